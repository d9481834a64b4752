import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'

/** News agencies and outlets carry what others did and said; they take no part in it. */
export function isCarrier(mention: Pick<Mention, 'kind'>): boolean {
  return mention.kind === 'agency' || mention.kind === 'media'
}

/** The agency line of the document (« Avec agence TASS ») and « selon l’agence X », « rapporte X »: who carries it. */
export function findCarriers(context: ClaimContext): Draft[] {
  const { annotated } = context
  const credited = annotated.mentions
    .filter(mention => isCarrier(mention) && blockOf(context, mention) === 'agency')
    .map(mention => toDraft(context, mention, 'agency-line', 0.95))
  const quoted = annotated.quotations.flatMap(({ speaker, cue }) => {
    const carrier = speaker && context.mention(speaker)
    return carrier && isCarrier(carrier)
      ? [{ ...toDraft(context, carrier, 'according-to-carrier', 0.8), trigger: cue }]
      : []
  })
  return [...credited, ...quoted]
}

function toDraft(context: ClaimContext, carrier: Mention, rule: string, confidence: number): Draft {
  const evidence = context.sentenceAt(carrier) ?? carrier
  return {
    relation: 'reported_by',
    subject: { node: context.document.id, span: { start: evidence.start, end: evidence.end } },
    object: { node: carrier.id, span: carrier },
    status: 'asserted',
    trigger: carrier,
    evidence,
    confidence,
    rule,
  }
}

function blockOf({ document }: ClaimContext, mention: Mention): string | undefined {
  return document.blocks.find(block => block.start <= mention.start && mention.end <= block.end)?.kind
}
