import { hasLanguage, loadLanguage } from '../language/language.ts'
import type { Reading } from './read.ts'

/** The packs of `data/languages` and the language detector, loaded only when documents are to be read: it holds a megabyte. */
export async function loadReading(): Promise<Reading> {
  const { eld } = await import('eld/extrasmall')
  return {
    packOf: code => (hasLanguage(code) ? loadLanguage(code) : undefined),
    detect: text => {
      const result = eld.detect(text)
      return result.isReliable() ? result.language : undefined
    },
  }
}
