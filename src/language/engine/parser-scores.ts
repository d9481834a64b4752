import {
  fillParserAtoms,
  OPEN_TEMPLATES,
  PARSER_ATOMS,
  type ParserInput,
  SETTLED_TEMPLATES,
} from './parser-features.ts'
import type { ParserState } from './parser-state.ts'
import { fillFeatures } from './templates.ts'
import { addScores, type WeightTable } from './weight-table.ts'

/** Where the scores of a state are written, one an action. */
export interface ActionScores {
  readonly actions: Float64Array
  /** What of them is settled by the word on each level of the stack, for as long as it is there. */
  readonly settled: Float64Array[]
}

const atoms = new Uint32Array(PARSER_ATOMS)
const settledFeatures = new Uint32Array(SETTLED_TEMPLATES.count)
const openFeatures = new Uint32Array(OPEN_TEMPLATES.count)

/** Room for the scores of so many actions. */
export function roomForScores(actions: number): ActionScores {
  return { actions: new Float64Array(actions), settled: [] }
}

/** Writes the scores of all actions, each of them summed anew but what is settled. */
export function scoreActions(
  { table, scores }: { readonly table: WeightTable; readonly scores: ActionScores },
  input: ParserInput,
  state: ParserState,
): void {
  const { actions } = scores
  fillParserAtoms(input, state, atoms)
  scores.settled[state.stackSize] ??= new Float64Array(actions.length)
  const settled = scores.settled[state.stackSize] as Float64Array
  if (state.hasShifted) {
    fillFeatures(SETTLED_TEMPLATES, atoms, settledFeatures)
    settled.fill(0)
    addScores(table, settledFeatures, settled)
  }
  fillFeatures(OPEN_TEMPLATES, atoms, openFeatures)
  actions.set(settled)
  addScores(table, openFeatures, actions)
}
