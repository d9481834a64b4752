import type { Chain, Document, Layers, Mention, MentionId } from '../../model.ts'
import { byPosition } from '../../text/span.ts'
import { makeMention } from '../mention.ts'
import type { Several } from '../syntax/several.ts'
import { BACK_REFERENCES } from './back-references.ts'
import { POSSESSED_RULE } from './possessed-nouns.ts'
import { REFERENCE_RULE } from './reference-nouns.ts'

/** The rule of mentions that share their words with others: one for each of those whom « ils » means. */
export const SEVERAL = 'several'

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

/** The layers with one mention for each of those whom « ils » means, in the chain of each. */
export function withSeveral(layers: Settled, several: readonly Several[], document: Document): Settled {
  if (several.length === 0) return layers
  const chainOf = new Map(layers.chains.flatMap((chain, at) => chain.mentions.map(id => [id, at] as const)))
  const added = new Map<number, { readonly mention: Mention; readonly of: MentionId }[]>()
  for (const { mention, members } of several) {
    for (const [index, { id, type, kind }] of members.entries()) {
      const { form, name, confidence } = mention
      const fields = { type, form, name, confidence, rule: SEVERAL, member: index + 1, ...(kind && { kind }) }
      const at = chainOf.get(id) ?? -1
      added.set(at, [...(added.get(at) ?? []), { mention: makeMention(document, mention, fields), of: id }])
    }
  }
  const chains = layers.chains.map((chain, at) => {
    const more = added.get(at) ?? []
    const links = more.map(({ mention, of }) => ({ left: of, right: mention.id, rule: 'together-before' }))
    return {
      mentions: [...chain.mentions, ...more.map(({ mention }) => mention.id)],
      links: [...chain.links, ...links],
    }
  })
  const made = [...added.values()].flat().map(({ mention }) => mention)
  return { ...layers, chains, mentions: [...layers.mentions, ...made].sort(byPosition) }
}

function firstName(chain: Chain, byId: ReadonlyMap<MentionId, Mention>): Mention | undefined {
  return chain.mentions.flatMap(id => byId.get(id) ?? []).find(({ form }) => form === 'name' || form === 'adjective')
}

/** Whether only a chain can tell what a mention means. */
function isOpen({ origin }: Mention): boolean {
  return origin.rule === REFERENCE_RULE || origin.rule === POSSESSED_RULE || BACK_REFERENCES.has(origin.rule)
}

function retyped(mention: Mention, name: Mention | undefined): Mention {
  if (!name || !(isOpen(mention) || mention.form === 'pronoun')) return mention
  const { kind: _, ...rest } = mention
  return { ...rest, type: name.type, ...(name.kind && { kind: name.kind }) }
}
