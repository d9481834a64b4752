import { CHARACTER, characterKind, plainCode } from './characters.ts'
import { absorb, EMPTY_HASH, finish, hashText } from './hash.ts'

/** Boundary entries on either side of a sentence, so that a template may look three words away without a test. */
export const PADDING = 3
export const PREFIXES = 4
export const SUFFIXES = 5

/**
 * All that features need of the words of one sentence, hashed once. Word `i` stands at index `i + PADDING`;
 * `prefixes` holds 4 and `suffixes` 5 numbers a word (1 to 4 and 1 to 5 characters; 0 where the word is shorter).
 */
export interface WordHashes {
  readonly count: number
  /** The word as written. */
  readonly form: Uint32Array
  /** In lower case, every digit as 0, typographic apostrophes and hyphens made plain. */
  readonly lower: Uint32Array
  /** Kinds of characters, runs cut at two: « Bouygues-Telecom » → Xxx-Xxx. */
  readonly shape: Uint32Array
  /** As written. */
  readonly prefixes: Uint32Array
  /** In lower case. */
  readonly suffixes: Uint32Array
}

const BEFORE = hashText('\u0002')
const AFTER = hashText('\u0003')

/** The hashes of the words of one sentence. */
export function hashWords(words: readonly string[]): WordHashes {
  const size = words.length + 2 * PADDING
  const hashes: WordHashes = {
    count: words.length,
    form: boundaries(size),
    lower: boundaries(size),
    shape: boundaries(size),
    prefixes: new Uint32Array(size * PREFIXES),
    suffixes: new Uint32Array(size * SUFFIXES),
  }
  for (let i = 0; i < words.length; i++) hashWord(words[i] as string, i + PADDING, hashes)
  return hashes
}

function boundaries(size: number): Uint32Array {
  const array = new Uint32Array(size)
  array.fill(BEFORE, 0, PADDING)
  array.fill(AFTER, size - PADDING)
  return array
}

function hashWord(word: string, at: number, hashes: WordHashes): void {
  let form = EMPTY_HASH
  let lower = EMPTY_HASH
  let shape = EMPTY_HASH
  let last = 0
  let run = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    form = absorb(form, code)
    if (i < PREFIXES) hashes.prefixes[at * PREFIXES + i] = finish(form)
    lower = absorb(lower, plainCode(code))
    const kind = characterKind(code)
    const sign = kind === CHARACTER.other ? code : kind
    run = sign === last ? run + 1 : 1
    last = sign
    if (run <= 2) shape = absorb(shape, sign)
  }
  hashes.form[at] = finish(form)
  hashes.lower[at] = finish(lower)
  hashes.shape[at] = finish(shape)
  hashSuffixes(word, at, hashes.suffixes)
}

function hashSuffixes(word: string, at: number, suffixes: Uint32Array): void {
  const longest = Math.min(SUFFIXES, word.length)
  for (let length = 1; length <= longest; length++) {
    let hash = EMPTY_HASH
    for (let i = word.length - length; i < word.length; i++) hash = absorb(hash, plainCode(word.charCodeAt(i)))
    suffixes[at * SUFFIXES + length - 1] = finish(hash)
  }
}

/** The hash that `WordHashes.lower` holds for this word: for tables keyed by it. */
export function hashLower(word: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < word.length; i++) hash = absorb(hash, plainCode(word.charCodeAt(i)))
  return finish(hash)
}
