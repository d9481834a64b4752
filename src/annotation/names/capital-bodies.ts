import type { Language } from '../../language/language.ts'
import type { CapitalRow, InstitutionLexicon } from '../../language/lexicons/institutions.ts'
import { isCapitalised } from '../../text/characters.ts'
import { fold } from '../../text/fold.ts'
import { memoise } from '../../text/memoise.ts'
import { indexPhrases, phraseAt } from '../syntax/phrases.ts'
import { afterArticle, afterOf } from '../syntax/prepositions.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { TitleNoun } from '../titles/title-nouns.ts'
import type { FoundName } from './name-choice.ts'

/** How many words such a name may have after its noun. */
const LONGEST = 16

/**
 * « Commission nationale de recensement des votes », « Ligue contre le cancer », « Autorité de régulation des
 * communications et des postes »: a noun of a body that is written with a capital behind an article names it with all that
 * tells which, in small letters too, whether the recogniser saw none of it or stopped on the way.
 */
export function findCapitalBodies(view: TokenView, offices: readonly TitleNoun[], language: Language): FoundName[] {
  const held = new Set(offices.map(({ first }) => first))
  return view.tokens.flatMap(({ text }, first) => {
    if (!isCapitalised(text) || held.has(first) || !isOneBody(view, first, language)) return []
    const noun = phraseAt(view, first, capitalNouns(language.institutions))
    const known = view.mentionAt(first)
    if (!noun || (known && (known.type !== 'organisation' || known.origin.rule !== 'recogniser'))) return []
    const from = Math.max(first + noun.words.length, known ? view.after(known) : 0)
    const end = bodyEnd(view, first, first + noun.words.length, from, language)
    if (end === from) return []
    const words = view.tokens.slice(first, end).map(token => token.text)
    const { kind } = noun.value
    const name = words.join(' ').replace(/(?<=['’]) | (?=,)/g, '')
    const fields = { type: 'organisation', form: 'name', name, confidence: 0.7, rule: 'capital-body' } as const
    return [{ span: view.span(first, end), fields: { ...fields, ...(kind && { kind }) } }]
  })
}

const capitalNouns = memoise((lexicon: InstitutionLexicon) =>
  indexPhrases<CapitalRow>(lexicon.capitalNouns.flatMap(row => row.nouns.map(noun => [noun, row] as const))),
)

/** Behind « le », « du », « à la » or a bracket: neither « une Commission » nor the first word of a sentence. */
function isOneBody(view: TokenView, first: number, { words }: Language): boolean {
  const before = view.lower(first - 1)
  if (before === '(') return true
  return words.articles.includes(before) && !words.indefinites.includes(before)
}

/** The index after all that tells which body is meant; `from` itself where nothing more does. */
function bodyEnd(view: TokenView, first: number, noun: number, from: number, language: Language): number {
  let at = from
  if (at === noun) at = skipAdjectives(view, at, language)
  if (at === from && at === noun) at = aimEnd(view, at, language)
  for (;;) {
    const next = complementEnd(view, first, at, language)
    if (next === at || next > first + LONGEST) return at
    at = next
    const last = view.mentionEndingAt(at - 1)
    if (last?.form === 'name') return at
  }
}

/** « contre le cancer », « pour la transparence »: right behind the noun. */
function aimEnd(view: TokenView, at: number, language: Language): number {
  if (!language.institutions.aims.includes(view.lower(at))) return at
  const field = afterArticle(view, at + 1, language)
  return field > at + 1 ? nounEnd(view, at, field, language) : at
}

/** « de recensement », « des votes », and « et des postes » where the name has gone on with « des » before. */
function complementEnd(view: TokenView, first: number, at: number, language: Language): number {
  const { words } = language
  const joins = words.both.includes(view.lower(at)) || (view.lower(at) === ',' && isJoinedLater(view, at, language))
  const of = joins ? at + 1 : at
  const field = afterOf(view, of, language)
  if (field === of || (joins && !goesOnAlike(view, first, at, of))) return at
  return nounEnd(view, at, field, language)
}

/** « des infrastructures et des fréquences »: the same « de » before as behind. */
function goesOnAlike(view: TokenView, first: number, at: number, of: number): boolean {
  const [one, two] = [view.lower(of), view.lower(of + 1)]
  for (let before = at - 2; before > first; before--)
    if (view.lower(before) === one && (!ARTICLE.has(two) || ARTICLE.has(view.lower(before + 1)))) return true
  return false
}

const ARTICLE: ReadonlySet<string> = new Set(['la', "l'"])

/** « de la concurrence, de la consommation et de la répression »: an « et » of the same kind ends the list. */
function isJoinedLater(view: TokenView, comma: number, { words }: Language): boolean {
  for (let at = comma + 1; at < comma + 8; at++)
    if (words.both.includes(view.lower(at))) return view.lower(at + 1) === view.lower(comma + 1)
  return false
}

/** The index after a noun and its adjectives, or after a name that is no person; `otherwise` where neither stands there. */
function nounEnd(view: TokenView, otherwise: number, at: number, language: Language): number {
  const mention = view.mentionAt(at)
  if (mention) return mention.form === 'name' && mention.type !== 'person' ? view.after(mention) : otherwise
  const { upos = '' } = view.word(at) ?? {}
  if (!NOMINAL.has(upos) || isApart(view, at, language)) return otherwise
  return skipAdjectives(view, at + 1, language)
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** « de la région », « du pays », « de mercredi », « de M. X »: no part of a name. */
function isApart(view: TokenView, at: number, { calendar, institutions, words }: Language): boolean {
  const word = view.lower(at)
  return calendar.names.has(fold(word)) || words.civilities.includes(word) || institutions.surroundings.includes(word)
}

function skipAdjectives(view: TokenView, from: number, { words }: Language): number {
  let at = from
  while (view.word(at)?.upos === 'ADJ' && !words.degrees.includes(view.lower(at)) && isWordy(view, at)) at++
  return at
}

/** An adjective of the name, not one in digits. */
function isWordy(view: TokenView, at: number): boolean {
  return /^\p{L}/u.test(view.tokens[at]?.text ?? '')
}
