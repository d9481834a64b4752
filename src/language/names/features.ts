import { hashText, mixAtoms } from '../engine/hash.ts'
import type { PartHeader } from '../engine/model-file.ts'
import { compileTemplates, type Templates } from '../engine/templates.ts'
import { PADDING, PREFIXES, SUFFIXES } from '../engine/word-hashes.ts'
import type { NameInput } from './input.ts'

/**
 * What a template may name. `L` lower form, `W` form, `S` shape, `p` prefixes, `x` suffixes, `G` evidence of gazetteers,
 * `C` the tags that the lexicon allows, `U` how else the document writes the word, `D` beside
 * what, `E` with what evidence; the number is the distance from the
 * word. `small-` and `small+` are the nearest words in small letters before and after it; `first` whether it opens the sentence.
 */
const ATOMS = [
  'L-3 L-2 L-1 L0 L+1 L+2 L+3 W-1 W0 W+1 S-2 S-1 S0 S+1 S+2',
  'p1 p2 p3 p4 x1 x2 x3 x4 x3-1 x3+1 G-1 G0 G+1 C-1 C0 C+1 U0 D0 E0 small- small+ first',
].flatMap(row => row.split(' '))

const ROWS: readonly string[] = [
  // the word and its neighbours
  ...['W0', 'L0', 'L-1', 'L+1', 'L-2', 'L+2', 'L-1 L0', 'L0 L+1', 'L-1 L+1', 'L-2 L-1', 'L+1 L+2', 'W-1 W0 W+1'],
  // how it is written
  ...['S0 first', 'S-1 S0', 'S0 S+1', 'S-1 S0 S+1', 'S-2 S-1 S0', 'S0 S+1 S+2'],
  ...['p1', 'p2', 'p3', 'p4', 'x1', 'x2', 'x3', 'x4', 'x3 S0 first', 'x3-1', 'x3+1', 'x3-1 S0', 'S0 x3+1'],
  // the words around something written so
  ...['small- S0', 'small+ S0', 'small- S-1', 'L-1 S0', 'S0 L+1', 'L-2 L-1 S0', 'L-1 S0 L+1', 'L-3 S0', 'L+3 S0'],
  // what gazetteers know
  ...['G0', 'G0 S0', 'G-1 G0', 'G0 G+1', 'G-1', 'G+1', 'G0 L-1', 'G0 L+1'],
  // whether it may be a common word
  ...['C0 S0 first', 'C-1 C0 S0', 'C0 C+1 S0', 'C-1 S-1 C0 S0', 'C0 S0 C+1 S+1', 'C0 G0 S0'],
  // what the document shows of it elsewhere
  ...['U0 S0 first', 'U0 C0 S0', 'D0 S0', 'E0 S0', 'D0 G0 C0'],
]

export const NAME_TEMPLATES: Templates = compileTemplates(ROWS, ATOMS)
export const NAME_ATOMS: number = ATOMS.length

/**
 * What a model of names was trained with: its templates and the tags of the lexicon, whose order gives the bits of `C`.
 * A model that was trained with others would read nonsense and say nothing.
 */
export function nameTemplates(lexicon: PartHeader): number {
  return mixAtoms(NAME_TEMPLATES.hash, hashText(lexicon.labels.join('\n')))
}

/** Writes the atoms of word `index` in the order of the table. */
export function fillNameAtoms(input: NameInput, index: number, atoms: Uint32Array): void {
  const { lower, form, shape, prefixes, suffixes } = input.hashes
  const i = index + PADDING
  let a = 0
  for (let d = -3; d <= 3; d++) atoms[a++] = lower[i + d] as number
  for (let d = -1; d <= 1; d++) atoms[a++] = form[i + d] as number
  for (let d = -2; d <= 2; d++) atoms[a++] = shape[i + d] as number
  for (let n = 0; n < 4; n++) atoms[a++] = prefixes[i * PREFIXES + n] as number
  for (let n = 0; n < 4; n++) atoms[a++] = suffixes[i * SUFFIXES + n] as number
  atoms[a++] = suffixes[(i - 1) * SUFFIXES + 2] as number
  atoms[a++] = suffixes[(i + 1) * SUFFIXES + 2] as number
  for (let d = -1; d <= 1; d++) atoms[a++] = input.evidence[i + d] as number
  for (let d = -1; d <= 1; d++) atoms[a++] = input.classes[i + d] as number
  atoms[a++] = input.use[index] as number
  atoms[a++] = input.company[index] as number
  atoms[a++] = input.shared[index] as number
  atoms[a++] = input.smallBefore[index] as number
  atoms[a++] = input.smallAfter[index] as number
  atoms[a++] = input.opens[index] as number
}
