import type { InstitutionLexicon, InstitutionRow } from '../language/lexicons.ts'
import type { SyntaxView } from './syntax-view.ts'
import type { TokenView } from './token-view.ts'

/** Tokens `first` to `end` (half-open) are the noun of a body or building, or such a noun with what always goes with it. */
export interface InstitutionNoun {
  readonly first: number
  readonly end: number
  readonly lemma: string
  readonly row: InstitutionRow
  /** It names the body without anything more. */
  readonly alone: boolean
}

interface Phrase {
  readonly words: readonly string[]
  readonly row: InstitutionRow
  readonly fixed: boolean
}

/** The nouns of bodies and buildings in a text, written small, from left to right, the longest phrase first. */
export function institutionNouns(view: TokenView, syntax: SyntaxView, lexicon: InstitutionLexicon): InstitutionNoun[] {
  const phrases = phrasesOf(lexicon)
  return view.tokens.flatMap((token, first) => {
    const word = view.word(first)
    if (!word || !NOMINAL.has(word.upos) || token.text !== token.text.toLowerCase()) return []
    const found = longest(view, first, [...(phrases.get(word.lemma) ?? []), ...(phrases.get(view.lower(first)) ?? [])])
    const at = token.words[0]
    if (!found || !fits(syntax, at, found.row)) return []
    const { row, words, fixed } = found
    return [{ first, end: first + words.length, lemma: word.lemma, row, alone: fixed && isDefinite(syntax, at) }]
  })
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** What of a name its first word says: the row of « tribunal » for « tribunal de Paris », if it is to be believed there. */
export function rowOfName(name: string, lexicon: InstitutionLexicon): InstitutionRow | undefined {
  const first = /^[^\s'’]+/u.exec(name)?.[0] ?? ''
  const noun = first.toLowerCase()
  if (!name.includes(' ')) return undefined
  const phrase = phrasesOf(lexicon)
    .get(noun)
    ?.find(({ words }) => words.length === 1)
  if (!phrase) return undefined
  const believed = phrase.row.type === 'organisation' || first === noun || phrase.row.proper?.includes(noun)
  return believed ? phrase.row : undefined
}

/** The row of a body whose name begins with a word, in lower case. */
export function rowOfBody(word: string, lexicon: InstitutionLexicon): InstitutionRow | undefined {
  return phrasesOf(lexicon)
    .get(word)
    ?.find(({ row }) => row.type === 'organisation' && row.kind !== 'party')?.row
}

const indices = new WeakMap<InstitutionLexicon, ReadonlyMap<string, readonly Phrase[]>>()

/** The phrases by their first word. */
function phrasesOf(lexicon: InstitutionLexicon): ReadonlyMap<string, readonly Phrase[]> {
  const known = indices.get(lexicon)
  if (known) return known
  const index = new Map<string, Phrase[]>()
  const add = (row: InstitutionRow, phrase: string, fixed: boolean): void => {
    const words = phrase.replace(/'/g, "' ").split(' ')
    const [first = ''] = words
    index.set(first, [...(index.get(first) ?? []), { words, row, fixed }])
  }
  for (const row of lexicon.rows) {
    for (const noun of row.nouns) add(row, noun, false)
    for (const phrase of row.fixed ?? []) add(row, phrase, true)
  }
  indices.set(lexicon, index)
  return index
}

function longest(view: TokenView, first: number, phrases: readonly Phrase[]): Phrase | undefined {
  return phrases
    .filter(({ words }) => words.every((word, index) => index === 0 || view.lower(first + index) === word))
    .toSorted((a, b) => b.words.length - a.words.length)[0]
}

/** One body is meant, not « un tribunal » or « des ministères ». */
function fits(syntax: SyntaxView, word: number, row: InstitutionRow): boolean {
  const determiner = syntax.child(word, 'det')
  if (determiner !== undefined && syntax.hasFeature(determiner, 'Definite=Ind')) return false
  return syntax.hasFeature(word, 'Number=Plur') === (row.plural ?? false)
}

function isDefinite(syntax: SyntaxView, word: number): boolean {
  const determiner = syntax.child(word, 'det')
  return determiner !== undefined && syntax.hasFeature(determiner, 'Definite=Def')
}
