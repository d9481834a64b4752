import type { Calendar, DateExpression } from '../calendar.ts'
import type { PatternSequence } from './date-pattern.ts'
import { type DateFields, SLOTS } from './date-slots.ts'
import type { DateToken } from './date-tokens.ts'

/** An expression found in the text: tokens `first` to before `next`, what its slots hold, and the ends of a range. */
export interface DateMatch {
  readonly expression: DateExpression
  readonly first: number
  readonly next: number
  readonly fields: DateFields
  readonly from?: DateMatch
  readonly to?: DateMatch
}

/** Where in a range an expression is looked for; some are dates only there. */
type Place = 'alone' | 'from' | 'to'

/** The date expressions of some tokens, from the left, the longest first where several begin at one token. */
export function matchDates(tokens: readonly DateToken[], calendar: Calendar): DateMatch[] {
  const matches: DateMatch[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = matchAt(tokens, at, calendar, 'alone')
    if (!match) continue
    matches.push(match)
    at = match.next - 1
  }
  return matches
}

function matchAt(tokens: readonly DateToken[], at: number, calendar: Calendar, place: Place): DateMatch | undefined {
  let longest: DateMatch | undefined
  for (const key of keysOf(tokens[at], calendar)) {
    for (const { expression, items } of calendar.sequences.get(key) ?? []) {
      if (!fits(expression, place)) continue
      const match = matchSequence(tokens, at, calendar, expression, items)
      if (match && match.next > (longest?.next ?? at)) longest = match
    }
  }
  return longest
}

/** The words and slots with which an expression that begins here may begin: no other is tried. */
function keysOf(token: DateToken | undefined, calendar: Calendar): readonly string[] {
  if (!token) return []
  if (token.kind === 'number') return NUMBER_KEYS
  return calendar.names.has(token.word) ? [token.word, ...NAME_KEYS] : [token.word]
}

const NUMBER_KEYS = ['<day>', '<numeric>', '<numeric-day>', '<number>', '<year>']
const NAME_KEYS = ['<any-weekday>', '<weekday>', '<day>', '<month>', '<month-name>', '<number>']

function fits({ partial }: DateExpression, place: Place): boolean {
  return partial === undefined || (place !== 'alone' && (partial === 'either' || partial === place))
}

function matchSequence(
  tokens: readonly DateToken[],
  first: number,
  calendar: Calendar,
  expression: DateExpression,
  items: PatternSequence,
): DateMatch | undefined {
  let match: DateMatch = { expression, first, next: first, fields: {} }
  for (const item of items) {
    const longer = 'slot' in item ? withSlot(match, item.slot, tokens, calendar) : withWord(match, item.words, tokens)
    if (!longer) return undefined
    match = longer
  }
  const allowed = !isOneOf(expression.notAfter, tokens[first - 1]) && !isOneOf(expression.notBefore, tokens[match.next])
  return allowed ? match : undefined
}

function withWord(match: DateMatch, words: ReadonlySet<string>, tokens: readonly DateToken[]): DateMatch | undefined {
  return words.has(tokens[match.next]?.word ?? '') ? { ...match, next: match.next + 1 } : undefined
}

function withSlot(
  match: DateMatch,
  slot: string,
  tokens: readonly DateToken[],
  calendar: Calendar,
): DateMatch | undefined {
  if (slot === 'from' || slot === 'to') {
    const end = matchAt(tokens, match.next, calendar, slot)
    return end && !end.from && !end.expression.open ? { ...match, [slot]: end, next: end.next } : undefined
  }
  const reading = SLOTS[slot]?.(tokens, match.next, calendar)
  return reading && { ...match, next: reading.next, fields: { ...match.fields, ...reading.fields } }
}

function isOneOf(words: readonly string[] | undefined, token: DateToken | undefined): boolean {
  return words !== undefined && token !== undefined && words.includes(token.word)
}
