import { readData } from '../data.ts'
import { prepareSegmentation, type Segmentation } from '../engine/segmentation-rules.ts'
import { readModels } from '../read-models.ts'
import type { Recogniser } from './recogniser.ts'

/** What reads names in raw text: how the language writes its words, and its recogniser. */
export interface NameReader {
  readonly rules: Segmentation
  readonly recogniser: Recogniser
}

/**
 * The name reader of a language.
 * @throws InputError where the language has none; DataError where a file is broken or of another version.
 */
export function loadNameReader(code: string): NameReader {
  const { recogniser } = readModels(code)
  return { rules: prepareSegmentation(readData(`languages/${code}/segmentation.json`)), recogniser }
}
