import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { dataDirectory, readData } from './data.ts'
import { decodeParts, type Engine, engineOf } from './engine/engine.ts'
import { unpackModel } from './engine/model-file.ts'
import { type Recogniser, readRecogniser } from './names/recogniser.ts'

/** What reads a language: its syntax and its names, over one lexicon. */
export interface Models {
  readonly engine: Engine
  readonly recogniser: Recogniser
}

/**
 * The models of `data/languages/<code>/model.bin`, unpacked and the lexicon decoded once for both.
 * @throws InputError where the language has none; DataError where the file is broken or of another version.
 */
export function readModels(code: string): Models {
  const path = join(dataDirectory(), 'languages', code, 'model.bin')
  if (!existsSync(path)) {
    throw new InputError(`language: no model for "${code}". Build ${path} with relata train ${code}.`)
  }
  const parts = decodeParts(unpackModel(readFileSync(path), path), path)
  const { lexicon, part } = parts
  return {
    engine: engineOf(parts, readData(`languages/${code}/segmentation.json`)),
    recogniser: readRecogniser(
      { names: part('names'), evidence: part('evidence'), lexicon: part('lexicon') },
      lexicon,
      path,
    ),
  }
}
