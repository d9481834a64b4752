import type { Calendar, DateUnit } from '../calendar.ts'
import type { DateToken } from './date-tokens.ts'
import { type NumericDate, readNumericDate, readNumericDay } from './numeric-date.ts'

/** What the slots of one match hold. Weekdays count from 0 for Monday, months from 1. */
export interface DateFields extends NumericDate {
  readonly weekday?: number
  readonly decade?: number
  readonly count?: number
  readonly unit?: DateUnit
}

/** What a slot reads, and the token after it. */
interface SlotReading {
  readonly fields: DateFields
  readonly next: number
}

type SlotReader = (tokens: readonly DateToken[], at: number, calendar: Calendar) => SlotReading | undefined

/** The slots that a pattern may name, each with its reader. */
export const SLOTS: Readonly<Record<string, SlotReader>> = {
  weekday: (tokens, at, calendar) => named(calendar.weekdays, tokens, at, weekday => ({ weekday })),
  'any-weekday': (tokens, at, calendar) =>
    named(calendar.weekdays, tokens, at, weekday => ({ weekday })) ??
    dotted(
      named(calendar.shortWeekdays, tokens, at, weekday => ({ weekday })),
      tokens,
      true,
    ),
  month: (tokens, at, calendar) =>
    named(calendar.months, tokens, at, month => ({ month: month + 1 })) ??
    dotted(
      named(calendar.shortMonths, tokens, at, month => ({ month: month + 1 })),
      tokens,
      false,
    ),
  // With a capital and no number beside it, « Mars » is the planet and « Avril » a first name.
  'month-name': (tokens, at, calendar) =>
    tokens[at]?.capital ? undefined : named(calendar.months, tokens, at, month => ({ month: month + 1 })),
  day: readDay,
  year: readYear,
  decade: readDecade,
  number: readCount,
  unit: (tokens, at, calendar) => named(calendar.units, tokens, at, unit => ({ unit })),
  numeric: (tokens, at, calendar) => digits(tokens, at, text => readNumericDate(text, calendar.order)),
  'numeric-day': (tokens, at, calendar) => digits(tokens, at, text => readNumericDay(text, calendar.order)),
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2199

function named<V>(
  names: ReadonlyMap<string, V>,
  tokens: readonly DateToken[],
  at: number,
  fields: (value: V) => DateFields,
): SlotReading | undefined {
  const value = names.get(tokens[at]?.word ?? '')
  return value === undefined ? undefined : { fields: fields(value), next: at + 1 }
}

/** An abbreviation takes its full stop with it, and may need one to be told from a word (« mer. », « mer »). */
function dotted(
  reading: SlotReading | undefined,
  tokens: readonly DateToken[],
  required: boolean,
): SlotReading | undefined {
  if (!reading) return undefined
  const dot = tokens[reading.next]
  if (dot?.word === '.' && dot.glued) return { ...reading, next: reading.next + 1 }
  return required ? undefined : reading
}

function readDay(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const word = tokens[at]?.word ?? ''
  const spelt = calendar.dayWords.get(word)
  if (spelt !== undefined) return { fields: { day: spelt }, next: at + 1 }
  const day = /^\d{1,2}$/.test(word) ? Number(word) : 0
  if (day < 1 || day > 31) return undefined
  const after = tokens[at + 1]
  if (after && calendar.ordinals.has(after.word)) return { fields: { day }, next: at + 2 }
  return isJoined(after) ? undefined : { fields: { day }, next: at + 1 }
}

function readYear(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const word = tokens[at]?.word ?? ''
  const year = /^\d{4}$/.test(word) ? Number(word) : 0
  const after = tokens[at + 1]
  if (year < FIRST_YEAR || year > LAST_YEAR || isJoined(after)) return undefined
  return after && calendar.counted.has(after.word) ? undefined : { fields: { year }, next: at + 1 }
}

/** « 1990 », « 90 » or « 2000 », as after « les années ». */
function readDecade(tokens: readonly DateToken[], at: number): SlotReading | undefined {
  const word = tokens[at]?.word ?? ''
  if (!/^(\d{2})?\d0$/.test(word) || isJoined(tokens[at + 1])) return undefined
  return { fields: { decade: word.length === 2 ? 1900 + Number(word) : Number(word) }, next: at + 1 }
}

function readCount(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const word = tokens[at]?.word ?? ''
  const count = /^\d{1,3}$/.test(word) ? Number(word) : calendar.numbers.get(word)
  return count === undefined ? undefined : { fields: { count }, next: at + 1 }
}

function digits(
  tokens: readonly DateToken[],
  at: number,
  read: (text: string) => NumericDate | undefined,
): SlotReading | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || isInsideNumber(token, tokens[at - 1])) return undefined
  const fields = read(token.word)
  return fields && { fields, next: at + 1 }
}

/** Whether letters follow a number without a blank (« 3D », « 20e »). */
function isJoined(after: DateToken | undefined): boolean {
  return after !== undefined && after.kind === 'word' && after.glued
}

/** Whether digits only end something longer (« v1/12/2023 », « 3,12/2023 »). */
function isInsideNumber(token: DateToken, before: DateToken | undefined): boolean {
  return token.glued && before !== undefined && (before.kind === 'word' || /^[.,:/+–-]$/.test(before.word))
}
