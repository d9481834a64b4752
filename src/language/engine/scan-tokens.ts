import { scanNumber } from './scan-number.ts'
import { scanWord } from './scan-word.ts'
import type { Segmentation } from './segmentation-rules.ts'
import { kindAt, push, type TokenSpans } from './token-spans.ts'

/** Signs that repeat as one token: « … » written « ... », « -- ». */
const RUNS: ReadonlySet<string> = new Set(['.', '-', '–', '—', '_', '*', '=', '~'])
const SIGNS_OF_NUMBERS: ReadonlySet<string> = new Set(['-', '+', '−'])

/** The surface tokens of `text` between two offsets. One pass, linear in the length; every character but blanks is in one. */
export function scanTokens(text: string, start: number, end: number, rules: Segmentation): TokenSpans {
  const spans: TokenSpans = { starts: [], ends: [] }
  let at = start
  while (at < end) {
    const kind = kindAt(text, at)
    const sign = kind === 'blank' ? undefined : rules.signs.find(sign => text.startsWith(sign, at))
    if (kind === 'blank') at++
    else if (sign && !wordGoesOn(text, at, sign, end)) at = push(spans, at, at + sign.length)
    else if (isSigned(text, at, start, end)) at = scanNumber(text, at, end, rules, spans)
    else if (kind === 'digit') at = scanNumber(text, at, end, rules, spans)
    else if (kind === 'letter') at = scanWord(text, at, end, rules, spans)
    else at = push(spans, at, signEnd(text, at, end))
  }
  return spans
}

/** Whether « n° » is only the start of something longer. */
function wordGoesOn(text: string, at: number, sign: string, limit: number): boolean {
  const end = at + sign.length
  return end > limit || (end < limit && kindAt(text, end) === 'letter')
}

/** Whether a plus or minus belongs to the number that follows: after a blank only. */
function isSigned(text: string, at: number, start: number, limit: number): boolean {
  if (!SIGNS_OF_NUMBERS.has(text.charAt(at)) || at + 1 >= limit || kindAt(text, at + 1) !== 'digit') return false
  return at === start || kindAt(text, at - 1) === 'blank'
}

function signEnd(text: string, start: number, limit: number): number {
  const sign = text.charAt(start)
  let end = start + 1
  if (RUNS.has(sign)) while (end < limit && text.charAt(end) === sign) end++
  else if (isHighSurrogate(text.charCodeAt(start)) && end < limit) end++
  return end
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
