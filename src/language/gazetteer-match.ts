import type { Gazetteer, GazetteerEntry, GazetteerForm } from './gazetteer-entry.ts'
import { type GazetteerIndex, type Reading, readingsOf } from './gazetteer-index.ts'
import { type NameWord, nameWords } from './gazetteer-words.ts'

/** A token as far as a gazetteer looks at it. */
type Written = { readonly text: string }

/** Tokens `first` to `end` (half-open) name `entry`; `others` are the entries that the same words may name as well. */
export interface GazetteerMatch {
  readonly first: number
  readonly end: number
  readonly entry: GazetteerEntry
  readonly form: GazetteerForm
  readonly others: readonly GazetteerEntry[]
}

/** A token and the words in it: none in punctuation, several in « Nouvelle-Zélande ». */
interface WordedToken {
  readonly text: string
  readonly words: readonly NameWord[]
}

/** Tokens that may stand inside a name where the tokeniser splits it: « États - Unis », « N ’ Djamena ». */
const JOINS: ReadonlySet<string> = new Set(['-', '‐', '‑', "'", '’', '.'])

/** The entries that the tokens name, from left to right, without overlap, the longest first: linear in the tokens. */
export function findEntries(gazetteer: Gazetteer, tokens: readonly Written[]): readonly GazetteerMatch[] {
  const worded = wordTokens(tokens)
  const matches: GazetteerMatch[] = []
  let first = 0
  while (first < worded.length) {
    const match = matchAt(gazetteer.index, worded, first)
    if (match) matches.push(match)
    first = match ? match.end : first + 1
  }
  return matches
}

/** Whether a word is a forename: « Dmitri », « Jean-Pierre ». */
export function isGivenName(gazetteer: Gazetteer, word: string): boolean {
  const words = nameWords(word)
  return words.length > 0 && words.every(({ key, capitals }) => capitals > 0 && gazetteer.givenNames.has(key))
}

/** Each different word of the text is taken apart once. */
function wordTokens(tokens: readonly Written[]): readonly WordedToken[] {
  const known = new Map<string, WordedToken>()
  return tokens.map(({ text }) => {
    const token = known.get(text) ?? { text, words: nameWords(text) }
    known.set(text, token)
    return token
  })
}

function matchAt(index: GazetteerIndex, tokens: readonly WordedToken[], first: number): GazetteerMatch | undefined {
  const begin = tokens[first]?.words[0]?.key
  if (begin === undefined) return undefined
  const longest = index.longest.get(begin) ?? 1
  const words: NameWord[] = []
  let key = ''
  let match: GazetteerMatch | undefined
  for (let at = first; words.length < longest; at++) {
    const token = tokens[at]
    if (!token || (token.words.length === 0 && !JOINS.has(token.text))) break
    if (token.words.length === 0) continue
    if (words.length + token.words.length > longest) break
    for (const word of token.words) key = key === '' ? word.key : `${key} ${word.key}`
    words.push(...token.words)
    const readings = index.entries.get(key)?.flatMap(entry => readingsOf(entry, key, words)) ?? []
    match = toMatch(readings, first, at + 1) ?? match
  }
  return match
}

function toMatch(readings: readonly Reading[], first: number, end: number): GazetteerMatch | undefined {
  const [best] = readings
  if (!best) return undefined
  const others = new Set(readings.map(reading => reading.entry))
  others.delete(best.entry)
  return { first, end, entry: best.entry, form: best.form, others: [...others] }
}
