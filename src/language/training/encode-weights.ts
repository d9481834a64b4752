import { type Quantiser, quantise } from '../engine/quantiser.ts'
import type { WeightCounts } from '../engine/weight-table.ts'

/** The weights of one feature: labels and their weights, side by side. */
export interface WeightRow {
  readonly hash: number
  readonly labels: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** Encoded weights and what their header must say; see `decodeWeights` for the layout. */
export interface EncodedWeights extends WeightCounts {
  readonly body: Uint8Array
}

/** The weights as bytes, features sorted by hash; a weight that rounds to nothing and a feature with none are left out. */
export function encodeWeights(rows: readonly WeightRow[], quantiser: Quantiser): EncodedWeights {
  const gaps: number[] = []
  const counts: number[] = []
  const labels: number[] = []
  const levels: number[] = []
  let last = 0
  for (const row of [...rows].sort((a, b) => a.hash - b.hash)) {
    const before = labels.length
    for (let i = 0; i < row.labels.length; i++) {
      const level = quantise(quantiser, row.weights[i] as number)
      if (level === 0) continue
      labels.push(row.labels[i] as number)
      levels.push(level & 255)
    }
    if (labels.length === before) continue
    counts.push(labels.length - before)
    pushVarint(gaps, row.hash - last)
    last = row.hash
  }
  const body = Uint8Array.from([gaps, counts, labels, levels].flat())
  return { body, features: counts.length, pairs: labels.length, quantiser }
}

function pushVarint(bytes: number[], number: number): void {
  let rest = number
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}
