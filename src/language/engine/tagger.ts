import { DataError } from '../../errors.ts'
import { mixAtoms } from './hash.ts'
import type { ModelPart } from './model-file.ts'
import { fillTagAtoms, isOfWordAlone, TAG_ATOMS, TAG_TEMPLATES, type TagInput } from './tag-features.ts'
import { bestSequence } from './viterbi.ts'
import { addScores, decodeWeights } from './weight-table.ts'
import { PADDING } from './word-hashes.ts'
import { addWordScores, type WordScorer, wordScorer } from './word-scores.ts'

/** A linear model that gives each word of a sentence one of its labels (`tagLabel`), the best sequence as a whole. */
export interface Tagger {
  readonly labels: readonly string[]
  readonly scorer: WordScorer
  readonly transitions: Float64Array
}

/** The feature under which the weights of all labels after label `before` stand; `labels.length` is the sentence start. */
export function transitionFeature(before: number): number {
  return mixAtoms(0x7a6, before)
}

/**
 * The tagger of a model part.
 * @throws DataError where it was trained with other templates than those of this version.
 */
export function readTagger(part: ModelPart, path: string): Tagger {
  const { labels, templates, features = 0, pairs = 0, quantiser = { kind: 'linear', max: 1 } } = part.header
  if (templates !== TAG_TEMPLATES.hash) {
    throw new DataError(`${path}: the tagger was trained by another version. Build the pack again with relata train.`)
  }
  const table = decodeWeights(part.body, { features, pairs, quantiser }, `${path}: tagger`)
  const transitions = new Float64Array((labels.length + 1) * labels.length)
  for (let a = 0; a <= labels.length; a++)
    addScores(table, Uint32Array.of(transitionFeature(a)), transitions, a * labels.length)
  const scorer = wordScorer(table, labels.length, { templates: TAG_TEMPLATES, isAlone: isOfWordAlone })
  return { labels, scorer, transitions }
}

const atoms = new Uint32Array(TAG_ATOMS)

/** The number of the label of each word. */
export function tagWords(tagger: Tagger, input: TagInput): Uint8Array {
  const labels = tagger.labels.length
  const emissions = new Float64Array(input.hashes.count * labels)
  for (let i = 0; i < input.hashes.count; i++) {
    fillTagAtoms(input, i, atoms)
    addWordScores(tagger.scorer, atoms, input.hashes.form[i + PADDING] as number, emissions, i * labels)
  }
  return bestSequence(emissions, tagger.transitions, labels)
}
