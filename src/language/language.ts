import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { dataDirectory } from './data.ts'

/** All that Relata knows of one language, loaded once and shared by all documents. Each field is one file of the pack. */
export interface Language {
  /** BCP 47. */
  readonly code: string
}

const loaded = new Map<string, Language>()

/**
 * The language pack of a code, read from `data/languages/<code>` at the first call.
 * @throws InputError where there is no such pack; DataError where one of its files is broken.
 */
export function loadLanguage(code: string): Language {
  const known = loaded.get(code)
  if (known) return known
  if (!existsSync(join(dataDirectory(), 'languages', code))) {
    throw new InputError(
      `language: no pack for "${code}". Packs stand in data/languages; choose one of them with --language.`,
    )
  }
  const language: Language = { code }
  loaded.set(code, language)
  return language
}
