import { fold } from '../text/fold.ts'

/** How a word is written: 0 without a capital, 1 with a capital first, 2 in capitals throughout (two letters or more). */
export type Capitals = 0 | 1 | 2

/** One word of a name: `key` is what is compared, `capitals` what a reader may demand of it. */
export interface NameWord {
  readonly key: string
  readonly capitals: Capitals
}

const DOTTED_ACRONYM = /^(?:\p{Lu}\.){2,}\p{Lu}?$/u
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu
const PLAIN_LETTERS = /[A-Za-z0-9]+/g
const PLAIN = /^[\0-\x7F]*$/
const ONE_WORD = /^[A-Za-z0-9]+$/

/** Words that are written in two ways: « St-Pétersbourg » is « Saint-Pétersbourg ». */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
])

/**
 * The words of a name or of a token, split at hyphens, apostrophes, dots and blanks, so that « États-Unis » is the same
 * words whether a tokeniser splits it or not. The dots of « U.S.A. » go first. Empty for mere punctuation.
 */
export function nameWords(text: string): readonly NameWord[] {
  return split(text).map(word => ({ key: keyOf(word), capitals: capitalsOf(word) }))
}

/** The keys of `nameWords` with blanks between them, which are all that an index needs. */
export function nameKey(text: string): string {
  return ONE_WORD.test(text) ? keyOf(text) : split(text).map(keyOf).join(' ')
}

function split(text: string): readonly string[] {
  const undotted = text.includes('.') && DOTTED_ACRONYM.test(text) ? text.replaceAll('.', '') : text
  if (ONE_WORD.test(undotted)) return [undotted]
  return undotted.match(PLAIN.test(undotted) ? PLAIN_LETTERS : LETTERS) ?? []
}

function keyOf(word: string): string {
  const key = PLAIN.test(word) ? word.toLowerCase() : fold(word)
  return SPELLINGS.get(key) ?? key
}

function capitalsOf(word: string): Capitals {
  const lower = word.toLowerCase()
  if (word[0] === lower[0]) return 0
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1
}
