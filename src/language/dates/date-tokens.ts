import type { Span } from '../../model.ts'
import { type CharacterClass, characterClass } from '../../text/characters.ts'
import { fold } from '../../text/fold.ts'

/** A word, a number with its inner marks (« 07/12/2023 », « 2011–2013 ») or one sign, as date patterns see it. */
export interface DateToken extends Span {
  /** Folded; empty for words longer than any that patterns know. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'sign'
  /** Whether it follows the token before it without a blank. */
  readonly glued: boolean
  readonly capital: boolean
}

const LONGEST = 24
const NUMBER_MARKS = new Set(['.', '/', '-', '–'])

/** The date tokens of a stretch of text, in one pass. */
export function dateTokens(text: string, span: Span): DateToken[] {
  const tokens: DateToken[] = []
  let at = span.start
  while (at < span.end) {
    const kind = characterClass(text.charCodeAt(at))
    if (kind === 'blank') {
      at++
      continue
    }
    const end = tokenEnd(text, at, span.end, kind)
    tokens.push(tokenOf(text, at, end, kind, tokens.at(-1)?.end === at))
    at = end
  }
  return tokens
}

function tokenOf(text: string, start: number, end: number, kind: CharacterClass, glued: boolean): DateToken {
  const raw = end - start <= LONGEST ? text.slice(start, end) : ''
  const capital = kind === 'letter' && raw.charAt(0) !== raw.charAt(0).toLowerCase()
  const word = kind === 'letter' ? fold(raw) : kind === 'apostrophe' ? "'" : kind === 'hyphen' ? '-' : raw
  return { start, end, word, kind: kind === 'letter' ? 'word' : kind === 'digit' ? 'number' : 'sign', glued, capital }
}

function tokenEnd(text: string, start: number, limit: number, kind: CharacterClass): number {
  if (kind === 'letter') return runEnd(text, start, limit, unit => unit === 'letter' || unit === 'digit')
  if (kind !== 'digit') return start + 1
  let end = runEnd(text, start, limit, unit => unit === 'digit')
  while (end + 1 < limit && NUMBER_MARKS.has(text.charAt(end)) && isDigit(text, end + 1)) {
    end = runEnd(text, end + 1, limit, unit => unit === 'digit')
  }
  return end
}

function runEnd(text: string, start: number, limit: number, belongs: (unit: CharacterClass) => boolean): number {
  let at = start
  while (at < limit && belongs(characterClass(text.charCodeAt(at)))) at++
  return at
}

function isDigit(text: string, at: number): boolean {
  return characterClass(text.charCodeAt(at)) === 'digit'
}
