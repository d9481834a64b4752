import type { Token } from '../model.ts'
import type { Gazetteer, GazetteerEntry, GazetteerForm } from './gazetteer-entry.ts'
import { allows, type IndexNode, type Reading } from './gazetteer-index.ts'
import { type NameWord, nameWords } from './gazetteer-words.ts'

/** Tokens `first` to `end` (half-open) name `entry`; `others` are the entries that the same words may name as well. */
export interface GazetteerMatch {
  readonly first: number
  readonly end: number
  readonly entry: GazetteerEntry
  readonly form: GazetteerForm
  readonly others: readonly GazetteerEntry[]
}

/** Tokens that may stand inside a name where the tokeniser splits it: « États - Unis », « N ’ Djamena ». */
const JOINS: ReadonlySet<string> = new Set(['-', '‐', '‑', "'", '’', '.'])

/** The entries that the tokens name, from left to right, without overlap, the longest first: linear in the tokens. */
export function findEntries(gazetteer: Gazetteer, tokens: readonly Token[]): readonly GazetteerMatch[] {
  const words = wordsOf(tokens)
  const matches: GazetteerMatch[] = []
  let first = 0
  while (first < tokens.length) {
    const match = matchAt(gazetteer.index, tokens, words, first)
    if (match) matches.push(match)
    first = match ? match.end : first + 1
  }
  return matches
}

/** Whether a word is a forename: « Dmitri ». */
export function isGivenName(gazetteer: Gazetteer, word: string): boolean {
  const words = nameWords(word)
  return words.length > 0 && words.every(({ key, capitals }) => capitals > 0 && gazetteer.givenNames.has(key))
}

function wordsOf(tokens: readonly Token[]): readonly (readonly NameWord[])[] {
  const known = new Map<string, readonly NameWord[]>()
  return tokens.map(({ text }) => {
    let words = known.get(text)
    if (!words) {
      words = nameWords(text)
      known.set(text, words)
    }
    return words
  })
}

function matchAt(
  index: IndexNode,
  tokens: readonly Token[],
  words: readonly (readonly NameWord[])[],
  first: number,
): GazetteerMatch | undefined {
  let node: IndexNode | undefined = index
  const read: NameWord[] = []
  let match: GazetteerMatch | undefined
  for (let at = first; at < tokens.length; at++) {
    const here = words[at] ?? []
    if (here.length === 0 && (read.length === 0 || !JOINS.has(tokens[at]?.text ?? ''))) break
    for (const word of here) node = node?.next.get(word.key)
    if (!node) break
    read.push(...here)
    if (here.length > 0) match = toMatch(node.readings, read, first, at + 1) ?? match
  }
  return match
}

function toMatch(
  readings: readonly Reading[],
  words: readonly NameWord[],
  first: number,
  end: number,
): GazetteerMatch | undefined {
  const allowed = readings.filter(reading => allows(reading, words))
  const [best] = allowed
  if (!best) return undefined
  const others = new Set(allowed.map(reading => reading.entry))
  others.delete(best.entry)
  return { first, end, entry: best.entry, form: best.form, others: [...others] }
}
