import { readData } from './data.ts'

/** `furniture.json` of a language pack: the words by which the parts of a page that are no news are known. Compared folded. */
export interface Furniture {
  /** « Photo », before a colon. */
  readonly captions: readonly string[]
  /** « Par », before the names of authors. */
  readonly bylines: readonly string[]
  /** « Avec », « Source »: make a credit of the name of an outlet. */
  readonly creditCues: readonly string[]
  /** « agence », « et »: stand between the names of a credit. */
  readonly creditLinks: readonly string[]
  /** « traduit de », before the name of a language. */
  readonly translatedCues: readonly string[]
  /** Languages by name, with their codes (BCP 47). */
  readonly languages: Readonly<Record<string, string>>
  readonly publishedCues: readonly string[]
  readonly updatedCues: readonly string[]
  /** What else may stand in a line that dates the article. */
  readonly dateWords: readonly string[]
  /** Whole lines that are no news. */
  readonly boilerplateLines: readonly string[]
  /** Beginnings of short lines that are no news. */
  readonly boilerplateStarts: readonly string[]
}

/**
 * The furniture of a language pack.
 * @throws DataError where `furniture.json` is missing or broken.
 */
export function loadFurniture(code: string): Furniture {
  return readData(`languages/${code}/furniture.json`)
}
