import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { dataDirectory, readData } from './data.ts'
import { createEngine, type Engine } from './engine/engine.ts'

const loaded = new Map<string, Engine>()

/**
 * The syntax engine of a language, read from `data/languages/<code>` at the first call and shared by all documents.
 * @throws InputError where the language has none; DataError where its model file is broken.
 */
export function loadEngine(code: string): Engine {
  const known = loaded.get(code)
  if (known) return known
  const path = join(dataDirectory(), 'languages', code, 'model.bin')
  if (!existsSync(path)) {
    throw new InputError(`language: no engine for "${code}". Build ${path} with relata train ${code}.`)
  }
  const engine = createEngine(readFileSync(path), readData(`languages/${code}/segmentation.json`), path)
  loaded.set(code, engine)
  return engine
}
