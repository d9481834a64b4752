import type { Claim, Mention, NodeId } from '../model.ts'

/** What stands at an end of a claim and makes it less sure than a name would. */
export type Cause = 'pronoun' | 'description' | 'event'

/** Why a claim is less sure than its rule: its confidence is that of the rule times the factor of each doubt. */
export interface Doubt {
  readonly end: 'subject' | 'object'
  readonly cause: Cause
  readonly factor: number
}

/**
 * How much of the confidence of a rule is left. Of the claims of a rule that tell two names, nineteen of twenty are right;
 * where a pronoun or a description must be understood first, three of four; `relata eval` counts them by confidence.
 */
const FACTORS: Readonly<Record<Cause, number>> = { pronoun: 0.85, description: 0.85, event: 0.9 }

/** The doubts about the ends of a claim, the subject first. */
export function doubtsOf(
  { subject, object }: { readonly subject: NodeId; readonly object: NodeId },
  mention: (id: NodeId) => Mention | undefined,
): readonly Doubt[] {
  return (
    [
      ['subject', subject],
      ['object', object],
    ] as const
  ).flatMap(([end, id]) => {
    const cause = causeOf(id, mention(id))
    return cause ? [{ end, cause, factor: FACTORS[cause] }] : []
  })
}

/** The claim as sure as its rule and its ends make it; it comes as sure as its rule. */
export function withDoubts(claim: Claim, mention: (id: NodeId) => Mention | undefined): Claim {
  const factor = productOf(doubtsOf(claim, mention))
  return factor === 1 ? claim : { ...claim, confidence: Math.round(claim.confidence * factor * 100) / 100 }
}

/** What is left of a confidence of one. */
export function productOf(doubts: readonly Doubt[]): number {
  return doubts.reduce((product, { factor }) => product * factor, 1)
}

function causeOf(id: NodeId, mention: Mention | undefined): Cause | undefined {
  if (id.startsWith('evm-')) return 'event'
  const form = mention?.form
  return form === 'pronoun' || form === 'description' ? form : undefined
}
