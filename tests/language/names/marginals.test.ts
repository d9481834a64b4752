import { expect, test } from 'vitest'
import { isOpen, mayFollow, NAME_LABELS } from '../../../src/language/names/labels.ts'
import { forbid } from '../../../src/language/names/recogniser.ts'
import { marginalsOf } from '../../../src/language/training/names-marginals.ts'
import { seededRandom } from '../../../src/language/training/random.ts'

const LABELS = NAME_LABELS.length
const random = seededRandom(7)
const score = (): number => 2 * random() - 1
const transitions = Float32Array.from(forbid(Float64Array.from({ length: (LABELS + 1) * LABELS }, score)))
const emissions = Float32Array.from({ length: 3 * LABELS }, score)

/** The same by trying every sequence of three labels. */
function byEnumeration(): Float64Array {
  const labels = [...NAME_LABELS.keys()]
  const sums = new Float64Array(3 * LABELS)
  let total = 0
  for (const a of labels) {
    for (const b of labels) {
      for (const c of labels) {
        if (!mayFollow(LABELS, a) || !mayFollow(a, b) || !mayFollow(b, c) || isOpen(c)) continue
        const weight = Math.exp(
          [emissions[a], emissions[LABELS + b], emissions[2 * LABELS + c]].reduce<number>(
            (sum, x) => sum + (x ?? 0),
            0,
          ) +
            [transitions[LABELS * LABELS + a], transitions[a * LABELS + b], transitions[b * LABELS + c]].reduce<number>(
              (sum, x) => sum + (x ?? 0),
              0,
            ),
        )
        total += weight
        for (const at of [a, LABELS + b, 2 * LABELS + c]) sums[at] = (sums[at] ?? 0) + weight
      }
    }
  }
  return sums.map(sum => sum / total)
}

test('marginals are those of all sequences together', () => {
  const { labels, transitions: expected } = marginalsOf(emissions, transitions)
  byEnumeration().forEach((probability, at) => {
    expect(labels[at]).toBeCloseTo(probability, 6)
  })
  expect(expected.reduce((sum, x) => sum + x, 0)).toBeCloseTo(3, 6)
})
