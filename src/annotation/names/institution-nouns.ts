import type { InstitutionLexicon, InstitutionRow } from '../../language/lexicons/institutions.ts'
import { memoise } from '../../text/memoise.ts'
import { goesOn, indexPhrases, type Phrase } from '../syntax/phrases.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import type { TokenView } from '../syntax/token-view.ts'

/** Tokens `first` to `end` (half-open) are the noun of a body or building, or such a noun with what always goes with it. */
export interface InstitutionNoun {
  readonly first: number
  readonly end: number
  readonly lemma: string
  readonly row: InstitutionRow
  /** It names the body without anything more. */
  readonly alone: boolean
}

interface Meaning {
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
    if (!found || !fits(syntax, at, found.value.row)) return []
    const { words, value } = found
    const { row, fixed } = value
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
  const { row } = phrase.value
  const believed = row.type === 'organisation' || first === noun || row.proper?.includes(noun)
  return believed ? row : undefined
}

/** The row of a body whose name begins with a word, in lower case. */
export function rowOfBody(word: string, lexicon: InstitutionLexicon): InstitutionRow | undefined {
  return phrasesOf(lexicon)
    .get(word)
    ?.find(({ value: { row } }) => row.type === 'organisation' && row.kind !== 'party')?.value.row
}

/** The phrases, each with its row and whether it names a body by itself. */
const phrasesOf = memoise(({ rows }: InstitutionLexicon) =>
  indexPhrases<Meaning>(
    rows.flatMap(row => [
      ...row.nouns.map(noun => [noun, { row, fixed: false }] as const),
      ...(row.fixed ?? []).map(phrase => [phrase, { row, fixed: true }] as const),
    ]),
  ),
)

function longest(view: TokenView, first: number, phrases: readonly Phrase<Meaning>[]): Phrase<Meaning> | undefined {
  return phrases
    .filter(({ words }) => goesOn(view, first, words))
    .reduce<Phrase<Meaning> | undefined>(
      (best, phrase) => (best && best.words.length >= phrase.words.length ? best : phrase),
      undefined,
    )
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
