import type { Calendar, DateExpression, DateSequence } from '../calendar.ts'
import { type DateSlot, isDateSlot } from './date-pattern.ts'
import { type DateFields, SLOTS } from './date-slots.ts'
import type { DateToken } from './date-tokens.ts'

/** An expression found in the text: tokens `first` to before `next`, what its slots hold, and the dates within it. */
export interface DateMatch {
  readonly expression: DateExpression
  readonly first: number
  readonly next: number
  readonly fields: DateFields
  readonly within: Readonly<Partial<Record<DateSlot, DateMatch>>>
}

/** Where an expression is looked for: alone, or in a slot of another; some are dates only there. */
type Place = 'alone' | DateSlot

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
    for (const sequence of calendar.sequences.get(key) ?? []) {
      if (!fits(sequence, place)) continue
      const match = matchSequence(tokens, at, calendar, sequence)
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

const NUMBER_KEYS = [
  '<day>',
  '<day-span>',
  '<numeric>',
  '<numeric-day>',
  '<short-day>',
  '<number>',
  '<year>',
  '<rank>',
  '<century>',
  '<from>',
]
const NAME_KEYS = [
  '<any-weekday>',
  '<weekday>',
  '<day>',
  '<month>',
  '<month-name>',
  '<lone-month>',
  '<number>',
  '<rank>',
  '<season>',
  '<century>',
  '<from>',
]

function fits({ expression, isNested }: DateSequence, place: Place): boolean {
  const { partial } = expression
  if (place === 'alone') return partial === undefined
  return !isNested && (partial !== 'range' || place === 'from')
}

/** Most sequences fail at their second item: what they hold is made only when there is something to hold. */
const NOTHING: Readonly<Record<string, never>> = {}

function matchSequence(
  tokens: readonly DateToken[],
  first: number,
  calendar: Calendar,
  { expression, items }: DateSequence,
): DateMatch | undefined {
  let next = first
  let fields: DateFields = NOTHING
  let within: DateMatch['within'] = NOTHING
  for (const item of items) {
    if ('words' in item) {
      if (!item.words.has(tokens[next]?.word ?? '')) return undefined
      next++
    } else if (isDateSlot(item.slot)) {
      const date = matchAt(tokens, next, calendar, item.slot)
      if (!date) return undefined
      within = { ...within, [item.slot]: date }
      next = date.next
    } else {
      const reading = SLOTS[item.slot]?.(tokens, next, calendar)
      if (!reading) return undefined
      fields = fields === NOTHING ? reading.fields : { ...fields, ...reading.fields }
      next = reading.next
    }
  }
  if (isOneOf(expression.notAfter, tokens[first - 1]) || isOneOf(expression.notBefore, tokens[next])) return undefined
  if (!isInPlace(tokens, first, next, expression, calendar)) return undefined
  return { expression, first, next, fields: expression.feast ? { ...fields, ...expression.feast } : fields, within }
}

/** Whether the words around allow a date here: the row may ask for none behind it, and a feast is no name of a person. */
function isInPlace(
  tokens: readonly DateToken[],
  first: number,
  next: number,
  { stands, feast, proper }: DateExpression,
  calendar: Calendar,
): boolean {
  const after = tokens[next]
  const isLast =
    after === undefined || (after.kind === 'sign' && !calendar.counted.has(after.word) && !JOINING.has(after.word))
  if (stands !== undefined && !isLast) return false
  if (stands === 'alone' && (first > 0 || tokens.length > next + 1)) return false
  if (proper && !tokens[next - 1]?.capital) return false
  const isName = (after?.capital ?? false) || (tokens[first - 1]?.word === '-' && tokens[first]?.glued === true)
  return feast === undefined || !isName
}

/** Signs that tie a word to the next. */
const JOINING: ReadonlySet<string> = new Set(['-', "'", '/', '+'])

function isOneOf(words: readonly string[] | undefined, token: DateToken | undefined): boolean {
  return words !== undefined && token !== undefined && words.includes(token.word)
}
