import type { ModelPart, PartHeader } from '../engine/model-file.ts'
import { encodeWeights, type WeightRow } from './encode-weights.ts'

/** What the header of every part says of where it comes from. */
export type Provenance = Pick<PartHeader, 'trainedOn' | 'licence'>

/** The weights of a model as a part of the pack, with steps that grow with the weight. */
export function weightPart(
  rows: readonly WeightRow[],
  header: Pick<PartHeader, 'name' | 'labels' | 'templates'>,
  provenance: Provenance,
): ModelPart {
  let max = 0
  for (const { weights } of rows)
    for (let i = 0; i < weights.length; i++) max = Math.max(max, Math.abs(weights[i] as number))
  const { body, features, pairs, quantiser } = encodeWeights(rows, { kind: 'mu-law', max })
  return { header: { ...header, ...provenance, features, pairs, quantiser, scores: {} }, body }
}
