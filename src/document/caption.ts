import type { PageWords } from './page-words.ts'
import { wordsOf } from './phrases.ts'

const LABEL_ROOM = 40
const LONGEST = 600
const CREDIT = /\([^()]{1,40}\)(?=\s+[\p{Lu}«“"])/u

/**
 * Where the caption ends with which a line begins, or undefined where it begins with none. A caption goes to the end of the
 * line, but where a text follows its bracketed credit, « Photo : … (Kremlin) Le président … », to the end of the bracket.
 */
export function captionEnd(text: string, { captions }: PageWords): number | undefined {
  if (!startsWithLabel(text, captions)) return undefined
  const credit = CREDIT.exec(text.slice(0, LONGEST))
  return credit ? credit.index + credit[0].length : text.length
}

/** « Photo : », « Crédit photo © », « © », « (Photo : ». */
function startsWithLabel(text: string, labels: ReadonlySet<string>): boolean {
  if (/^[([]?\s*©/.test(text)) return true
  const label = /^[([]?([\p{L}’' ]+)\s*[:©/|]/u.exec(text.slice(0, LABEL_ROOM))?.[1]
  return label !== undefined && labels.has(wordsOf(label).join(' '))
}
