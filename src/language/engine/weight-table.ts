import { DataError } from '../../errors.ts'
import { levelWeights, type Quantiser } from './quantiser.ts'

/**
 * The weights of a linear model, ready to be summed: an open-addressing table from the hash of a feature to a row of
 * (label, weight) pairs. A slot with no pair is empty.
 */
export interface WeightTable {
  readonly mask: number
  /** The slot of a hash is its high bits, so that a table filled in the order of hashes is filled from end to end. */
  readonly shift: number
  readonly keys: Uint32Array
  /** Of each slot: where its row starts in `labels` and `levels`, and how many pairs it has. */
  readonly starts: Uint32Array
  readonly counts: Uint8Array
  readonly labels: Uint8Array
  readonly levels: Uint8Array
  /** The weight that each level stands for. */
  readonly weights: Float32Array
}

/** What the header of a model says of its encoded weights. */
export interface WeightCounts {
  readonly features: number
  readonly pairs: number
  readonly quantiser: Quantiser
}

/** Adds the weights of one feature to the scores of the labels. */
export function addScores(table: WeightTable, feature: number, scores: Float32Array, from = 0): void {
  const { keys, counts, mask, labels, levels, weights } = table
  let slot = feature >>> table.shift
  while (keys[slot] !== feature) {
    if (counts[slot] === 0) return
    slot = (slot + 1) & mask
  }
  const start = table.starts[slot] as number
  const end = start + (counts[slot] as number)
  for (let i = start; i < end; i++) {
    const label = from + (labels[i] as number)
    scores[label] = (scores[label] as number) + (weights[levels[i] as number] as number)
  }
}

/**
 * The table of encoded weights: varint gaps of the sorted hashes, then a count byte a feature, then the labels, then
 * the levels of all pairs (kept apart, each compresses better).
 * @throws DataError where the bytes do not hold what the header says.
 */
export function decodeWeights(bytes: Uint8Array, header: WeightCounts, name: string): WeightTable {
  const shift = 32 - Math.max(4, Math.ceil(Math.log2(header.features * 1.5 + 1)))
  const slots = 2 ** (32 - shift)
  const keys = new Uint32Array(slots)
  const starts = new Uint32Array(slots)
  const counts = new Uint8Array(slots)
  const body = bytes.length - 2 * header.pairs
  const total = fillSlots(bytes, body - header.features, header.features, {
    keys,
    starts,
    counts,
    shift,
  })
  if (total !== header.pairs) {
    throw new DataError(`${name}: the weights do not match their header, got ${total} pairs. Build the pack again.`)
  }
  const labels = bytes.subarray(body, body + header.pairs)
  const levels = bytes.subarray(body + header.pairs)
  return {
    mask: slots - 1,
    shift,
    keys,
    starts,
    counts,
    labels,
    levels,
    weights: levelWeights(header.quantiser),
  }
}

function fillSlots(
  bytes: Uint8Array,
  countsAt: number,
  features: number,
  slots: Pick<WeightTable, 'keys' | 'starts' | 'counts' | 'shift'>,
): number {
  const mask = slots.keys.length - 1
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
    let slot = hash >>> slots.shift
    while (slots.counts[slot] !== 0) slot = (slot + 1) & mask
    slots.keys[slot] = hash
    slots.starts[slot] = pairs
    slots.counts[slot] = bytes[countsAt + f] as number
    pairs += bytes[countsAt + f] as number
  }
  return pairs
}
