import { plainWord, type Segmentation } from './segmentation-rules.ts'
import { alphanumericEnd, kindAt, push, type TokenSpans } from './token-spans.ts'

const INSIDE: ReadonlySet<string> = new Set(['.', ',', '/', ':', '-', "'", '’'])
const THOUSANDS_BLANKS: ReadonlySet<string> = new Set([' ', '\u00a0', '\u202f', '\u2009'])

/**
 * Pushes the token that starts with a digit, and the word glued to it where there is one; returns where they end:
 * « 10 000 », « 2,5 », « 07/12/2023 », « 1914-1918 », « 1er », « 3D » are one, « 14h30 » is 14 + h + 30.
 */
export function scanNumber(text: string, start: number, limit: number, rules: Segmentation, spans: TokenSpans): number {
  const digits = numberEnd(text, start, limit)
  if (digits >= limit || kindAt(text, digits) !== 'letter') return push(spans, start, digits)
  const end = alphanumericEnd(text, digits, limit)
  const letters = lettersEnd(text, digits, limit)
  if (letters === end && staysWithNumber(text, digits, letters, rules)) return push(spans, start, end)
  push(spans, start, digits)
  return push(spans, digits, letters)
}

function staysWithNumber(text: string, start: number, end: number, rules: Segmentation): boolean {
  const letters = text.slice(start, Math.min(end, start + 6))
  const isUpper = letters !== letters.toLowerCase()
  return rules.ordinals.has(plainWord(letters)) || isUpper
}

/** Digits with the marks inside that belong to one number, date or hour, and groups of three after a blank. */
function numberEnd(text: string, start: number, limit: number): number {
  const first = kindAt(text, start) === 'digit' ? start : start + 1
  let end = digitsEnd(text, first, limit)
  let grouped = end - first <= 3
  while (end < limit) {
    const sign = text.charAt(end)
    const more = digitsEnd(text, end + 1, limit)
    const joins = more > end + 1 && INSIDE.has(sign)
    const group = grouped && THOUSANDS_BLANKS.has(sign) && more === end + 4 && kindAt(text, more) !== 'letter'
    if (!joins && !group) break
    grouped = group
    end = more
  }
  return end
}

function digitsEnd(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit && kindAt(text, end) === 'digit') end++
  return end
}

function lettersEnd(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit && kindAt(text, end) === 'letter') end++
  return end
}
