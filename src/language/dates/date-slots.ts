import type { Calendar, DatePart, DateUnit } from '../calendar.ts'
import type { DateToken } from './date-tokens.ts'
import { readSpeltNumber } from './number-words.ts'
import { type NumericDate, PIVOT, readNumericDate, readNumericDay, readShortDay } from './numeric-date.ts'

/** What the slots of one match hold. Weekdays count from 0 for Monday, months from 1. */
export interface DateFields extends NumericDate {
  readonly weekday?: number
  readonly decade?: number
  readonly century?: number
  /** The EDTF code of a season, 21 for spring. */
  readonly season?: number
  /** Days after Easter Sunday. */
  readonly easter?: number
  /** The first day where several follow one another: « 13-15 juillet ». */
  readonly firstDay?: number
  /** Which part is meant, counted from 1; -1 for the last. */
  readonly rank?: number
  readonly part?: DatePart
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
  'month-number': (tokens, at) => twoDigits(tokens, at, 12, month => ({ month })),
  'short-year': (tokens, at) => twoDigits(tokens, at, 99, year => ({ year: year < PIVOT ? 2000 + year : 1900 + year })),
  // Before its year the name is read as part of more.
  'lone-month': (tokens, at, calendar) =>
    tokens[at + 1]?.kind === 'number' ? undefined : SLOTS['month-name']?.(tokens, at, calendar),
  day: readDay,
  'day-digits': (tokens, at, calendar) => (tokens[at]?.kind === 'number' ? readDay(tokens, at, calendar) : undefined),
  'day-span': readDaySpan,
  year: readYear,
  decade: readDecade,
  century: readCentury,
  season: (tokens, at, calendar) => named(calendar.seasons, tokens, at, season => ({ season })),
  number: readCount,
  unit: (tokens, at, calendar) => named(calendar.units, tokens, at, unit => ({ unit })),
  rank: readRank,
  part: readPart,
  clock: readClock,
  numeric: (tokens, at, calendar) => digits(tokens, at, text => readNumericDate(text, calendar.order)),
  'numeric-day': (tokens, at, calendar) => digits(tokens, at, text => readNumericDay(text, calendar.order)),
  'short-day': (tokens, at, calendar) => digits(tokens, at, text => readShortDay(text, calendar.order)),
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

/** « 7 », « 1er », « 15e », « premier », « quatorze ». */
function readDay(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const spelt = calendar.dayWords.get(tokens[at]?.word ?? '')
  if (spelt !== undefined) return { fields: { day: spelt }, next: at + 1 }
  const number = readSpeltNumber(tokens, at, calendar) ?? digitsWithRank(tokens, at, calendar)
  const least = tokens[at]?.kind === 'word' ? 2 : 1
  return number && number.value >= least && number.value <= 31
    ? { fields: { day: number.value }, next: number.next }
    : undefined
}

/** One or two digits, with a mark of rank or without: « 7 », « 1er », « 1 er »; no other letters may follow at once. */
function digitsWithRank(
  tokens: readonly DateToken[],
  at: number,
  calendar: Calendar,
): { readonly value: number; readonly next: number; readonly isRank: boolean } | undefined {
  const word = tokens[at]?.word ?? ''
  if (!/^\d{1,2}$/.test(word)) return undefined
  const after = tokens[at + 1]
  const value = Number(word)
  if (after && calendar.ordinals.has(after.word)) return { value, next: at + 2, isRank: true }
  return isJoined(after) ? undefined : { value, next: at + 1, isRank: false }
}

/** « 13-15 » before a month. */
function readDaySpan(tokens: readonly DateToken[], at: number): SlotReading | undefined {
  const [, first, last] = /^(\d{1,2})[-–](\d{1,2})$/.exec(tokens[at]?.word ?? '') ?? []
  const [firstDay, day] = [Number(first), Number(last)]
  return first !== undefined && firstDay >= 1 && firstDay < day && day <= 31
    ? { fields: { firstDay, day }, next: at + 1 }
    : undefined
}

/** « 02 » for a month or « 14 » for a year, where the words of a date are parted by blanks. */
function twoDigits(
  tokens: readonly DateToken[],
  at: number,
  most: number,
  fields: (value: number) => DateFields,
): SlotReading | undefined {
  const word = tokens[at]?.word ?? ''
  const isFree = /^\d{1,2}$/.test(word) && tokens[at + 1]?.kind !== 'number' && !isJoined(tokens[at + 1])
  return /^\d{1,2}$/.test(word) && (isFree || most === 12) && Number(word) >= 1 && Number(word) <= most
    ? { fields: fields(Number(word)), next: at + 1 }
    : undefined
}

/** « premier », « dernière », « 3e ». */
function readRank(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const spelt = named(calendar.ranks, tokens, at, rank => ({ rank }))
  if (spelt) return spelt
  const number = digitsWithRank(tokens, at, calendar)
  return number?.isRank ? { fields: { rank: number.value }, next: number.next } : undefined
}

/** « semaine », « trimestre », « week-end ». */
function readPart(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const [first, hyphen, second] = tokens.slice(at, at + 3).map(token => token.word)
  const compound = hyphen === '-' ? calendar.parts.get(`${first}-${second}`) : undefined
  if (compound) return { fields: { part: compound }, next: at + 3 }
  return named(calendar.parts, tokens, at, part => ({ part }))
}

/** « 18h », « 18h30 », « 5 heures »: a time of day, which says nothing of the day. */
function readClock(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const unit = tokens[at + 1]?.word.replace(/\d+$/, '') ?? ''
  return tokens[at]?.kind === 'number' && calendar.hours.has(unit) ? { fields: {}, next: at + 2 } : undefined
}

/** « XXe » or « 20e », as before « siècle ». */
function readCentury(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const spelt = named(calendar.centuries, tokens, at, century => ({ century }))
  if (spelt) return spelt
  const number = digitsWithRank(tokens, at, calendar)
  return number?.isRank && number.value <= 21 && number.value > 10
    ? { fields: { century: (number.value - 1) * 100 }, next: number.next }
    : undefined
}

function readYear(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const word = tokens[at]?.word ?? ''
  const year = /^\d{4}$/.test(word) ? Number(word) : 0
  const after = tokens[at + 1]
  if (year < FIRST_YEAR || year > LAST_YEAR || isJoined(after)) return undefined
  return after && calendar.counted.has(after.word) ? undefined : { fields: { year }, next: at + 1 }
}

/** « 1990 », « 90 », « 2000 » or « quatre-vingt-dix », as after « les années ». */
function readDecade(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const word = tokens[at]?.word ?? ''
  const spelt = readSpeltNumber(tokens, at, calendar)
  if (spelt && spelt.value % 10 === 0) return { fields: { decade: 1900 + spelt.value }, next: spelt.next }
  if (!/^(\d{2})?\d0$/.test(word) || isJoined(tokens[at + 1])) return undefined
  return { fields: { decade: word.length === 2 ? 1900 + Number(word) : Number(word) }, next: at + 1 }
}

function readCount(tokens: readonly DateToken[], at: number, calendar: Calendar): SlotReading | undefined {
  const word = tokens[at]?.word ?? ''
  if (/^\d{1,3}$/.test(word)) return { fields: { count: Number(word) }, next: at + 1 }
  const spelt = readSpeltNumber(tokens, at, calendar)
  return spelt && { fields: { count: spelt.value }, next: spelt.next }
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
