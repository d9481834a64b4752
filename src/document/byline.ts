import { type Credit, readCredit } from './credit.ts'
import type { PageWords } from './page-words.ts'
import { leadingPhrase, wordsOf } from './phrases.ts'

/** Who wrote a text, and the agency credited beside them: « Par Anne Durand et Jean Petit, avec AFP ». */
export interface Byline {
  readonly authors: readonly string[]
  readonly credit?: Credit
}

const LONGEST = 100
const MOST_WORDS = 5
const SEPARATOR = /\s*[,;/&()]\s*|\s(?:et|and)\s/u

/** The byline that a short line is, or undefined. */
export function readByline(text: string, words: PageWords): Byline | undefined {
  if (text.length > LONGEST || /[.!?…»:]$/.test(text)) return undefined
  const cue = leadingPhrase(wordsOf(text), words.bylines)
  if (cue === 0) return undefined
  const names = text
    .split(/[\s:]+/)
    .slice(cue)
    .join(' ')
  const authors: string[] = []
  let credit: Credit | undefined
  for (const part of names.split(SEPARATOR).filter(Boolean)) {
    const credited = readCredit(part, words.credits)
    if (credited) credit = credited
    else if (isFullName(part)) authors.push(part)
    else return undefined
  }
  return authors.length === 0 ? undefined : { authors, ...(credit && { credit }) }
}

/** Two to five words without digits, the first and the last with a capital. */
function isFullName(name: string): boolean {
  const words = name.split(/\s+/)
  const ends = [words[0] ?? '', words.at(-1) ?? '']
  const fits = words.length >= 2 && words.length <= MOST_WORDS && !/\d/.test(name)
  return fits && ends.every(word => /^\p{Lu}/u.test(word))
}
