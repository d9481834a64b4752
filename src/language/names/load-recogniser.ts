import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError, InputError } from '../../errors.ts'
import { dataDirectory, readData } from '../data.ts'
import { decodeLexicon } from '../engine/decode-lexicon.ts'
import { type ModelPart, unpackModel } from '../engine/model-file.ts'
import { prepareSegmentation, type Segmentation } from '../engine/segmentation-rules.ts'
import { type Recogniser, readRecogniser } from './recogniser.ts'

/**
 * The name recogniser of a language, from `names.bin` and the lexicon of `model.bin` of its pack.
 * @throws InputError where the language has none; DataError where a file is broken or of another version.
 */
export function loadRecogniser(code: string): Recogniser {
  const path = pathOf(code, 'names.bin')
  const parts = new Map([...readParts(code, 'model.bin'), ...readParts(code, 'names.bin')])
  const lexicon = part(parts, 'lexicon', path)
  return readRecogniser(
    { names: part(parts, 'names', path), evidence: part(parts, 'evidence', path), lexicon },
    decodeLexicon(lexicon, path),
    path,
  )
}

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
  const rules = prepareSegmentation(readData(`languages/${code}/segmentation.json`))
  return { rules, recogniser: loadRecogniser(code) }
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

function part(parts: ReadonlyMap<string, ModelPart>, name: string, path: string): ModelPart {
  const found = parts.get(name)
  if (!found) throw new DataError(`${path}: has no part "${name}". Build the pack again with relata train.`)
  return found
}
