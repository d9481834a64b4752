import type { WeightRow } from './encode-weights.ts'
import { seededRandom, shuffle } from './random.ts'
import { addTrainingScores, averagedRows, createTrainingWeights, updateWeight } from './training-weights.ts'

/** The features of a place and the right answer there. */
export interface BinaryExample {
  readonly features: Uint32Array
  readonly answer: boolean
}

const MARGIN = 1

/** The weights of an averaged perceptron with a margin for label 0, whose score is positive where the answer is yes. */
export function trainBinary(examples: readonly BinaryExample[], epochs: number, seed: number): readonly WeightRow[] {
  const model = createTrainingWeights()
  const random = seededRandom(seed)
  const order = Int32Array.from(examples.keys())
  const score = new Float64Array(1)
  let time = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const e of order) {
      const { features, answer } = examples[e] as BinaryExample
      const sign = answer ? 1 : -1
      score[0] = 0
      for (const feature of features) addTrainingScores(model, feature, score)
      if ((score[0] as number) * sign < MARGIN)
        for (const feature of features) updateWeight(model, feature, 0, sign, time)
      time++
    }
  }
  return averagedRows(model, time)
}
