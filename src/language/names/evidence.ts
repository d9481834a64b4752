import { DataError } from '../../errors.ts'
import { mixAtoms } from '../engine/hash.ts'
import type { ModelPart } from '../engine/model-file.ts'
import { PADDING, type WordHashes } from '../engine/word-hashes.ts'

/** What lists say of a word or phrase, a bit each: a byte holds them. A title is the noun of an office: « ministre ». */
export const EVIDENCE = {
  country: 1,
  place: 2,
  demonym: 4,
  town: 8,
  title: 16,
  organisation: 32,
} as const

const SMALL = EVIDENCE.demonym | EVIDENCE.title

/** Phrases are looked up no longer than this, in words. */
export const LONGEST_PHRASE = 6

/** A table from the hash of a phrase to the bits of `EVIDENCE`, open addressing; bits 0 mark an empty slot. */
export interface Evidence {
  readonly keys: Uint32Array
  readonly bits: Uint8Array
}

/** The hash of a phrase, word by word: the hash so far (0 before the first word) and `WordHashes.lower` of the next. */
export function phraseHash(before: number, lower: number): number {
  return before === 0 ? lower : mixAtoms(0x9a7, before, lower)
}

/** The bits of a phrase, 0 where no gazetteer knows it. */
export function evidenceOf({ keys, bits }: Evidence, hash: number): number {
  const mask = keys.length - 1
  let slot = hash & mask
  while (bits[slot] !== 0) {
    if (keys[slot] === hash) return bits[slot] as number
    slot = (slot + 1) & mask
  }
  return 0
}

/**
 * For each word, padded as the hashes are, the bits of all phrases that hold it: those of single words in the low byte,
 * those of longer phrases in the next. Only demonyms and titles may start with a small letter.
 */
export function findEvidence(evidence: Evidence, hashes: WordHashes, letters: Uint8Array): Uint32Array {
  const found = new Uint32Array(hashes.count + 2 * PADDING)
  for (let i = 0; i < hashes.count; i++) {
    const allowed = letters[i] === 1 ? 255 : SMALL
    const longest = letters[i] === 1 ? Math.min(LONGEST_PHRASE, hashes.count - i) : 1
    let hash = 0
    for (let length = 1; length <= longest; length++) {
      hash = phraseHash(hash, hashes.lower[i + length - 1 + PADDING] as number)
      const bits = evidenceOf(evidence, hash) & allowed
      if (bits === 0) continue
      const shifted = length === 1 ? bits : bits << 8
      for (let k = i; k < i + length; k++) found[k + PADDING] = (found[k + PADDING] as number) | shifted
    }
  }
  return found
}

/**
 * The table of a model part: varint gaps of the sorted hashes, then a byte of bits each; the header's `features` counts them.
 * @throws DataError where the bytes do not hold that many.
 */
export function decodeEvidence({ header, body }: ModelPart, path: string): Evidence {
  const count = header.features ?? 0
  const size = 2 ** Math.ceil(Math.log2(count * 1.6 + 2))
  const keys = new Uint32Array(size)
  const bits = new Uint8Array(size)
  const end = body.length - count
  let position = 0
  let hash = 0
  for (let n = 0; n < count; n++) {
    let scale = 1
    let byte = 128
    while (byte > 127 && position < end) {
      byte = body[position++] as number
      hash += (byte & 127) * scale
      scale *= 128
    }
    let slot = hash & (size - 1)
    while (bits[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash
    bits[slot] = body[end + n] as number
  }
  if (position !== end) throw new DataError(`${path}: ${header.name}: cut short or foreign. Build the pack again.`)
  return { keys, bits }
}
