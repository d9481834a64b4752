import type { Language } from '../../language/language.ts'
import type { InstitutionLexicon, PartRow } from '../../language/lexicons/institutions.ts'
import type { Mention, RelationName } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import { indexPhrases, phraseAt } from '../syntax/phrases.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { TitleNoun } from '../titles/title-nouns.ts'
import type { FoundName } from './name-choice.ts'

/** How many words such a name may have after its noun. */
const LONGEST = 9

/**
 * « bureau Afrique de la FIDH », « comité d’éthique de la FIFA »: parts that a common noun names with a field and the body
 * they are of. « directeur de la télévision nationale », « la commission d’enquête présidée par X »: where somebody holds
 * an office in it, the noun names a body with any words that tell which.
 */
export function findPartBodies(view: TokenView, offices: readonly TitleNoun[], language: Language): FoundName[] {
  const held = heldAt(view, offices, language)
  const nouns = nounsOf(view, language)
  const told = nouns.flatMap(noun => {
    const end = partEnd(view, noun, language) ?? (noun.named ? undefined : heldEnd(view, noun, held, language))
    return end === undefined ? [] : [{ noun, end }]
  })
  const names = new Set(told.map(({ noun, end }) => wordsOf(view, noun.first, end)))
  const longest = Math.max(0, ...told.map(({ noun, end }) => end - noun.first))
  const again = nouns.flatMap(noun => {
    const end = told.some(other => other.noun === noun) ? undefined : sameEnd(view, noun, names, longest)
    return end === undefined ? [] : [{ noun, end }]
  })
  return [...told, ...again].map(({ noun, end }) => toName(view, noun, end))
}

/** A noun of the list where it may name a part of a body; its complement may begin at `from`. */
interface PartNoun {
  readonly first: number
  readonly from: number
  readonly row: PartRow
  /** It is the first word of a name that was found. */
  readonly named: boolean
  /** The verb before it tells that it is made: « en créant une commission d’enquête ». */
  readonly created: boolean
}

function nounsOf(view: TokenView, language: Language): PartNoun[] {
  const phrases = partPhrases(language.institutions)
  return view.tokens.flatMap((_, first) => {
    const noun = phraseAt(view, first, phrases)
    if (!noun) return []
    const mention = view.mentionAt(first)
    const created = !mention && isCreated(view, first, language)
    if (mention ? !isBody(mention) : !created && !isOneBody(view, first, language)) return []
    const from = mention ? view.after(mention) : first + noun.words.length
    return [{ first, from, row: noun.value, named: mention !== undefined, created }]
  })
}

/** The nouns of parts with what they are. */
const partPhrases = memoise(({ parts }: InstitutionLexicon) =>
  indexPhrases(parts.rows.flatMap(row => row.nouns.map(noun => [noun, row] as const))),
)

function isCreated(view: TokenView, first: number, { words, institutions }: Language): boolean {
  const { lemma = '', upos } = view.word(first - 2) ?? {}
  return (
    words.indefinites.includes(view.lower(first - 1)) && upos === 'VERB' && institutions.parts.making.includes(lemma)
  )
}

/** The end of the words by which the text names such a body elsewhere. */
function sameEnd(
  view: TokenView,
  { first, from }: PartNoun,
  names: ReadonlySet<string>,
  longest: number,
): number | undefined {
  for (let end = first + longest; end > from; end--) if (names.has(wordsOf(view, first, end))) return end
  return undefined
}

/** Written small, behind an article that makes it one body known to the reader, and no apposition. */
function isOneBody(view: TokenView, first: number, { words }: Language): boolean {
  const text = view.tokens[first]?.text ?? ''
  const article = view.lower(first - 1)
  const isApposed = view.lower(first - 2) === ',' && view.mentionEndingAt(first - 3)?.type === 'organisation'
  const isDefinite = words.articles.includes(article) && !words.indefinites.includes(article)
  return text === text.toLowerCase() && isDefinite && !isApposed
}

function isBody({ type, form }: Mention): boolean {
  return type === 'organisation' && form === 'name'
}

