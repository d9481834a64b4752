import { hashText, mixAtoms } from './hash.ts'
import type { ParserState } from './parser-state.ts'
import { PARSER_ROWS } from './parser-templates.ts'
import { compileTemplates, type Templates } from './templates.ts'

/** What the parser looks at in a sentence: padded arrays in which word i (from 1) stands at index i, the root at 0. */
export interface ParserInput {
  readonly words: number
  readonly form: Uint32Array
  readonly tag: Uint32Array
  readonly upos: Uint32Array
  readonly suffix: Uint32Array
  /** Gender, number and person, as far as the lexicon and the tag tell. */
  readonly agreement: Uint32Array
  /** Commas, brackets and the like up to and with this word. */
  readonly breaks: Int32Array
}

/**
 * What a template may name. S0 S1 S2 are the top of the stack, N0 N1 N2 the front of the buffer, `l` and `r` after them
 * their outermost children, `c` their marker; w form, t tag, q part of speech, x suffix, m agreement, d label;
 * vl vr count children, dl dr hash their labels; `gap` counts words and `brk` punctuation between S0 and N0 (0) and
 * S1 and S0 (1); `before` and `after` are tags beside the word in the sentence.
 */
export const ATOM_NAMES: readonly string[] = [
  ...['S0', 'S1', 'N0'].flatMap(node =>
    ['w', 't', 'q', 'x', 'm', 'vl', 'vr', 'dl', 'dr', 'cw'].map(field => `${node}.${field}`),
  ),
  ...['S2', 'N1', 'N2'].flatMap(node => ['w', 't', 'q'].map(field => `${node}.${field}`)),
  ...['S0l', 'S0r', 'S1l', 'S1r', 'N0l'].flatMap(node => ['w', 't', 'd'].map(field => `${node}.${field}`)),
  ...['S0l2.d', 'S0r2.d', 'S1r2.d', 'N0l2.d'],
  ...['gap0', 'gap1', 'brk0', 'brk1', 'brk'],
  ...['S0.before', 'S0.after', 'N0.before'],
]

export const PARSER_TEMPLATES: Templates = compileTemplates(PARSER_ROWS, ATOM_NAMES)
export const PARSER_ATOMS: number = ATOM_NAMES.length

const NONE = hashText('none')
const NO_LABEL = 99

/** Writes the atoms of a state in the order of the table. */
export function fillParserAtoms(input: ParserInput, state: ParserState, atoms: Uint32Array): void {
  const { stack, stackSize, next, words } = state
  const s0 = stack[stackSize - 1] as number
  const s1 = stackSize > 1 ? (stack[stackSize - 2] as number) : -1
  const s2 = stackSize > 2 ? (stack[stackSize - 3] as number) : -1
  const n0 = next <= words ? next : -1
  let a = fillNode(input, state, s0, atoms, 0)
  a = fillNode(input, state, s1, atoms, a)
  a = fillNode(input, state, n0, atoms, a)
  a = fillWord(input, s2, atoms, a)
  a = fillWord(input, next + 1 <= words ? next + 1 : -1, atoms, a)
  a = fillWord(input, next + 2 <= words ? next + 2 : -1, atoms, a)
  a = fillChild(input, state, childOf(state.left, s0), atoms, a)
  a = fillChild(input, state, childOf(state.right, s0), atoms, a)
  a = fillChild(input, state, childOf(state.left, s1), atoms, a)
  a = fillChild(input, state, childOf(state.right, s1), atoms, a)
  a = fillChild(input, state, childOf(state.left, n0), atoms, a)
  atoms[a++] = labelOf(state, childOf(state.left2, s0))
  atoms[a++] = labelOf(state, childOf(state.right2, s0))
  atoms[a++] = labelOf(state, childOf(state.right2, s1))
  atoms[a++] = labelOf(state, childOf(state.left2, n0))
  a = fillBetween(input, s1, s0, n0, atoms, a)
  atoms[a++] = s0 > 0 ? (input.tag[s0 - 1] as number) : 0
  atoms[a++] = s0 < words ? (input.tag[s0 + 1] as number) : 0
  atoms[a++] = n0 > 0 ? (input.tag[n0 - 1] as number) : 0
}

function fillNode(input: ParserInput, state: ParserState, node: number, atoms: Uint32Array, at: number): number {
  if (node < 0) {
    atoms.fill(NONE, at, at + 10)
    return at + 10
  }
  const marker = state.marker[node] as number
  atoms[at] = input.form[node] as number
  atoms[at + 1] = input.tag[node] as number
  atoms[at + 2] = input.upos[node] as number
  atoms[at + 3] = input.suffix[node] as number
  atoms[at + 4] = input.agreement[node] as number
  atoms[at + 5] = state.leftCount[node] as number
  atoms[at + 6] = state.rightCount[node] as number
  atoms[at + 7] = state.leftLabels[node] as number
  atoms[at + 8] = state.rightLabels[node] as number
  atoms[at + 9] = marker > 0 ? (input.form[marker] as number) : NONE
  return at + 10
}

function fillWord(input: ParserInput, node: number, atoms: Uint32Array, at: number): number {
  atoms[at] = node < 0 ? NONE : (input.form[node] as number)
  atoms[at + 1] = node < 0 ? NONE : (input.tag[node] as number)
  atoms[at + 2] = node < 0 ? NONE : (input.upos[node] as number)
  return at + 3
}

function fillChild(input: ParserInput, state: ParserState, node: number, atoms: Uint32Array, at: number): number {
  atoms[at] = node > 0 ? (input.form[node] as number) : NONE
  atoms[at + 1] = node > 0 ? (input.tag[node] as number) : NONE
  atoms[at + 2] = labelOf(state, node)
  return at + 3
}

function childOf(children: Int32Array, node: number): number {
  return node < 0 ? 0 : (children[node] as number)
}

function labelOf(state: ParserState, node: number): number {
  return node > 0 ? (state.label[node] as number) : NO_LABEL
}

function fillBetween(input: ParserInput, s1: number, s0: number, n0: number, atoms: Uint32Array, at: number): number {
  const breaks0 = n0 > 0 ? breaksBetween(input, s0, n0) : 0
  const breaks1 = s1 >= 0 ? breaksBetween(input, s1, s0) : 0
  atoms[at] = n0 > 0 ? gapClass(n0 - s0) : 0
  atoms[at + 1] = s1 >= 0 ? gapClass(s0 - s1) : 0
  atoms[at + 2] = breaks0
  atoms[at + 3] = breaks1
  atoms[at + 4] = mixAtoms(breaks0, breaks1)
  return at + 5
}

function breaksBetween(input: ParserInput, left: number, right: number): number {
  return Math.min(3, (input.breaks[right - 1] as number) - (input.breaks[left] as number))
}

function gapClass(distance: number): number {
  if (distance > 10) return 7
  return distance > 5 ? 6 : distance
}
