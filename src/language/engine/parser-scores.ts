import { fillParserAtoms, PARSER_ATOMS, type ParserInput } from './parser-features.ts'
import { BUFFER_TEMPLATES, OPEN_TEMPLATES, STACK_TEMPLATES } from './parser-parts.ts'
import type { ParserState } from './parser-state.ts'
import { fillFeatures } from './templates.ts'
import { addScores, type WeightTable } from './weight-table.ts'

/** Where the scores of a state are written, one an action, and what of them holds for more states than one. */
export interface ActionScores {
  readonly actions: Float64Array
  /** By the word at the front of the buffer. */
  readonly buffer: Float64Array
  /** By the word on each level of the stack. */
  readonly stack: Float64Array[]
}

const atoms = new Uint32Array(PARSER_ATOMS)
const stackFeatures = new Uint32Array(STACK_TEMPLATES.count)
const bufferFeatures = new Uint32Array(BUFFER_TEMPLATES.count)
const openFeatures = new Uint32Array(OPEN_TEMPLATES.count)

/** Room for the scores of so many actions. */
export function roomForScores(actions: number): ActionScores {
  return { actions: new Float64Array(actions), buffer: new Float64Array(actions), stack: [] }
}

/** Writes the scores of all actions. What words add to them by their places alone is summed once, after they came there. */
export function scoreActions(
  { table, scores }: { readonly table: WeightTable; readonly scores: ActionScores },
  input: ParserInput,
  state: ParserState,
): void {
  const { actions, buffer } = scores
  scores.stack[state.stackSize] ??= new Float64Array(actions.length)
  const stack = scores.stack[state.stackSize] as Float64Array
  fillParserAtoms(input, state, atoms)
  if (state.hasShifted) {
    fillFeatures(STACK_TEMPLATES, atoms, stackFeatures)
    stack.fill(0)
    addScores(table, stackFeatures, stack)
    fillFeatures(BUFFER_TEMPLATES, atoms, bufferFeatures)
    buffer.fill(0)
    addScores(table, bufferFeatures, buffer)
  }
  for (let i = 0; i < actions.length; i++) actions[i] = (stack[i] as number) + (buffer[i] as number)
  fillFeatures(OPEN_TEMPLATES, atoms, openFeatures)
  addScores(table, openFeatures, actions)
}
