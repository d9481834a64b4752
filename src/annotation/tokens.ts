import type { TokenRules } from '../language/lexicons.ts'
import type { Span, Token } from '../model.ts'
import { characterClass } from '../text/characters.ts'

/**
 * The tokens of a stretch of text: words with their inner hyphens, acronyms with their dots, numbers, elided words
 * with their apostrophe, and every other sign alone. One pass, linear in the length.
 */
export function tokenise(text: string, span: Span, rules: TokenRules): Token[] {
  const elisions = new Set(rules.elisions)
  const whole = new Set(rules.whole)
  const tokens: Token[] = []
  let at = span.start
  while (at < span.end) {
    const kind = classAt(text, at)
    if (kind === 'blank') {
      at++
      continue
    }
    const end = kind === 'digit' ? numberEnd(text, at, span.end) : wordEnd(text, at, span.end, elisions, whole)
    tokens.push({ start: at, end, text: text.slice(at, end) })
    at = end
  }
  return tokens
}

function classAt(text: string, at: number): ReturnType<typeof characterClass> {
  return characterClass(text.charCodeAt(at))
}

/** Digits, with the marks inside that belong to one number or date: « 66,1 », « 07/12/2023 », « 2023-12-07 ». */
function numberEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const kind = classAt(text, at)
    const joins = at + 1 < limit && classAt(text, at + 1) === 'digit' && /[.,/:-]/.test(text.charAt(at))
    if (kind !== 'digit' && kind !== 'letter' && !joins) break
    at++
  }
  return at
}

function wordEnd(
  text: string,
  start: number,
  limit: number,
  elisions: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): number {
  const first = classAt(text, start)
  if (first !== 'letter') return start + (isPair(text, start, limit) ? 2 : 1)
  const acronym = acronymEnd(text, start, limit)
  if (acronym > start) return acronym
  let at = lettersEnd(text, start, limit)
  while (at + 1 < limit && classAt(text, at + 1) === 'letter') {
    const join = classAt(text, at)
    if (join !== 'hyphen' && join !== 'apostrophe') break
    const next = lettersEnd(text, at + 1, limit)
    if (join === 'apostrophe' && !keepsApostrophe(text.slice(start, at), text.slice(start, next), elisions, whole))
      break
    at = next
  }
  const elided = classAt(text, at) === 'apostrophe' && at < limit && elisions.has(text.slice(start, at).toLowerCase())
  return elided ? at + 1 : at
}

function keepsApostrophe(
  before: string,
  both: string,
  elisions: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): boolean {
  return whole.has(both.replace(/[’ʼ]/, "'").toLowerCase()) || !elisions.has(before.toLowerCase())
}

function lettersEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit && (classAt(text, at) === 'letter' || classAt(text, at) === 'digit')) at++
  return at
}

/** The end of « U.S.A. », or `start` where no such acronym begins. */
function acronymEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at + 1 < limit && classAt(text, at) === 'letter' && text.charAt(at + 1) === '.') at += 2
  return at - start >= 4 ? at : start
}

function isPair(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 && at + 1 < limit
}
