import type { Chain, Layers, Mention, MentionId } from '../model.ts'
import { REFERENCE_RULE } from './reference-nouns.ts'

type Settled = Pick<Layers, 'mentions' | 'chains' | 'quotations'>

/**
 * What coreference made of the definite nouns: one that means somebody or something is of its type and kind; one that is
 * known to mean nothing named goes.
 */
export function settleReferences({ mentions, chains, quotations }: Settled): Settled {
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  const meant = new Map<MentionId, Mention>()
  for (const chain of chains) {
    const name = firstName(chain, byId)
    if (name) for (const id of chain.mentions) meant.set(id, name)
  }
  const gone = new Set(
    mentions.filter(({ id, origin }) => origin.rule === REFERENCE_RULE && !meant.has(id)).map(({ id }) => id),
  )
  return {
    mentions: mentions.filter(({ id }) => !gone.has(id)).map(mention => retyped(mention, meant.get(mention.id))),
    chains: chains.filter(({ mentions: [first] }) => first === undefined || !gone.has(first)),
    quotations: quotations.map(({ speaker, ...quotation }) =>
      speaker === undefined || gone.has(speaker) ? quotation : { ...quotation, speaker },
    ),
  }
}

function firstName(chain: Chain, byId: ReadonlyMap<MentionId, Mention>): Mention | undefined {
  return chain.mentions.flatMap(id => byId.get(id) ?? []).find(({ form }) => form === 'name' || form === 'adjective')
}

function retyped(mention: Mention, name: Mention | undefined): Mention {
  if (mention.origin.rule !== REFERENCE_RULE || !name) return mention
  const { kind: _, ...rest } = mention
  return { ...rest, type: name.type, ...(name.kind && { kind: name.kind }) }
}
