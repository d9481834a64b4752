import { expect, test } from 'vitest'
import { compileTemplates, fillFeatures } from '../../../src/language/engine/templates.ts'
import { addScores, decodeWeights } from '../../../src/language/engine/weight-table.ts'
import { addWordScores, wordScorer } from '../../../src/language/engine/word-scores.ts'
import { encodeWeights } from '../../../src/language/training/encode-weights.ts'
import { seededRandom } from '../../../src/language/training/random.ts'

const LABELS = 5
const TEMPLATES = compileTemplates(['word', 'word before', 'before', 'shape word'], ['word', 'shape', 'before'])
const random = seededRandom(11)

/** Word 7 and word 7 + 4096 stand in the same slot; each is met again after the other. */
const ROWS: readonly (readonly [word: number, shape: number, before: number])[] = [
  [7, 1, 3],
  [7, 1, 9],
  [4103, 2, 7],
  [7, 1, 4103],
  [4103, 2, 9],
]

test.each(ROWS)('word %i of shape %i after %i gets the scores of all its features', (...row) => {
  const { table, scorer } = scorerOfAll()
  for (const [word, shape, before] of [...ROWS, row]) {
    const atoms = Uint32Array.of(word, shape, before)
    const scores = new Float64Array(2 * LABELS)
    addWordScores(scorer, atoms, word, scores, LABELS)
    const features = new Uint32Array(TEMPLATES.count)
    fillFeatures(TEMPLATES, atoms, features)
    const whole = new Float64Array(2 * LABELS)
    addScores(table, features, whole, LABELS)
    expect(whole.some(score => score !== 0)).toBe(true)
    scores.forEach((score, label) => {
      expect(score).toBeCloseTo(whole[label] ?? Number.NaN, 8)
    })
  }
})

function scorerOfAll() {
  const rows = ROWS.flatMap(atoms => {
    const features = new Uint32Array(TEMPLATES.count)
    fillFeatures(TEMPLATES, Uint32Array.from(atoms), features)
    return [...features]
  })
  const encoded = encodeWeights(
    [...new Set(rows)].map(hash => ({ hash, labels: [0, 1, 4], weights: [random() * 4, -random() * 4, random()] })),
    { kind: 'mu-law', max: 5 },
  )
  const table = decodeWeights(encoded.body, encoded, 'test')
  return { table, scorer: wordScorer(table, LABELS, { templates: TEMPLATES, isAlone: atom => atom < 2 }) }
}
