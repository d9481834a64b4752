import { bestAction } from '../engine/parser.ts'
import { fillParserAtoms, PARSER_ATOMS, PARSER_TEMPLATES, type ParserInput } from '../engine/parser-features.ts'
import { type Actions, applyAction, isFinal, startState } from '../engine/parser-state.ts'
import { fillFeatures } from '../engine/templates.ts'
import type { WeightRow } from './encode-weights.ts'
import { actionCosts, type GoldTree, isCorrect } from './parser-oracle.ts'
import { seededRandom, shuffle } from './random.ts'
import {
  addTrainingScores,
  averagedRows,
  createTrainingWeights,
  type TrainingWeights,
  updateWeight,
} from './training-weights.ts'

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
  const learner = newLearner(actions)
  const random = seededRandom(seed)
  const order = Int32Array.from(sentences.keys())
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    const explores = () => epoch > 0 && random() < EXPLORATION
    for (const s of order) learnSentence(learner, sentences[s] as ParsedSentence, explores)
  }
  return averagedRows(learner.model, learner.time)
}

interface Learner {
  readonly model: TrainingWeights
  readonly actions: Actions
  readonly atoms: Uint32Array
  readonly features: Uint32Array
  readonly scores: Float64Array
  /** The number of decisions so far, from 1. */
  time: number
}

function newLearner(actions: Actions): Learner {
  return {
    model: createTrainingWeights(),
    actions,
    atoms: new Uint32Array(PARSER_ATOMS),
    features: new Uint32Array(PARSER_TEMPLATES.count),
    scores: new Float64Array(1 + 2 * actions.labels.length),
    time: 1,
  }
}

function learnSentence(learner: Learner, { input, gold }: ParsedSentence, explores: () => boolean): void {
  const { model, actions, atoms, features, scores } = learner
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
      correct(learner, right, guess)
      if (!explores()) action = right
    }
    learner.time++
    applyAction(state, action, actions)
  }
}

function correct({ model, features, time }: Learner, right: number, wrong: number): void {
  for (const feature of features) {
    updateWeight(model, feature, right, 1, time)
    updateWeight(model, feature, wrong, -1, time)
  }
}

/** The correct action that the model likes best: the smallest change mends it. */
function bestCorrect(scores: Float64Array, correct: (action: number) => boolean, actions: Actions): number {
  let best = -1
  for (let action = 0; action < scores.length; action++) {
    const isRoot = action > 0 && (action - 1) % actions.labels.length === actions.root
    if (isRoot || !correct(action)) continue
    if (best < 0 || (scores[action] as number) > (scores[best] as number)) best = action
  }
  return best
}
