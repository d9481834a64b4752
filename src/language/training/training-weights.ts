import type { WeightRow } from './encode-weights.ts'
import { addFeature, createFeatureIndex, type FeatureIndex, featureHashes, findFeature } from './feature-index.ts'

/**
 * The weights of an averaged perceptron while it learns: for each feature a short row of labels, since most features
 * ever meet two or three of them. Rows lie in pools and move to the end when they outgrow their place.
 */
export interface TrainingWeights {
  readonly index: FeatureIndex
  starts: Int32Array
  counts: Uint8Array
  capacities: Uint8Array
  /** The pools; `used` is the end of the last row. */
  labels: Uint8Array
  weights: Float32Array
  /** Sum over updates of change × time, for the average. */
  changes: Float64Array
  used: number
}

const FIRST_FEATURES = 1 << 16
const FIRST_PAIRS = 1 << 18

/** Weights that know no feature. */
export function createTrainingWeights(): TrainingWeights {
  return {
    index: createFeatureIndex(),
    starts: new Int32Array(FIRST_FEATURES),
    counts: new Uint8Array(FIRST_FEATURES),
    capacities: new Uint8Array(FIRST_FEATURES),
    labels: new Uint8Array(FIRST_PAIRS),
    weights: new Float32Array(FIRST_PAIRS),
    changes: new Float64Array(FIRST_PAIRS),
    used: 0,
  }
}

/** Adds the weights of a feature to the scores, from label `from` of the scores on. */
export function addTrainingScores(model: TrainingWeights, hash: number, scores: Float64Array, from = 0): void {
  const feature = findFeature(model.index, hash)
  if (feature < 0) return
  const { labels, weights } = model
  const start = model.starts[feature] as number
  const end = start + (model.counts[feature] as number)
  for (let i = start; i < end; i++) {
    const label = from + (labels[i] as number)
    scores[label] = (scores[label] as number) + (weights[i] as number)
  }
}

/** One perceptron update of a feature: `change` on `label` at `time` (the number of decisions so far). */
export function updateWeight(model: TrainingWeights, hash: number, label: number, change: number, time: number): void {
  const feature = addFeature(model.index, hash)
  if (feature >= model.starts.length) growFeatures(model)
  const pair = pairOf(model, feature, label)
  model.weights[pair] = (model.weights[pair] as number) + change
  model.changes[pair] = (model.changes[pair] as number) + change * time
}

/** The averaged weights after `time` decisions, by feature. */
export function averagedRows(model: TrainingWeights, time: number): readonly WeightRow[] {
  const { starts, counts, labels, weights, changes } = model
  return Array.from(featureHashes(model.index), (hash, feature) => {
    const start = starts[feature] as number
    const end = start + (counts[feature] as number)
    const averaged = weights.slice(start, end)
    for (let i = start; i < end; i++) averaged[i - start] = (weights[i] as number) - (changes[i] as number) / time
    return { hash, labels: labels.slice(start, end), weights: averaged }
  })
}

function pairOf(model: TrainingWeights, feature: number, label: number): number {
  const start = model.starts[feature] as number
  const count = model.counts[feature] as number
  for (let i = start; i < start + count; i++) if (model.labels[i] === label) return i
  if (count === model.capacities[feature]) moveRow(model, feature)
  const pair = (model.starts[feature] as number) + count
  model.labels[pair] = label
  model.weights[pair] = 0
  model.changes[pair] = 0
  model.counts[feature] = count + 1
  return pair
}

function moveRow(model: TrainingWeights, feature: number): void {
  const capacity = Math.min(255, Math.max(2, 2 * (model.capacities[feature] as number)))
  const start = model.starts[feature] as number
  const end = start + (model.counts[feature] as number)
  if (model.used + capacity > model.labels.length) growPairs(model)
  for (const pool of [model.labels, model.weights, model.changes]) pool.copyWithin(model.used, start, end)
  model.starts[feature] = model.used
  model.capacities[feature] = capacity
  model.used += capacity
}

function growFeatures(model: TrainingWeights): void {
  const size = model.starts.length * 2
  model.starts = enlarge(model.starts, new Int32Array(size))
  model.counts = enlarge(model.counts, new Uint8Array(size))
  model.capacities = enlarge(model.capacities, new Uint8Array(size))
}

function growPairs(model: TrainingWeights): void {
  const size = model.labels.length * 2
  model.labels = enlarge(model.labels, new Uint8Array(size))
  model.weights = enlarge(model.weights, new Float32Array(size))
  model.changes = enlarge(model.changes, new Float64Array(size))
}

function enlarge<A extends { set(values: A): void }>(old: A, larger: A): A {
  larger.set(old)
  return larger
}
