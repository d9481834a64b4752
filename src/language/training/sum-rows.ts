import type { WeightRow } from './encode-weights.ts'

/**
 * The weights of several models as one: scores are sums of weights, so that the sum of models votes exactly as the
 * models together would.
 */
export function sumRows(models: readonly (readonly WeightRow[])[]): readonly WeightRow[] {
  const sums = new Map<number, Map<number, number>>()
  for (const { hash, labels, weights } of models.flat()) {
    const row = sums.get(hash) ?? new Map<number, number>()
    sums.set(hash, row)
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i] as number
      row.set(label, (row.get(label) ?? 0) + (weights[i] as number))
    }
  }
  return [...sums].map(([hash, row]) => ({ hash, labels: [...row.keys()], weights: [...row.values()] }))
}
