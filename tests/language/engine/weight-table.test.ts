import { describe, expect, test } from 'vitest'
import { DataError } from '../../../src/errors.ts'
import { levelWeights, quantise } from '../../../src/language/engine/quantiser.ts'
import { addScores, decodeWeights } from '../../../src/language/engine/weight-table.ts'
import { encodeWeights } from '../../../src/language/training/encode-weights.ts'
import { seededRandom } from '../../../src/language/training/random.ts'

const random = seededRandom(3)
const ROWS = Array.from({ length: 5000 }, () => ({
  hash: Math.floor(random() * 2 ** 32),
  labels: [0, 7],
  weights: [random() * 4 - 2, random() * 100 + 1],
}))

describe('weights written and read again', () => {
  const encoded = encodeWeights(ROWS, { kind: 'mu-law', max: 101 })
  const table = decodeWeights(encoded.body, encoded, 'test')

  test('each feature has its weights, to within a step', () => {
    for (const row of ROWS) {
      const scores = new Float64Array(8)
      addScores(table, Uint32Array.of(row.hash), scores)
      row.labels.forEach((label, i) => {
        const weight = row.weights[i] ?? 0
        expect(Math.abs((scores[label] ?? 0) - weight)).toBeLessThan(0.03 * (Math.abs(weight) + 0.5))
      })
    }
  })

  test('an unknown feature adds nothing', () => {
    const scores = new Float64Array(8)
    addScores(table, Uint32Array.of(12345), scores)
    expect([...scores]).toEqual(new Array(8).fill(0))
  })

  test('bytes that do not match the header are a DataError', () => {
    expect(() => decodeWeights(encoded.body.subarray(0, -9), encoded, 'fr/model.bin: parser')).toThrow(DataError)
  })
})

test.each(['linear', 'mu-law'] as const)('the %s quantiser keeps signs, zero and the largest weight', kind => {
  const quantiser = { kind, max: 20 }
  const weights = levelWeights(quantiser)
  for (const weight of [-20, -3, 0, 3, 20]) {
    expect(weights[quantise(quantiser, weight) & 255]).toBeCloseTo(weight, 0)
  }
})
