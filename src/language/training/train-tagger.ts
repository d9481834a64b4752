import { fillTagAtoms, TAG_ATOMS, TAG_TEMPLATES, type TagInput } from '../engine/tag-features.ts'
import { transitionFeature } from '../engine/tagger.ts'
import { fillFeatures } from '../engine/templates.ts'
import { bestSequence } from '../engine/viterbi.ts'
import type { WeightRow } from './encode-weights.ts'
import { seededRandom, shuffle } from './random.ts'
import {
  addTrainingScores,
  averagedRows,
  createTrainingWeights,
  type TrainingWeights,
  updateWeight,
} from './training-weights.ts'

/** A sentence with the number of the right label of each word. */
export interface TaggedSentence {
  readonly input: TagInput
  readonly gold: Uint8Array
}

export interface TaggerTraining {
  readonly labels: number
  readonly epochs: number
  readonly seed: number
}

/** The weights of an averaged structured perceptron (Collins 2002); the same options and sentences give the same weights. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  { labels, epochs, seed }: TaggerTraining,
): readonly WeightRow[] {
  const model = createTrainingWeights()
  const transitions = new Float64Array((labels + 1) * labels)
  const features = sentences.map(({ input }) => sentenceFeatures(input))
  const random = seededRandom(seed)
  const order = Int32Array.from(sentences.keys())
  let time = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const s of order) {
      const { gold } = sentences[s] as TaggedSentence
      const guess = bestSequence(emit(model, features[s] as Uint32Array, gold.length, labels), transitions, labels)
      correct(model, transitions, { features: features[s] as Uint32Array, gold, guess, labels, time })
      time++
    }
  }
  return averagedRows(model, time)
}

function sentenceFeatures(input: TagInput): Uint32Array {
  const { count } = TAG_TEMPLATES
  const atoms = new Uint32Array(TAG_ATOMS)
  const features = new Uint32Array(input.hashes.count * count)
  for (let i = 0; i < input.hashes.count; i++) {
    fillTagAtoms(input, i, atoms)
    fillFeatures(TAG_TEMPLATES, atoms, features.subarray(i * count, (i + 1) * count))
  }
  return features
}

function emit(model: TrainingWeights, features: Uint32Array, words: number, labels: number): Float64Array {
  const emissions = new Float64Array(words * labels)
  for (let f = 0; f < features.length; f++) {
    addTrainingScores(model, features[f] as number, emissions, Math.floor(f / TAG_TEMPLATES.count) * labels)
  }
  return emissions
}

interface Correction {
  readonly features: Uint32Array
  readonly gold: Uint8Array
  readonly guess: Uint8Array
  readonly labels: number
  readonly time: number
}

function correct(
  model: TrainingWeights,
  transitions: Float64Array,
  { features, gold, guess, labels, time }: Correction,
): void {
  const { count } = TAG_TEMPLATES
  const move = (label: number, before: number, change: number) => {
    updateWeight(model, transitionFeature(before), label, change, time)
    const at = before * labels + label
    transitions[at] = (transitions[at] as number) + change
  }
  let goldBefore = labels
  let guessBefore = labels
  for (let i = 0; i < gold.length; i++) {
    const right = gold[i] as number
    const wrong = guess[i] as number
    if (right !== wrong) {
      for (let f = i * count; f < (i + 1) * count; f++) {
        updateWeight(model, features[f] as number, right, 1, time)
        updateWeight(model, features[f] as number, wrong, -1, time)
      }
    }
    if (right !== wrong || goldBefore !== guessBefore) {
      move(right, goldBefore, 1)
      move(wrong, guessBefore, -1)
    }
    goldBefore = right
    guessBefore = wrong
  }
}
