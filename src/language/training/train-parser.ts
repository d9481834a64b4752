import { bestAction } from '../engine/parser.ts'
import { fillParserAtoms, PARSER_ATOMS, PARSER_TEMPLATES, type ParserInput } from '../engine/parser-features.ts'
import { type Actions, applyAction, isFinal, startState } from '../engine/parser-state.ts'
import { fillFeatures } from '../engine/templates.ts'
import type { WeightRow } from './encode-weights.ts'
import { actionCosts, type GoldTree, isCorrect } from './parser-oracle.ts'
import { seededRandom, shuffle } from './random.ts'
import { addTrainingScores, averagedRows, createTrainingWeights, updateWeight } from './training-weights.ts'

/** A sentence as the parser sees it and its right tree. */
export interface ParsedSentence {
  readonly input: ParserInput
  readonly gold: GoldTree
}

export interface ParserTraining {
  readonly actions: Actions
  readonly epochs: number
  readonly seed: number
}

/** How often, after the first epoch, the parser goes on from its own mistake, so as to learn how to go on from one. */
const EXPLORATION = 0.9

/**
 * The weights of an averaged perceptron that follows a dynamic oracle (Goldberg and Nivre 2013); the same options and
 * sentences give the same weights.
 */
export function trainParser(
  sentences: readonly ParsedSentence[],
  { actions, epochs, seed }: ParserTraining,
): readonly WeightRow[] {
  const model = createTrainingWeights()
  const random = seededRandom(seed)
  const order = Int32Array.from(sentences.keys())
  const atoms = new Uint32Array(PARSER_ATOMS)
  const features = new Uint32Array(PARSER_TEMPLATES.count)
  const scores = new Float32Array(1 + 2 * actions.labels.length)
  let time = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const s of order) {
      const { input, gold } = sentences[s] as ParsedSentence
      const state = startState(input.words)
      while (!isFinal(state)) {
        fillParserAtoms(input, state, atoms)
        fillFeatures(PARSER_TEMPLATES, atoms, features)
        scores.fill(0)
        for (const feature of features) addTrainingScores(model, feature, scores)
        const guess = bestAction(scores, state, actions)
        const costs = actionCosts(state, gold)
        let action = guess
        if (!isCorrect(guess, costs, state, gold, actions)) {
          const right = bestCorrect(scores, action => isCorrect(action, costs, state, gold, actions), actions)
          for (const feature of features) {
            updateWeight(model, feature, right, 1, time)
            updateWeight(model, feature, guess, -1, time)
          }
          if (epoch === 0 || random() >= EXPLORATION) action = right
        }
        time++
        applyAction(state, action, actions)
      }
    }
  }
  return averagedRows(model, time)
}

function bestCorrect(scores: Float32Array, correct: (action: number) => boolean, actions: Actions): number {
  let best = -1
  for (let action = 0; action < scores.length; action++) {
    const isRoot = action > 0 && (action - 1) % actions.labels.length === actions.root
    if (isRoot || !correct(action)) continue
    if (best < 0 || (scores[action] as number) > (scores[best] as number)) best = action
  }
  return best
}