/** The index after the body that a part is of, where a field stands before it: « Afrique de la FIDH ». */
function partEnd(view: TokenView, { from, row, named }: PartNoun, language: Language): number | undefined {
  let hasField = named
  for (let at = from; at < from + LONGEST; ) {
    const mention = view.mentionAt(at)
    if (mention?.type === 'person') return undefined
    if (mention && isBody(mention) && isLedByOf(view, at, from, language)) {
      if (hasField) return mention.kind === 'university' ? beforeOf(view, at, language) : view.after(mention)
      // « département de la Sécurité publique du Texas »: what no list knows is the field.
      if (row.portfolio && mention.origin.rule === 'recogniser') return view.after(mention)
    }
    if (!mention && !isInside(view, at, language)) return undefined
    hasField ||= mention !== undefined || CONTENT.has(view.word(at)?.upos ?? '')
    at = mention ? view.after(mention) : at + 1
  }
  return undefined
}

/** « département de physique de l’université de Genève »: a part of a university is called without it. */
function beforeOf(view: TokenView, at: number, { words }: Language): number {
  return words.of.includes(view.lower(at - 1)) ? at - 1 : at - 2
}

/** The index after the words that tell which body is meant, where somebody holds an office in it. */
function heldEnd(
  view: TokenView,
  { first, from, row, created }: PartNoun,
  held: ReadonlySet<number>,
  language: Language,
): number | undefined {
  const { leading } = language.institutions.parts
  let end = from
  for (let at = from; at < from + LONGEST; ) {
    const mention = view.mentionAt(at)
    const isName = mention?.form === 'name'
    if (isName && (mention.type === 'person' || !isLedByOf(view, at, from, language))) return undefined
    if (mention || CONTENT.has(view.word(at)?.upos ?? '')) end = mention ? view.after(mention) : at + 1
    else if (!isInside(view, at, language)) break
    if (isName) break
    at = mention ? view.after(mention) : at + 1
  }
  const next = view.lower(end) === ',' ? end + 1 : end
  const isLed = leading.includes(view.word(next)?.lemma ?? '') && PARTICIPLE.test(view.word(next)?.feats ?? '')
  return (end > from || row.alone) && (created || held.has(first) || (isLed && view.word(next + 1)?.upos === 'ADP'))
    ? end
    : undefined
}

const PARTICIPLE = /Tense=Past.*VerbForm=Part/

/** Nouns, adjectives, « de » and what joins them. */
function isInside(view: TokenView, at: number, { words }: Language): boolean {
  const { upos = '' } = view.word(at) ?? {}
  if (words.both.includes(view.lower(at))) return words.of.includes(view.lower(at + 1))
  if (upos === 'DET') return words.of.includes(view.lower(at - 1))
  return CONTENT.has(upos) || words.of.includes(view.lower(at))
}

const CONTENT: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN'])

function isLedByOf(view: TokenView, name: number, from: number, { words, institutions }: Language): boolean {
  // « de l’ONG Acled »
  const isNoun = name > from && institutions.generic.includes(view.tokens[name - 1]?.text ?? '')
  const at = isNoun ? name - 1 : name
  const before = view.lower(at - 1)
  return words.of.includes(before) || (words.articles.includes(before) && words.of.includes(view.lower(at - 2)))
}

/** The tokens where the body of an office begins: « directeur général de la », « à la tête de la ». */
function heldAt(view: TokenView, offices: readonly TitleNoun[], language: Language): ReadonlySet<number> {
  const { posts } = language.institutions.parts
  const ends = offices.flatMap(({ relation, end }) => (relation && HOLDING.has(relation) ? [end] : []))
  const noted = view.tokens.flatMap((_, at) => (posts.includes(view.lower(at)) ? [at + 1] : []))
  return new Set(
    [...ends, ...noted].flatMap(end => {
      const at = view.word(end)?.upos === 'ADJ' ? end + 1 : end
      const leads = language.words.of.includes(view.lower(at)) || language.titles.at.includes(view.lower(at))
      if (!leads) return []
      return [language.words.articles.includes(view.lower(at + 1)) ? at + 2 : at + 1]
    }),
  )
}

const HOLDING: ReadonlySet<RelationName> = new Set([
  'head_of',
  'president_of',
  'member_of',
  'works_for',
  'spokesperson_of',
  'founded',
])

function toName(view: TokenView, { first, row: { kind } }: PartNoun, end: number): FoundName {
  const name = wordsOf(view, first, end)
  const fields = { type: 'organisation', form: 'name', name, confidence: 0.7, rule: 'institution' } as const
  return { span: view.span(first, end), fields: { ...fields, ...(kind && { kind }) } }
}

function wordsOf(view: TokenView, first: number, end: number): string {
  const words = view.tokens.slice(first, end).map(token => token.text)
  return words.join(' ').replace(/(['’]) /g, '$1')
}
