import { DataError } from '../../errors.ts'
import { mixAtoms } from '../engine/hash.ts'
import type { Lexicon } from '../engine/lexicon.ts'
import type { ModelPart } from '../engine/model-file.ts'
import { fillFeatures } from '../engine/templates.ts'
import { bestSequence } from '../engine/viterbi.ts'
import { addScores, decodeWeights, type WeightTable } from '../engine/weight-table.ts'
import { agreeNames } from './document-pass.ts'
import { decodeEvidence } from './evidence.ts'
import { fillNameAtoms, NAME_ATOMS, NAME_TEMPLATES, nameTemplates } from './features.ts'
import { type NameInput, type NameKnowledge, nameInputs } from './input.ts'
import { isOpen, mayFollow, NAME_LABELS, type NameSpan, spansOf } from './labels.ts'

/** The name recogniser of a language: a linear-chain conditional random field (Lafferty et al. 2001) and what it knows. */
export interface Recogniser {
  readonly knowledge: NameKnowledge
  readonly table: WeightTable
  readonly transitions: Float64Array
}

const LABELS = NAME_LABELS.length

/** A score that no sum of weights makes up for. */
const NEVER = -1e6

/** The feature under which the weights of all labels after label `before` stand; `NAME_LABELS.length` is the sentence start. */
export function nameTransitionFeature(before: number): number {
  return mixAtoms(0x7a7, before)
}

/** The parts of a model file that the recogniser reads. */
export interface RecogniserParts {
  readonly names: ModelPart
  readonly evidence: ModelPart
  readonly lexicon: ModelPart
}

/**
 * The recogniser of its parts; `lexicon` is that of the part, decoded once for all that read it.
 * @throws DataError where it was trained with other templates, labels or lexicon than these; `path` is named.
 */
export function readRecogniser(
  { names, evidence, ...parts }: RecogniserParts,
  lexicon: Lexicon,
  path: string,
): Recogniser {
  const { labels, templates, features = 0, pairs = 0, quantiser = { kind: 'linear', max: 1 } } = names.header
  if (templates !== nameTemplates(parts.lexicon.header) || labels.join() !== NAME_LABELS.join()) {
    throw new DataError(`${path}: the names were trained by another version. Build the pack again with relata train.`)
  }
  const table = decodeWeights(names.body, { features, pairs, quantiser }, `${path}: names`)
  const transitions = new Float64Array((LABELS + 1) * LABELS)
  for (let a = 0; a <= LABELS; a++) addScores(table, Uint32Array.of(nameTransitionFeature(a)), transitions, a * LABELS)
  return {
    knowledge: { evidence: decodeEvidence(evidence, path), lexicon },
    table,
    transitions: forbid(transitions),
  }
}

/**
 * The names in one document; for each stretch of surface tokens its own, in the order of the text. Stretches had better be
 * whole paragraphs: a sentence end found where there is none would cut a name.
 */
export function recogniseNames(
  recogniser: Recogniser,
  stretches: readonly (readonly string[])[],
): readonly (readonly NameSpan[])[] {
  const inputs = nameInputs(stretches, recogniser.knowledge)
  return agreeNames(
    inputs,
    inputs.map(input => spansOf(decode(recogniser, input))),
  )
}

/** Transitions that no sentence may make get a score that no sum of weights makes up for. */
export function forbid(transitions: Float64Array): Float64Array {
  return transitions.map((weight, at) => (mayFollow(Math.floor(at / LABELS), at % LABELS) ? weight : NEVER))
}

const atoms = new Uint32Array(NAME_ATOMS)
const features = new Uint32Array(NAME_TEMPLATES.count)

function decode({ table, transitions }: Recogniser, input: NameInput): Uint8Array {
  const { count } = input.hashes
  const emissions = new Float64Array(count * LABELS)
  for (let i = 0; i < count; i++) {
    fillNameAtoms(input, i, atoms)
    fillFeatures(NAME_TEMPLATES, atoms, features)
    addScores(table, features, emissions, i * LABELS)
  }
  return bestLabels(emissions, transitions)
}

/** The best sequence of labels that leaves no name open at its end. */
function bestLabels(emissions: Float64Array, transitions: Float64Array): Uint8Array {
  if (emissions.length === 0) return new Uint8Array(0)
  const last = emissions.length - LABELS
  for (let label = 0; label < LABELS; label++) if (isOpen(label)) emissions[last + label] = NEVER
  return bestSequence(emissions, transitions, LABELS)
}
