import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { dataDirectory, readData } from './data.ts'
import { type DecodedParts, decodeParts, type Engine, engineOf } from './engine/engine.ts'
import { type ModelPart, unpackModel } from './engine/model-file.ts'
import { type Recogniser, readRecogniser } from './names/recogniser.ts'

/** What reads a language: its syntax and its names, over one lexicon. */
export interface Models {
  readonly engine: Engine
  readonly recogniser: Recogniser
}

/**
 * The models of `data/languages/<code>`, each file unpacked and the lexicon decoded once for both.
 * @throws InputError where the language has none; DataError where a file is broken or of another version.
 */
export function readModels(code: string): Models {
  const path = pathOf(code, 'model.bin')
  const parts = decodeParts(new Map([...readParts(code, 'model.bin'), ...readParts(code, 'names.bin')]), path)
  return {
    engine: engineOf(parts, readData(`languages/${code}/segmentation.json`)),
    recogniser: recogniserOf(parts, pathOf(code, 'names.bin')),
  }
}

function recogniserOf({ lexicon, part }: DecodedParts, path: string): Recogniser {
  const parts = { names: part('names'), evidence: part('evidence'), lexicon: part('lexicon') }
  return readRecogniser(parts, lexicon, path)
}

function pathOf(code: string, file: string): string {
  return join(dataDirectory(), 'languages', code, file)
}

function readParts(code: string, file: string): ReadonlyMap<string, ModelPart> {
  const path = pathOf(code, file)
  if (!existsSync(path)) {
    throw new InputError(`language: no ${file} for "${code}". Build ${path} with relata train ${code}.`)
  }
  return unpackModel(readFileSync(path), path)
}
