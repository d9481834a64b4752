import { PADDING, type WordHashes } from '../engine/word-hashes.ts'

/**
 * How often a document writes a word, by `WordHashes.lower`: in small letters anywhere, and with a capital where none is
 * due. A word that begins a sentence is a name if the document writes it with a capital elsewhere, none if in small letters.
 */
export interface DocumentWords {
  readonly small: ReadonlyMap<number, number>
  readonly capital: ReadonlyMap<number, number>
}

/** One sentence as far as the counts need it. */
export interface CountedSentence {
  readonly hashes: WordHashes
  /** 1 for a word with a capital first, 2 for one in small letters, 0 for anything else. */
  readonly letters: Uint8Array
}

/** The counts over all sentences of a document. */
export function countWords(sentences: readonly CountedSentence[]): DocumentWords {
  const small = new Map<number, number>()
  const capital = new Map<number, number>()
  for (const { hashes, letters } of sentences) {
    for (let i = 0; i < hashes.count; i++) {
      const lower = hashes.lower[i + PADDING] as number
      if (letters[i] === 2) small.set(lower, (small.get(lower) ?? 0) + 1)
      else if (letters[i] === 1 && i > 0 && letters[i - 1] !== 0) capital.set(lower, (capital.get(lower) ?? 0) + 1)
    }
  }
  return { small, capital }
}

const MOST = 3

/** Both counts of a word as one small number: up to three each. */
export function wordUse({ small, capital }: DocumentWords, lower: number): number {
  return Math.min(MOST, small.get(lower) ?? 0) * (MOST + 1) + Math.min(MOST, capital.get(lower) ?? 0)
}
