import { hashText } from './hash.ts'
import { type Lexicon, lookUp } from './lexicon.ts'
import { compileTemplates, type Templates } from './templates.ts'
import { PADDING, PREFIXES, SUFFIXES, type WordHashes } from './word-hashes.ts'

/**
 * What a template of the tagger may name. `L` lower form, `W` form, `S` shape, `p` prefixes, `x` suffixes, `c` the tags
 * that the lexicon allows; the number is the distance from the word to be tagged; `first` whether it opens the sentence.
 */
const ATOMS = [
  'L-2 L-1 L0 L+1 L+2 W0 S-1 S0 S+1 first',
  'p1 p2 p3 x1 x2 x3 x4 x5 x2-1 x3-1 x3+1',
  'c-2 c-1 c0 c+1 c+2',
].flatMap(row => row.split(' '))

const ROWS: readonly string[] = [
  // the word and its neighbours
  ...['W0', 'L0', 'L-1', 'L+1', 'L-2', 'L+2', 'L-1 L0', 'L0 L+1', 'L-1 L+1', 'L-2 L-1', 'L+1 L+2', 'L-1 L0 L+1'],
  // how it is written
  ...['x1', 'x2', 'x3', 'x4', 'x5', 'p1', 'p2', 'p3', 'S0 first', 'S-1 S0', 'S0 S+1'],
  // how it and its neighbours end
  ...['x3-1', 'x3+1', 'x2-1 x3', 'x3 x3+1', 'x3 L-1', 'x3 L+1'],
  // what the lexicon says of them
  ...['c0', 'c-1', 'c+1', 'c-1 c0', 'c0 c+1', 'c-1 c0 c+1', 'c0 x3', 'c-2 c-1', 'c+1 c+2', 'c-2 c-1 c0', 'c0 c+1 c+2'],
  ...['c0 L-1', 'c0 L+1', 'c0 S0 first'],
]

export const TAG_TEMPLATES: Templates = compileTemplates(ROWS, ATOMS)

/** The atoms of one sentence that `fillTagAtoms` reads. */
export interface TagInput {
  readonly hashes: WordHashes
  /** Ambiguity classes, padded as the hashes are. */
  readonly classes: Uint32Array
}

const OUTSIDE = hashText('outside')

/** What the tagger looks at in a sentence. */
export function tagInput(words: readonly string[], hashes: WordHashes, lexicon: Lexicon): TagInput {
  const classes = new Uint32Array(words.length + 2 * PADDING).fill(OUTSIDE)
  for (let i = 0; i < words.length; i++) classes[i + PADDING] = lookUp(lexicon, words[i] as string).tags
  return { hashes, classes }
}

/** Writes the atoms of word `index` in the order of the table. */
export function fillTagAtoms({ hashes, classes }: TagInput, index: number, atoms: Uint32Array): void {
  const i = index + PADDING
  const { lower, form, shape, prefixes, suffixes } = hashes
  let a = 0
  for (let d = -2; d <= 2; d++) atoms[a++] = lower[i + d] as number
  atoms[a++] = form[i] as number
  for (let d = -1; d <= 1; d++) atoms[a++] = shape[i + d] as number
  atoms[a++] = index === 0 ? 1 : 0
  for (let n = 0; n < 3; n++) atoms[a++] = prefixes[i * PREFIXES + n] as number
  for (let n = 0; n < 5; n++) atoms[a++] = suffixes[i * SUFFIXES + n] as number
  atoms[a++] = suffixes[(i - 1) * SUFFIXES + 1] as number
  atoms[a++] = suffixes[(i - 1) * SUFFIXES + 2] as number
  atoms[a++] = suffixes[(i + 1) * SUFFIXES + 2] as number
  for (let d = -2; d <= 2; d++) atoms[a++] = classes[i + d] as number
}

export const TAG_ATOMS: number = ATOMS.length

/** Whether an atom is of the word to be tagged, wherever it stands. */
export function isOfWordAlone(atom: number): boolean {
  return /^(?:[WLSc]0|[px]\d)$/.test(ATOMS[atom] as string)
}
