import type { TagInput } from './tag-features.ts'
import { compileTemplates, type Templates } from './templates.ts'
import { PADDING, SUFFIXES } from './word-hashes.ts'

/** What stands around a place where a sentence may end, besides the words: see `ATOMS`. */
export interface SegmentState {
  /** Tokens since the sentence began. */
  readonly length: number
  /** Brackets and quotation marks opened and not closed since. */
  readonly open: number
  /** Whether a token since then can only be a finite verb. */
  readonly verb: boolean
}

/**
 * What a template may name: as for the tagger, `L` lower form, `W` form, `S` shape, `c` tags that the lexicon allows,
 * `x` the last three letters; `run` how long the sentence is already, `open` whether a quotation is open, `verb` whether it has
 * a finite verb.
 */
const ATOMS = [
  ...['L-2', 'L-1', 'L0', 'L+1', 'L+2', 'L+3'],
  ...['S-2', 'S-1', 'S0', 'S+1', 'S+2', 'S+3'],
  ...['c-2', 'c-1', 'c0', 'c+1', 'c+2', 'c+3'],
  ...['W0', 'W+1', 'x0', 'x-1', 'x+1', 'run', 'open', 'verb'],
]

/** Where sentences end: after token 0, before token +1. */
const BOUNDARY_ROWS: readonly string[] = [
  ...['L0', 'W0', 'S0', 'c0', 'L+1', 'W+1', 'S+1', 'c+1', 'L-1', 'S-1', 'c-1', 'x0', 'x-1'],
  ...[
    'L0 W+1',
    'L0 S+1',
    'L0 c+1',
    'S0 S+1',
    'c0 c+1',
    'S0 c+1',
    'S0 W+1',
    'L-1 L0',
    'S-1 S0 S+1',
    'x0 S+1',
    'c0 S0 W+1',
  ],
  ...[
    'L0 S+1 c+1',
    'L0 S+1 S+2',
    'L0 c+1 c+2',
    'S0 S+1 c+1 c+2',
    'L0 L+1 L+2',
    'L-1 L0 S+1',
    'S-1 L0 S+1',
    'c-1 c0 c+1 S+1',
  ],
  ...[
    'run L0',
    'run S0 S+1',
    'run S+1 c+1',
    'run c0',
    'open L0',
    'open L0 S+1',
    'open L0 L+1',
    'open W+1',
    'S-2 S-1 S0 S+1',
  ],
  ...['c0 c+1 c+2 S+1', 'S+1 S+2 S+3', 'c+1 c+2 c+3 S+1', 'x0 c+1 S+1'],
  ...[
    'L0 open run',
    'verb L0',
    'verb L0 S+1',
    'verb c0 c+1 S+1',
    'verb run S0 S+1',
    'verb L0 L+1',
    'verb open L0 S+1',
    'verb S0 W+1',
  ],
]

/** Whether token 0, which may be a contraction, is one. */
const CONTRACTION_ROWS: readonly string[] = [
  ...[
    'L0',
    'L0 L-1',
    'L0 L+1',
    'L0 L-2',
    'L0 L+2',
    'L0 c-1',
    'L0 c+1',
    'L0 c+2',
    'L0 x-1',
    'L0 x+1',
    'L0 S-1',
    'L0 S+1',
  ],
  ...[
    'L0 L-2 L-1',
    'L0 L+1 L+2',
    'L0 L-1 L+1',
    'L0 c-1 c+1',
    'L0 c-2 c-1',
    'L0 c+1 c+2',
    'L0 c-2 c-1 c+1',
    'L0 x-1 c+1',
  ],
  ...['L0 L-1 c+1', 'L0 c-1 L+1', 'W0 S-1', 'L0 c+1 c+2 c+3', 'L0 x-1 c-1'],
]

export const BOUNDARY_TEMPLATES: Templates = compileTemplates(BOUNDARY_ROWS, ATOMS)
export const CONTRACTION_TEMPLATES: Templates = compileTemplates(CONTRACTION_ROWS, ATOMS)
export const SEGMENT_ATOMS: number = ATOMS.length

const RUN_CLASSES = [1, 2, 3, 5, 8, 15, 30, 60]

/** Writes the atoms of token `index` in the order of the table. */
export function fillSegmentAtoms(
  { hashes, classes }: TagInput,
  index: number,
  state: SegmentState,
  atoms: Uint32Array,
): void {
  const i = index + PADDING
  const { lower, form, shape, suffixes } = hashes
  let a = 0
  for (let d = -2; d <= 3; d++) atoms[a++] = lower[i + d] as number
  for (let d = -2; d <= 3; d++) atoms[a++] = shape[i + d] as number
  for (let d = -2; d <= 3; d++) atoms[a++] = classes[i + d] as number
  atoms[a++] = form[i] as number
  atoms[a++] = form[i + 1] as number
  for (const d of [0, -1, 1]) atoms[a++] = suffixes[(i + d) * SUFFIXES + 2] as number
  atoms[a++] = RUN_CLASSES.findIndex(longest => state.length <= longest) + 1
  atoms[a++] = Math.min(2, state.open)
  atoms[a++] = state.verb ? 1 : 0
}
