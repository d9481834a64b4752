import { DataError } from '../../errors.ts'
import type { ModelPart } from './model-file.ts'
import { fillFeatures, type Templates } from './templates.ts'
import { addScores, decodeWeights, type WeightTable } from './weight-table.ts'

/** A linear model that answers yes or no. */
export interface BinaryModel {
  readonly templates: Templates
  readonly table: WeightTable
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
  return { templates, table: decodeWeights(part.body, { features, pairs, quantiser }, `${path}: ${name}`) }
}

const features = new Uint32Array(128)
const score = new Float32Array(1)

/** The answer for the place whose atoms these are. */
export function answer({ templates, table }: BinaryModel, atoms: Uint32Array): boolean {
  fillFeatures(templates, atoms, features)
  score[0] = 0
  for (let f = 0; f < templates.count; f++) addScores(table, features[f] as number, score)
  return (score[0] as number) > 0
}
