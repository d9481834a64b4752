import { fold } from '../text/fold.ts'

/** How a word is written: 0 without a capital, 1 with a capital first, 2 in capitals throughout (two letters or more). */
export type Capitals = 0 | 1 | 2

/** One word of a name: `key` is what is compared, `capitals` what a reader may demand of it. */
export interface NameWord {
  readonly key: string
  readonly capitals: Capitals
}

const DOTTED_ACRONYM = /^(?:\p{Lu}\.){2,}\p{Lu}?$/u
const PLAIN_WORD = /^[a-z]+$/
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu

/** Words that are written in two ways: « St-Pétersbourg » is « Saint-Pétersbourg ». */
const SPELLINGS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' }

/**
 * The words of a name or of a token, split at hyphens, apostrophes, dots and blanks, so that « États-Unis » is the same
 * words whether a tokeniser splits it or not. The dots of « U.S.A. » go first. Empty for mere punctuation.
 */
export function nameWords(text: string): readonly NameWord[] {
  if (PLAIN_WORD.test(text)) return [{ key: respell(text), capitals: 0 }]
  const undotted = DOTTED_ACRONYM.test(text) ? text.replaceAll('.', '') : text
  return (undotted.match(LETTERS) ?? []).map(word => ({ key: respell(fold(word)), capitals: capitalsOf(word) }))
}

function respell(key: string): string {
  return Object.hasOwn(SPELLINGS, key) ? (SPELLINGS[key] ?? key) : key
}

function capitalsOf(word: string): Capitals {
  const lower = word.toLowerCase()
  if (word === lower || word[0] === lower[0]) return 0
  return word.length > 1 && word === word.toUpperCase() ? 2 : 1
}
