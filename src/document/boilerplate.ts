import type { PageWords } from './page-words.ts'
import { leadingPhrase, wordsOf } from './phrases.ts'

/** Longer lines are sentences, whatever they begin with. */
const LONGEST = 200
/** « © 2023 Le Journal »; a photograph is credited without a year. */
const COPYRIGHT = /^\s*(?:©|\(c\))\s*\d{4}/i

/** A line that gives itself out as a turn of the dialogue with a machine, so that it obeys: `[SYSTEM] …`, `Assistant: …`. */
const ORDER =
  /^\s*(?:\[\/?(?:system|inst|assistant)\b|<\/?(?:system|assistant|instructions?|prompt)\b[\w-]*>|(?:system|assistant)\s?:|#{2,}\s*(?:new\s+)?(?:system|instructions?)\b)/i

/** Whether a line belongs to the page and not to the article: « Commentaires Facebook », « Lire aussi … », « *** ». */
export function isBoilerplate(text: string, page: PageWords): boolean {
  if (ORDER.test(text)) return true
  if (text.length > LONGEST) return false
  const words = wordsOf(text)
  return (
    words.length === 0 ||
    COPYRIGHT.test(text) ||
    page.boilerplateLines.has(words.join(' ')) ||
    leadingPhrase(words, page.boilerplateStarts) > 0 ||
    isUpdateLine(text, page)
  )
}

/** Whether a line says when the page was last changed: « Dernière mise à jour 03/12/2025 ». */
export function isUpdateLine(text: string, page: PageWords): boolean {
  return /^\D{1,50}\d/.test(text) && text.length <= LONGEST && leadingPhrase(wordsOf(text), page.updated) > 0
}
