import { makeMention } from '../annotation/mention.ts'
import { stateOf } from '../language/capitals.ts'
import type { GazetteerEntry } from '../language/gazetteer-entry.ts'
import type { Language } from '../language/language.ts'
import type { Chain, Mention, NodeId, RelationDefinition } from '../model.ts'
import { relationIn } from '../ontology/ontology.ts'
import { groupBy } from '../text/group.ts'
import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'

type End = 'subject' | 'object'

const ENDS: readonly End[] = ['subject', 'object']

/** The rule of mentions that share their words with a capital and stand for its country. */
const GOVERNMENT = 'capital-of-country'

/** The country whose government a capital may mean at an end of a relation: « Moscou a condamné … ». */
export function stateMeant(
  language: Language,
  { governments = [] }: RelationDefinition,
  end: End,
  { kind, form, name }: Pick<Mention, 'kind' | 'form' | 'name'>,
): GazetteerEntry | undefined {
  return kind === 'city' && form === 'name' && governments.includes(end) ? stateOf(language, name) : undefined
}

/** A draft with the country at each end where its capital means its government, and the mentions made for that. */
export function withGovernments(
  { language, document }: ClaimContext,
  draft: Draft,
  mentionOf: (node: NodeId) => Mention | undefined,
): { readonly draft: Draft; readonly made: readonly Mention[] } {
  const definition = relationIn(language.ontology, draft.relation)
  const made: Mention[] = []
  let told = draft
  for (const end of ENDS) {
    const capital = mentionOf(draft[end].node)
    const state = capital && stateMeant(language, definition, end, capital)
    if (!capital || !state) continue
    const { type, kind, name, sameAs } = state
    const fields = { type, kind, name, sameAs, form: 'name', confidence: 0.8, rule: GOVERNMENT, member: 1 } as const
    const government = makeMention(document, capital, fields)
    made.push(government)
    const metonym = document.text.slice(capital.start, capital.end)
    const qualifiers = { ...told.qualifiers, metonym }
    told = { ...told, [end]: { node: government.id, span: draft[end].span }, qualifiers }
  }
  return { draft: told, made }
}

/** The chains with each government in that of its country; the first that the text names otherwise, else one of its own. */
export function chainGovernments(
  chains: readonly Chain[],
  governments: readonly Mention[],
  mentionOf: (node: NodeId) => Mention | undefined,
): readonly Chain[] {
  if (governments.length === 0) return chains
  const byCountry = groupBy(governments, ({ name }) => name)
  const countryOf = (chain: Chain): string | undefined =>
    chain.mentions.map(id => mentionOf(id)?.name ?? '').find(name => byCountry.has(name))
  const grown = chains.map(chain => {
    const country = countryOf(chain)
    const own = country === undefined ? undefined : byCountry.get(country)
    if (country !== undefined) byCountry.delete(country)
    return own ? joined(chain, own) : chain
  })
  return [...grown, ...[...byCountry.values()].map(own => joined({ mentions: [], links: [] }, own))]
}

function joined({ mentions, links }: Chain, governments: readonly Mention[]): Chain {
  const ids = governments.map(({ id }) => id)
  const first = mentions[0] ?? ids[0]
  const more = ids.flatMap(right => (first && first !== right ? [{ left: first, right, rule: GOVERNMENT }] : []))
  return { mentions: [...mentions, ...ids], links: [...links, ...more] }
}
