import type { WeightRow } from './encode-weights.ts'
import { averagedRows, createTrainingWeights, type TrainingWeights, updateWeight } from './training-weights.ts'

/**
 * The weights of several models as one, kept to the heaviest: scores are sums of weights, so that the sum of models
 * votes exactly as the models together would, at the price of one.
 */
export function sumModels(
  count: number,
  train: (seed: number) => readonly WeightRow[],
  pairs: number,
): readonly WeightRow[] {
  const sum = createTrainingWeights()
  for (let seed = 1; seed <= count; seed++) addRows(sum, train(seed))
  return heaviest(averagedRows(sum, 1), pairs)
}

function addRows(sum: TrainingWeights, rows: readonly WeightRow[]): void {
  for (const { hash, labels, weights } of rows) {
    for (let i = 0; i < labels.length; i++) updateWeight(sum, hash, labels[i] as number, weights[i] as number, 0)
  }
}

/** The rows with only their heaviest weights, `pairs` of them in all: light ones are mostly chance. */
function heaviest(rows: readonly WeightRow[], pairs: number): readonly WeightRow[] {
  const total = rows.reduce((sum, row) => sum + row.labels.length, 0)
  const sizes = new Float32Array(total)
  let at = 0
  for (const { weights } of rows) for (let i = 0; i < weights.length; i++) sizes[at++] = Math.abs(weights[i] as number)
  sizes.sort()
  const least = total > pairs ? (sizes[total - pairs] as number) : 0
  return rows.map(({ hash, labels, weights }) => {
    const kept = Array.from(weights).flatMap((weight, i) => (Math.abs(weight) >= least ? [i] : []))
    return { hash, labels: kept.map(i => labels[i] as number), weights: kept.map(i => weights[i] as number) }
  })
}
