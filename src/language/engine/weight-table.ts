import { DataError } from '../../errors.ts'
import { levelWeights, type Quantiser } from './quantiser.ts'

/**
 * The weights of a linear model, ready to be summed: an open-addressing table from the hash of a feature to a row of
 */
export interface WeightTable {
  /** Pairs of (hash, 256 × start of the row + its length); length 0 is empty. */
  readonly slots: Uint32Array
  /** A bit for each of the high bits of a hash that some feature has: most features are unknown, and cost this only. */
  readonly filter: Uint32Array
  /** The slot of a hash is its high bits, so that a table filled in the order of hashes is filled from end to end. */
  readonly shift: number
  /** Label + 256 × level. */
  readonly pairs: Uint16Array
  /** The weight that each level stands for. */
  readonly weights: Float64Array
}

/** What the header of a model says of its encoded weights. */
export interface WeightCounts {
  readonly features: number
  readonly pairs: number
  readonly quantiser: Quantiser
}

/** 4 million bits, half a megabyte: small enough to stay near the processor. */
const FILTER_SHIFT = 10

/** More features than any model looks up at once. */
const MOST_FEATURES = 256

const rows = new Uint32Array(MOST_FEATURES)
const firsts = new Uint16Array(MOST_FEATURES)

/**
 * Adds the weights of the features, at most 256, to the scores of the labels, from label `from` of the scores on. All
 * rows are looked up before any is summed: the processor then waits for many of them at a time.
 */
export function addScores(table: WeightTable, features: Uint32Array, scores: Float64Array, from = 0): void {
  const { pairs, weights } = table
  const found = findRows(table, features)
  for (let r = 0; r < found; r++) {
    const row = rows[r] as number
    const end = (row >>> 8) + (row & 255)
    let pair = firsts[r] as number
    for (let i = row >>> 8; i < end; ) {
      const label = from + (pair & 255)
      scores[label] = (scores[label] as number) + (weights[pair >>> 8] as number)
      pair = pairs[++i] as number
    }
  }
}

/** Leaves the rows of those features that the table has in `rows`, the first pair of each in `firsts`; their number. */
function findRows({ filter, slots, pairs, shift }: WeightTable, features: Uint32Array): number {
  const last = slots.length - 2
  let found = 0
  for (let f = 0; f < features.length; f++) {
    const feature = features[f] as number
    const bit = feature >>> FILTER_SHIFT
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue
    let at = (feature >>> shift) * 2
    while (slots[at] !== feature && slots[at + 1] !== 0) at = (at + 2) & last
    const row = slots[at + 1] as number
    rows[found] = row
    firsts[found] = pairs[row >>> 8] as number
    found++
  }
  return found
}

/**
 * The table of encoded weights: varint gaps of the sorted hashes, then a count byte a feature, then the labels, then
 * the levels of all pairs (kept apart, each compresses better).
 * @throws DataError where the bytes do not hold what the header says.
 */
export function decodeWeights(bytes: Uint8Array, header: WeightCounts, name: string): WeightTable {
  const shift = 32 - Math.max(4, Math.ceil(Math.log2(header.features * 1.5 + 1)))
  const slots = new Uint32Array(2 * 2 ** (32 - shift))
  const labelsAt = bytes.length - 2 * header.pairs
  const filter = new Uint32Array(2 ** (32 - FILTER_SHIFT) / 32)
  const total = fillSlots(bytes, labelsAt - header.features, header.features, { slots, shift, filter })
  if (total !== header.pairs) {
    throw new DataError(`${name}: the weights do not match their header, got ${total} pairs. Build the pack again.`)
  }
  // one more than there are: the sum of a row reads the pair after it
  const pairs = new Uint16Array(header.pairs + 1)
  const levelsAt = labelsAt + header.pairs
  for (let i = 0; i < header.pairs; i++) {
    pairs[i] = (bytes[labelsAt + i] as number) | ((bytes[levelsAt + i] as number) << 8)
  }
  return { filter, slots, shift, pairs, weights: levelWeights(header.quantiser) }
}

function fillSlots(
  bytes: Uint8Array,
  countsAt: number,
  features: number,
  { slots, shift, filter }: Pick<WeightTable, 'slots' | 'shift' | 'filter'>,
): number {
  const last = slots.length - 2
  let hash = 0
  let position = 0
  let pairs = 0
  for (let f = 0; f < features; f++) {
    let gap = 0
    let scale = 1
    let byte: number
    do {
      byte = position < countsAt ? (bytes[position++] as number) : 0
      gap += (byte & 127) * scale
      scale *= 128
    } while (byte > 127)
    hash += gap
    const bit = hash >>> FILTER_SHIFT
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
    let at = (hash >>> shift) * 2
    while (slots[at + 1] !== 0) at = (at + 2) & last
    const count = bytes[countsAt + f] as number
    slots[at] = hash
    slots[at + 1] = pairs * 256 + count
    pairs += count
  }
  return pairs
}
