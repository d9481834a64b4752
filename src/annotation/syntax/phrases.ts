import type { TokenView } from './token-view.ts'

/** A phrase of the lists as the tokens that a text writes for it, with what it stands for. */
export interface Phrase<V> {
  readonly words: readonly string[]
  readonly value: V
}

/** Phrases by their first token, the longest first; of the same length, in the order given. */
export type PhraseIndex<V> = ReadonlyMap<string, readonly Phrase<V>[]>

/** The tokens of a phrase in lower case with plain apostrophes: « chef d'État » has three. */
export function phraseTokens(phrase: string): string[] {
  return phrase.replace(/'/g, "' ").trimEnd().split(' ')
}

/** An index of phrases, each with what it stands for. */
export function indexPhrases<V>(phrases: Iterable<readonly [phrase: string, value: V]>): PhraseIndex<V> {
  const index = new Map<string, Phrase<V>[]>()
  for (const [phrase, value] of phrases) {
    const words = phraseTokens(phrase)
    const [first = ''] = words
    const rows = index.get(first)
    if (rows) rows.push({ words, value })
    else index.set(first, [{ words, value }])
  }
  for (const rows of index.values()) rows.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest phrase with which a token begins. */
export function phraseAt<V>(view: TokenView, at: number, index: PhraseIndex<V>): Phrase<V> | undefined {
  return index.get(view.lower(at))?.find(phrase => goesOn(view, at, phrase.words))
}

/** Whether the tokens behind the first are those of a phrase. */
export function goesOn(view: TokenView, first: number, words: readonly string[]): boolean {
  return words.every((word, index) => index === 0 || view.lower(first + index) === word)
}
