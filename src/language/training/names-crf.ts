import { fillFeatures } from '../engine/templates.ts'
import { fillNameAtoms, NAME_ATOMS, NAME_TEMPLATES } from '../names/features.ts'
import type { NameInput } from '../names/input.ts'
import { NAME_LABELS } from '../names/labels.ts'
import { forbid, nameTransitionFeature } from '../names/recogniser.ts'
import type { WeightRow } from './encode-weights.ts'
import { addFeature, createFeatureIndex, featureHashes } from './feature-index.ts'
import { marginalsOf } from './names-marginals.ts'
import { seededRandom, shuffle } from './random.ts'

/** A sentence with the number of the right label of each word. */
export interface NameExample {
  readonly input: NameInput
  readonly gold: Uint8Array
}

export interface CrfOptions {
  readonly epochs: number
  /** The first step of AdaGrad. */
  readonly rate: number
  readonly seed: number
}

const LABELS = NAME_LABELS.length

/** Sums of squared gradients start here, so that the first step is no leap. */
const FIRST_SQUARE = 1e-2

/** A gradient smaller than this changes nothing worth its time. */
const SMALLEST_GRADIENT = 1e-4

/** Weights and the sums of their squared gradients; `LABELS` a feature, then `LABELS` a row of transitions. */
interface Parameters {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly transitions: Float32Array
  readonly transitionSquares: Float32Array
  readonly rate: number
}

/** The weights that make the right labels likeliest, by stochastic gradient with AdaGrad (Duchi et al. 2011); always the same for the same examples and options. */
export function trainCrf(examples: readonly NameExample[], { epochs, rate, seed }: CrfOptions): readonly WeightRow[] {
  const index = createFeatureIndex()
  const features = examples.map(({ input }) => sentenceFeatures(input).map(hash => addFeature(index, hash)))
  const parameters: Parameters = {
    weights: new Float32Array(index.count * LABELS),
    squares: new Float32Array(index.count * LABELS).fill(FIRST_SQUARE),
    transitions: Float32Array.from(forbid(new Float64Array((LABELS + 1) * LABELS))),
    transitionSquares: new Float32Array((LABELS + 1) * LABELS).fill(FIRST_SQUARE),
    rate,
  }
  const random = seededRandom(seed)
  const order = Int32Array.from(examples.keys())
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const at of order) learn(parameters, features[at] as Uint32Array, (examples[at] as NameExample).gold)
  }
  return [...featureRows(featureHashes(index), parameters.weights), ...transitionRows(parameters.transitions)]
}

function sentenceFeatures(input: NameInput): Uint32Array {
  const { count } = NAME_TEMPLATES
  const atoms = new Uint32Array(NAME_ATOMS)
  const features = new Uint32Array(input.hashes.count * count)
  for (let i = 0; i < input.hashes.count; i++) {
    fillNameAtoms(input, i, atoms)
    fillFeatures(NAME_TEMPLATES, atoms, features.subarray(i * count, (i + 1) * count))
  }
  return features
}

function learn(parameters: Parameters, features: Uint32Array, gold: Uint8Array): void {
  const { weights, transitions } = parameters
  const { labels, transitions: expected } = marginalsOf(emissionsOf(weights, features, gold.length), transitions)
  let before = LABELS
  gold.forEach((label, i) => {
    labels[i * LABELS + label] = (labels[i * LABELS + label] as number) - 1
    expected[before * LABELS + label] = (expected[before * LABELS + label] as number) - 1
    before = label
  })
  const perWord = NAME_TEMPLATES.count
  for (let i = 0; i < gold.length; i++) {
    const gradient = labels.subarray(i * LABELS, (i + 1) * LABELS)
    if (gradient.every(g => Math.abs(g) < SMALLEST_GRADIENT)) continue
    for (let f = i * perWord; f < (i + 1) * perWord; f++) {
      descend(weights, parameters.squares, (features[f] as number) * LABELS, gradient, parameters.rate)
    }
  }
  descend(transitions, parameters.transitionSquares, 0, expected, parameters.rate)
}

function emissionsOf(weights: Float32Array, features: Uint32Array, words: number): Float32Array {
  const emissions = new Float32Array(words * LABELS)
  for (let f = 0; f < features.length; f++) {
    const from = (features[f] as number) * LABELS
    const to = Math.floor(f / NAME_TEMPLATES.count) * LABELS
    for (let b = 0; b < LABELS; b++) emissions[to + b] = (emissions[to + b] as number) + (weights[from + b] as number)
  }
  return emissions
}

function descend(
  weights: Float32Array,
  squares: Float32Array,
  from: number,
  gradient: Float64Array,
  rate: number,
): void {
  for (let b = 0; b < gradient.length; b++) {
    const slope = gradient[b] as number
    if (Math.abs(slope) < SMALLEST_GRADIENT) continue
    const square = (squares[from + b] as number) + slope * slope
    squares[from + b] = square
    weights[from + b] = (weights[from + b] as number) - (rate * slope) / Math.sqrt(square)
  }
}

const ALL_LABELS: readonly number[] = NAME_LABELS.map((_, label) => label)

function featureRows(hashes: Uint32Array, weights: Float32Array): readonly WeightRow[] {
  return Array.from(hashes, (hash, feature) => rowOf(hash, weights, feature, weight => weight !== 0))
}

/** Forbidden transitions are no weights: the reader knows them. */
function transitionRows(transitions: Float32Array): readonly WeightRow[] {
  return Array.from({ length: LABELS + 1 }, (_, a) =>
    rowOf(nameTransitionFeature(a), transitions, a, weight => weight > FORBIDDEN),
  )
}

const FORBIDDEN = -1e5

function rowOf(hash: number, weights: Float32Array, row: number, isKept: (weight: number) => boolean): WeightRow {
  const own = weights.subarray(row * LABELS, (row + 1) * LABELS)
  const labels = ALL_LABELS.filter(label => isKept(own[label] as number))
  return { hash, labels, weights: labels.map(label => own[label] as number) }
}
