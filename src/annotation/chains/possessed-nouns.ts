import type { Language } from '../../language/language.ts'
import type { Document, Mention, MentionId } from '../../model.ts'
import { clusters } from '../../text/clusters.ts'
import { makeMention } from '../mention.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { fitsRow } from './chain-nouns.ts'
import type { ChainContext, Link } from './chains.ts'
import { rowsByNoun } from './reference-nouns.ts'
import { referentsOf } from './referents.ts'

/** The rule that makes mentions of such nouns; they stay only where a chain tells what they mean. */
export const POSSESSED_RULE = 'possessed-noun'

/** What such nouns are found with: the mentions found before, by token and by tree. */
interface PossessedContext {
  readonly document: Document
  readonly view: TokenView
  readonly syntax: SyntaxView
  readonly language: Language
}

/** « son pays », « son parti »: bodies and countries that are somebody’s and bear no name beside them. */
export function findPossessed({ document, view, syntax, language: { heads, words } }: PossessedContext): Mention[] {
  const rows = rowsByNoun(heads)
  return syntax.words.flatMap((word, at) => {
    const row = word.upos === 'NOUN' ? rows.get(word.lemma)?.find(({ type }) => type !== 'person') : undefined
    const owner = row && syntax.child(at, 'det')
    if (!row || owner !== at - 1 || !syntax.hasFeature(owner, 'Poss=Yes') || word.feats.includes('Number=Plur'))
      return []
    const noun = view.indexOf(word.start)
    const next = view.lower(noun + 1) === ',' ? noun + 2 : noun + 1
    const isTold = view.mentionAt(next) ?? view.mentionAt(next + 1) ?? view.mentionAt(noun)
    const isLed = syntax.children(at).some(child => words.of.includes(syntax.caseOf(child)))
    if (isTold || isLed || syntax.child(at, 'acl', 'amod', 'appos') !== undefined) return []
    const span = view.span(noun - 1, noun + 1)
    const name = document.text.slice(span.start, span.end)
    return [
      makeMention(document, span, { type: row.type, form: 'description', name, confidence: 0.6, rule: POSSESSED_RULE }),
    ]
  })
}

/** « son pays » is the one country, « son parti » the one party, of the offices that the text names its owner with. */
export function linkPossessed(context: ChainContext, links: readonly Link[]): Link[] {
  const possessed = context.mentions.filter(({ origin }) => origin.rule === POSSESSED_RULE)
  if (possessed.length === 0) return []
  const { syntax, titles, byId, language } = context
  const referents = referentsOf(context, links)
  const chains = chainsById(context, links)
  return possessed.flatMap(mention => {
    const owner = byOwner(context, mention)
    const chain = owner && chains.get(owner.id)
    if (!chain) return []
    const rows = rowsByNoun(language.heads).get(syntax.words[syntax.headOf(mention) ?? -1]?.lemma ?? '') ?? []
    const held = titles.filter(({ holder }) => holder !== undefined && chain.has(holder))
    const bodies = held.flatMap(({ of, parties }) => [...of, ...parties].flatMap(id => referents.get(id) ?? []))
    const fitting = new Set(bodies.filter(body => rows.some(row => fitsRow(body, row))))
    const [only] = fitting
    const body = only && fitting.size === 1 ? byId.get(only.id) : undefined
    return body ? [{ left: body.id, right: mention.id, rule: 'of-owner' }] : []
  })
}

/** The possessive with which such a mention begins. */
function byOwner({ mentions }: ChainContext, { start }: Mention): Mention | undefined {
  return mentions.find(mention => mention.start === start && mention.origin.rule === 'possessive')
}

function chainsById(
  { mentions }: ChainContext,
  links: readonly Link[],
): ReadonlyMap<MentionId, ReadonlySet<MentionId>> {
  const groups = clusters(
    mentions.map(({ id }) => id),
    links,
  )
  return new Map(
    groups.flatMap(group => {
      const chain = new Set(group)
      return group.map(id => [id, chain] as const)
    }),
  )
}
