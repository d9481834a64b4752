import { InputError } from './errors.ts'
import type { UserPatterns } from './language/user-patterns.ts'
import type { UserTypes } from './model.ts'

/** What a caller may choose when texts are read and understood. */
export interface Options {
  /** The day on which the texts were published (`YYYY-MM-DD`), where they do not say it themselves. */
  readonly date?: string
  /** The language of the texts (BCP 47), instead of the detector's answer. */
  readonly language?: string
  /** Relations and events beside those of the tables; `readTypes` reads them from a file. */
  readonly types?: UserTypes
  /** Rows beside those of the pattern table; `readPatterns` reads them from a file. */
  readonly patterns?: UserPatterns
}

export const DEFAULT_OPTIONS: Options = {}

/**
 * The options with the defaults filled in.
 * @throws InputError where a value cannot be used.
 */
export function resolveOptions(options: Options = {}): Options {
  const resolved = { ...DEFAULT_OPTIONS, ...options }
  if (resolved.date !== undefined && !isDay(resolved.date)) {
    throw new InputError(`date: not a day, got "${resolved.date}". Write it as YYYY-MM-DD, for example 2023-12-08.`)
  }
  if (resolved.language !== undefined && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(resolved.language)) {
    throw new InputError(
      `language: not a language code, got "${resolved.language}". Write it as in BCP 47, for example fr.`,
    )
  }
  return resolved
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
