import { DataError } from '../../errors.ts'
import type { ModelPart } from './model-file.ts'
import { fillFeatures, type Templates } from './templates.ts'
import { addScores, decodeWeights, type WeightTable } from './weight-table.ts'

/** A linear model that answers yes or no. */
export interface BinaryModel {
  readonly templates: Templates
  readonly table: WeightTable
  /** Where the features of a place are written, one a template. */
  readonly features: Uint32Array
}

/**
 * The yes-or-no model of a part.
 * @throws DataError where it was trained with other templates than those of this version.
 */
export function readBinaryModel(part: ModelPart, templates: Templates, path: string): BinaryModel {
  const { name, features = 0, pairs = 0, quantiser = { kind: 'linear', max: 1 } } = part.header
  if (part.header.templates !== templates.hash) {
    throw new DataError(
      `${path}: part "${name}" was trained by another version. Build the pack again with relata train.`,
    )
  }
  return {
    templates,
    table: decodeWeights(part.body, { features, pairs, quantiser }, `${path}: ${name}`),
    features: new Uint32Array(templates.count),
  }
}

const score = new Float64Array(1)

/** The answer for the place whose atoms these are. */
export function answer({ templates, table, features }: BinaryModel, atoms: Uint32Array): boolean {
  fillFeatures(templates, atoms, features)
  score[0] = 0
  addScores(table, features, score)
  return (score[0] as number) > 0
}
