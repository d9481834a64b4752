import { PADDING, type WordHashes } from '../engine/word-hashes.ts'
import { EVIDENCE } from './evidence.ts'

/** One sentence as far as the document is concerned; `evidence` is padded as the hashes are. */
export interface ReadSentence {
  readonly hashes: WordHashes
  /** 1 for a word with a capital first, 2 for one in small letters, 0 for anything else. */
  readonly letters: Uint8Array
  readonly evidence: Uint32Array
}

/** What a document shows of a word by the other places where it stands. */
export interface DocumentWords {
  /** By `WordHashes.lower`: how often it is written in small letters, anywhere. */
  readonly small: ReadonlyMap<number, number>
  /** By `WordHashes.lower`: how often with a capital where none is due. */
  readonly capital: ReadonlyMap<number, number>
  /** By `WordHashes.form`, for capitalised words: bits of `COMPANY`, of all places. */
  readonly company: ReadonlyMap<number, number>
  /** By `WordHashes.form`, for capitalised words: bits of evidence, of all places. */
  readonly evidence: ReadonlyMap<number, number>
}

/** Beside what a capitalised word stands. */
const COMPANY = { afterTitle: 1, afterCapital: 2, beforeCapital: 4 } as const

/** Reads all sentences of a document, so that each place of a word may learn from the others (after Ratinov and Roth 2009). */
export function readDocumentWords(sentences: readonly ReadSentence[]): DocumentWords {
  const words = { small: new Map(), capital: new Map(), company: new Map(), evidence: new Map() }
  for (const sentence of sentences) {
    const { hashes, letters, evidence } = sentence
    for (let i = 0; i < hashes.count; i++) {
      const lower = hashes.lower[i + PADDING] as number
      if (letters[i] === 2) increase(words.small, lower)
      if (letters[i] !== 1) continue
      if (i > 0 && letters[i - 1] !== 0) increase(words.capital, lower)
      const form = hashes.form[i + PADDING] as number
      join(words.company, form, companyOf(sentence, i))
      join(words.evidence, form, evidence[i + PADDING] as number)
    }
  }
  return words
}

function companyOf({ letters, evidence }: ReadSentence, i: number): number {
  const before = i > 0 ? (evidence[i - 1 + PADDING] as number) : 0
  return (
    ((before & EVIDENCE.title) !== 0 ? COMPANY.afterTitle : 0) |
    (i > 0 && letters[i - 1] === 1 ? COMPANY.afterCapital : 0) |
    (letters[i + 1] === 1 ? COMPANY.beforeCapital : 0)
  )
}

function increase(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function join(bits: Map<number, number>, key: number, more: number): void {
  bits.set(key, (bits.get(key) ?? 0) | more)
}

const MOST = 3

/**
 * Both counts of a word as one small number, up to three each. A word that begins a sentence is a name if the document
 * writes it with a capital elsewhere, none if in small letters.
 */
export function wordUse({ small, capital }: DocumentWords, lower: number): number {
  return Math.min(MOST, small.get(lower) ?? 0) * (MOST + 1) + Math.min(MOST, capital.get(lower) ?? 0)
}
