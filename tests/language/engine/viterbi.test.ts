import { expect, test } from 'vitest'
import { bestSequence } from '../../../src/language/engine/viterbi.ts'
import { seededRandom } from '../../../src/language/training/random.ts'

const LABELS = 4
const WORDS = 4

/** The best sequence by trying them all. */
function byEnumeration(emissions: Float64Array, transitions: Float64Array): readonly number[] {
  let best: readonly number[] = []
  let top = Number.NEGATIVE_INFINITY
  for (let code = 0; code < LABELS ** WORDS; code++) {
    const labels = Array.from({ length: WORDS }, (_, word) => Math.floor(code / LABELS ** word) % LABELS)
    let before = LABELS
    let score = 0
    labels.forEach((label, word) => {
      score += (emissions[word * LABELS + label] ?? 0) + (transitions[before * LABELS + label] ?? 0)
      before = label
    })
    if (score <= top) continue
    top = score
    best = labels
  }
  return best
}

test.each([0.1, 1, 3, 10, 100])('the best of all sequences, where emissions weigh %d times a transition', weight => {
  const random = seededRandom(11)
  for (let round = 0; round < 50; round++) {
    const emissions = Float64Array.from({ length: WORDS * LABELS }, () => weight * random())
    const transitions = Float64Array.from({ length: (LABELS + 1) * LABELS }, () => random() - 0.5)
    expect([...bestSequence(emissions, transitions, LABELS)]).toEqual(byEnumeration(emissions, transitions))
  }
})
