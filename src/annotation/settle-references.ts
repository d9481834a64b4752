import type { Chain, Layers, Mention, MentionId } from '../model.ts'
import { BACK_REFERENCES } from './back-references.ts'
import { REFERENCE_RULE } from './reference-nouns.ts'

type Settled = Pick<Layers, 'mentions' | 'chains' | 'quotations'>

/**
 * What coreference made of definite nouns and pronouns: one that means somebody or something is of its type and kind; one that is
 * known to mean nothing named goes.
 */
export function settleReferences({ mentions, chains, quotations }: Settled): Settled {
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  const meant = new Map<MentionId, Mention>()
  for (const chain of chains) {
    const name = firstName(chain, byId)
    if (name) for (const id of chain.mentions) meant.set(id, name)
  }
  const gone = new Set(mentions.filter(mention => isOpen(mention) && !meant.has(mention.id)).map(({ id }) => id))
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

/** Whether only a chain can tell what a mention means. */
function isOpen({ origin }: Mention): boolean {
  return origin.rule === REFERENCE_RULE || BACK_REFERENCES.has(origin.rule)
}

function retyped(mention: Mention, name: Mention | undefined): Mention {
  if (!name || !(isOpen(mention) || mention.form === 'pronoun')) return mention
  const { kind: _, ...rest } = mention
  return { ...rest, type: name.type, ...(name.kind && { kind: name.kind }) }
}
