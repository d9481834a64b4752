import { DataError } from '../../errors.ts'
import { levelWeights, type Quantiser } from './quantiser.ts'

/**
 * The weights of a linear model, ready to be summed: the records of all features in the order of their hashes, and where
 * those of each bucket of hashes begin. A feature costs two touches of memory: its bucket, and its record.
 */
export interface WeightTable {
  /** Where the records begin whose hashes have these high bits; they end where those of the next bucket begin. */
  readonly buckets: Uint32Array
  /** By how much a hash is shifted to give its bucket: sixteen bits at most, so that its low ones tell it from the others. */
  readonly shift: number
  /** A record is the low bits of the hash, the number of its pairs, and each pair as label + 256 × level. */
  readonly records: Uint16Array
  /** The weight that each level stands for. */
  readonly weights: Float64Array
}

/** What the header of a model says of its encoded weights. */
export interface WeightCounts {
  readonly features: number
  readonly pairs: number
  readonly quantiser: Quantiser
}

/** The words of a record before its pairs. */
const HEAD = 2

const LOW_BITS = 16

/** More features than any model looks up at once. */
const MOST_FEATURES = 256

const found = new Uint32Array(MOST_FEATURES)

/**
 * Adds the weights of the features, at most 256, to the scores of the labels, from label `from` of the scores on. All
 * records are looked up before any is summed: the processor then waits for many of them at a time.
 */
export function addScores(table: WeightTable, features: Uint32Array, scores: Float64Array, from = 0): void {
  const { records, weights } = table
  const count = findRecords(table, features)
  for (let r = 0; r < count; r++) {
    const at = found[r] as number
    const end = at + HEAD + (records[at + 1] as number)
    let i = at + HEAD
    // Two pairs a round: these sums are most of what analysis takes, and the round itself is a part of them.
    for (; i + 1 < end; i += 2) {
      const pair = records[i] as number
      const other = records[i + 1] as number
      const label = from + (pair & 255)
      const otherLabel = from + (other & 255)
      scores[label] = (scores[label] as number) + (weights[pair >>> 8] as number)
      scores[otherLabel] = (scores[otherLabel] as number) + (weights[other >>> 8] as number)
    }
    if (i < end) {
      const pair = records[i] as number
      const label = from + (pair & 255)
      scores[label] = (scores[label] as number) + (weights[pair >>> 8] as number)
    }
  }
}

/** Leaves in `found` where the records of those features stand that the table has, and gives their number. */
function findRecords({ buckets, shift, records }: WeightTable, features: Uint32Array): number {
  let count = 0
  for (let f = 0; f < features.length; f++) {
    const feature = features[f] as number
    const bucket = feature >>> shift
    const end = buckets[bucket + 1] as number
    const low = feature & LOW
    let at = buckets[bucket] as number
    while (at < end && records[at] !== low) at += HEAD + (records[at + 1] as number)
    if (at < end) found[count++] = at
  }
  return count
}

const LOW = 2 ** LOW_BITS - 1

/**
 * The table of encoded weights: varint gaps of the sorted hashes, then a count byte a feature, then the labels, then
 * the levels of all pairs (kept apart, each compresses better).
 * @throws DataError where the bytes do not hold what the header says.
 */
export function decodeWeights(bytes: Uint8Array, header: WeightCounts, name: string): WeightTable {
  const bits = Math.max(32 - LOW_BITS, Math.ceil(Math.log2(header.features + 1)))
  const table = {
    buckets: new Uint32Array(2 ** bits + 1),
    shift: 32 - bits,
    records: new Uint16Array(HEAD * header.features + header.pairs),
    weights: levelWeights(header.quantiser),
  }
  const total = fillRecords(bytes, header, table)
  if (total !== header.pairs) {
    throw new DataError(`${name}: the weights do not match their header, got ${total} pairs. Build the pack again.`)
  }
  return table
}

function fillRecords(
  bytes: Uint8Array,
  header: WeightCounts,
  { buckets, shift, records }: Pick<WeightTable, 'buckets' | 'shift' | 'records'>,
): number {
  const labelsAt = bytes.length - 2 * header.pairs
  const levelsAt = labelsAt + header.pairs
  const countsAt = labelsAt - header.features
  let hash = 0
  let position = 0
  let pairs = 0
  let at = 0
  let bucket = 0
  for (let f = 0; f < header.features; f++) {
    let gap = 0
    let scale = 1
    let byte: number
    do {
      byte = position < countsAt ? (bytes[position++] as number) : 0
      gap += (byte & 127) * scale
      scale *= 128
    } while (byte > 127)
    hash += gap
    while (bucket <= hash >>> shift) buckets[bucket++] = at
    const count = bytes[countsAt + f] as number
    records[at++] = hash & LOW
    records[at++] = count
    for (const end = pairs + count; pairs < end; pairs++) {
      records[at++] = (bytes[labelsAt + pairs] as number) | ((bytes[levelsAt + pairs] as number) << 8)
    }
  }
  buckets.fill(at, bucket)
  return pairs
}
