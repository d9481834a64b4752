import { fold } from '../text/fold.ts'

/** Phrases by their first word, the longer first, each with what it stands for. */
export type PhraseIndex<V> = ReadonlyMap<string, readonly Phrase<V>[]>

interface Phrase<V> {
  readonly words: readonly string[]
  readonly value: V
}

/** The folded words of a short text, signs left out: « l’Anglais » is `l anglais`. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

/** An index of phrases, of which the first given wins where two are the same. */
export function indexPhrases<V>(phrases: Iterable<readonly [text: string, value: V]>): PhraseIndex<V> {
  const index = new Map<string, Phrase<V>[]>()
  for (const [text, value] of phrases) {
    const words = wordsOf(text)
    const first = words[0]
    if (first === undefined) continue
    const rows = index.get(first)
    if (rows) rows.push({ words, value })
    else index.set(first, [{ words, value }])
  }
  for (const rows of index.values()) rows.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** What the phrases stand for that together make up all the words; undefined where a word is left over. */
export function coverWords<V>(words: readonly string[], index: PhraseIndex<V>): V[] | undefined {
  const values: V[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, index)
    if (!phrase) return undefined
    values.push(phrase.value)
    at += phrase.words.length
  }
  return values
}

/** How many words the longest phrase has with which some words begin; 0 where they begin with none. */
export function leadingPhrase(words: readonly string[], index: PhraseIndex<unknown>): number {
  return phraseAt(words, 0, index)?.words.length ?? 0
}

function phraseAt<V>(words: readonly string[], at: number, index: PhraseIndex<V>): Phrase<V> | undefined {
  return index.get(words[at] ?? '')?.find(phrase => phrase.words.every((word, offset) => words[at + offset] === word))
}
