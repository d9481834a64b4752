import { DataError } from '../../errors.ts'
import type { ModelPart } from './model-file.ts'
import { PARSER_TEMPLATES, type ParserInput } from './parser-features.ts'
import { type ActionScores, roomForScores, scoreActions } from './parser-scores.ts'
import {
  type Actions,
  actionsOf,
  applyAction,
  hasChoice,
  isFinal,
  LEGAL,
  legalKinds,
  type ParserState,
  startState,
} from './parser-state.ts'
import { decodeWeights, type WeightTable } from './weight-table.ts'

/** A greedy arc-hybrid dependency parser: the best-scored legal action at each step, in time linear in the sentence. */
export interface Parser {
  readonly actions: Actions
  readonly table: WeightTable
  readonly scores: ActionScores
}

/**
 * The parser of a model part.
 * @throws DataError where it was trained with other templates than those of this version.
 */
export function readParser(part: ModelPart, path: string): Parser {
  const { labels, templates, features = 0, pairs = 0, quantiser = { kind: 'linear', max: 1 } } = part.header
  if (templates !== PARSER_TEMPLATES.hash) {
    throw new DataError(`${path}: the parser was trained by another version. Build the pack again with relata train.`)
  }
  const table = decodeWeights(part.body, { features, pairs, quantiser }, `${path}: parser`)
  return { actions: actionsOf(labels), table, scores: roomForScores(1 + 2 * labels.length) }
}

/** The final state, whose `head` and `label` are the tree; words count from 1, head 0 is the root. */
export function parseWords(parser: Parser, input: ParserInput): ParserState {
  const { actions, scores } = parser
  const state = startState(input.words)
  while (!isFinal(state)) {
    if (hasChoice(state)) scoreActions(parser, input, state)
    applyAction(state, bestAction(scores.actions, state, actions), actions)
  }
  return state
}

/** The legal action with the highest score; only the root takes the label `root`. */
export function bestAction(scores: Float64Array, state: ParserState, actions: Actions): number {
  const legal = legalKinds(state)
  const labels = actions.labels.length
  if (legal === LEGAL.right && state.stackSize === 2) return 1 + labels + actions.root
  let best = -1
  let top = Number.NEGATIVE_INFINITY
  if (legal & LEGAL.shift) {
    best = 0
    top = scores[0] as number
  }
  const first = legal & LEGAL.left ? 1 : 1 + labels
  const end = legal & LEGAL.right ? 1 + 2 * labels : 1 + labels
  for (let action = first; action < end; action++) {
    if ((scores[action] as number) <= top) continue
    if ((action - 1) % labels === actions.root) continue
    top = scores[action] as number
    best = action
  }
  return best
}
