import type { Direction } from '../calendar.ts'
import { civilDay, type DayNumber, dayNumber, shiftMonth, weekdayOf } from './civil-day.ts'
import type { DateFields } from './date-slots.ts'
import { easterSunday } from './easter.ts'
import {
  centuryPeriod,
  dayPeriod,
  daysPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  rangePeriod,
  seasonPeriod,
  yearPeriod,
} from './period.ts'

/** From which day a date without a year, month or day is completed, and in which direction. */
export interface Completion {
  readonly anchor: DayNumber | undefined
  readonly direction: Direction
  readonly weekend: boolean
}

/** The period that fields mean; undefined for an impossible date, or one that needs a day to be counted from and has none. */
export function completePeriod(fields: DateFields, completion: Completion): Period | undefined {
  const { year, lastYear, decade, century } = fields
  if (century !== undefined) return centuryPeriod(century)
  if (decade !== undefined) return decadePeriod(decade)
  const period = year === undefined ? completeFrom(fields, completion) : periodIn(year, fields)
  if (period && fields.firstDay !== undefined) return daySpan(period, fields)
  if (year === undefined || lastYear === undefined) return period
  const [from, to] = [yearPeriod(year), yearPeriod(lastYear)]
  return from && to && rangePeriod(from, to)
}

/** « 13-15 juillet », from the period of its last day. */
function daySpan(last: Period, { firstDay = 0, day = 0 }: DateFields): Period | undefined {
  return rangePeriod(dayPeriod(last.first - (day - firstDay)), last)
}

function periodIn(year: number, { month, day, season, easter }: DateFields): Period | undefined {
  if (season !== undefined) return seasonPeriod(year, season)
  if (easter !== undefined) {
    const sunday = easterSunday(year)
    return sunday === undefined ? undefined : dayPeriod(sunday + easter)
  }
  if (month === undefined) return yearPeriod(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return monthPeriod(year, month)
  const number = dayNumber({ year, month, day })
  return number === undefined ? undefined : dayPeriod(number)
}

function completeFrom(fields: DateFields, completion: Completion): Period | undefined {
  const { anchor, direction } = completion
  if (anchor === undefined) return undefined
  const around = candidates(fields, anchor, completion.weekend)
  const { weekday } = fields
  const agreeing = around.filter(period => weekday === undefined || weekdayOf(period.first) === weekday)
  const best = choose(agreeing, anchor, direction)
  // A weekday that fits no year is a slip; one that fits no month tells that the number is no day.
  return best ?? (fields.month === undefined ? undefined : choose(around, anchor, direction))
}

/** The periods around a day that the fields may mean, in the order of time. */
function candidates(fields: DateFields, anchor: DayNumber, weekend: boolean): Period[] {
  const { month, day, weekday, season, easter } = fields
  const civil = civilDay(anchor)
  if (weekend) return weekdaysAround(anchor, 5).map(saturday => daysPeriod(saturday, 2))
  if (month !== undefined || season !== undefined || easter !== undefined) {
    // Nobody means a year further away, but a 29th of February may be four years off.
    const years = month === 2 && day === 29 ? 4 : 1
    return steps(years).flatMap(step => periodIn(civil.year + step, fields) ?? [])
  }
  const months = weekday === undefined ? 1 : MOST_MONTHS
  if (day !== undefined) return steps(months).flatMap(step => dayIn(shiftMonth(civil, step), day))
  return weekday === undefined ? [] : weekdaysAround(anchor, weekday).map(dayPeriod)
}

/** « jeudi 15 » is the nearest 15th that is a Thursday, within so many months. */
const MOST_MONTHS = 11

function dayIn(month: { year: number; month: number }, day: number): Period[] {
  const number = dayNumber({ ...month, day })
  return number === undefined ? [] : [dayPeriod(number)]
}

function weekdaysAround(anchor: DayNumber, weekday: number): DayNumber[] {
  const sameWeek = anchor - weekdayOf(anchor) + weekday
  return [sameWeek - 7, sameWeek, sameWeek + 7]
}

function steps(most: number): number[] {
  return Array.from({ length: most * 2 + 1 }, (_, index) => index - most)
}

const CHOICES: Readonly<Record<Direction, (periods: readonly Period[], anchor: DayNumber) => Period | undefined>> = {
  past: (periods, anchor) => periods.findLast(period => period.first <= anchor),
  before: (periods, anchor) => periods.findLast(period => period.last < anchor),
  future: (periods, anchor) => periods.find(period => period.last >= anchor),
  after: (periods, anchor) => periods.find(period => period.first > anchor),
  near: (periods, anchor) =>
    periods.reduce<Period | undefined>(
      (best, period) => (best && distance(best, anchor) <= distance(period, anchor) ? best : period),
      undefined,
    ),
}

function choose(periods: readonly Period[], anchor: DayNumber, direction: Direction): Period | undefined {
  return CHOICES[direction](periods, anchor)
}

function distance(period: Period, anchor: DayNumber): number {
  return Math.max(0, period.first - anchor, anchor - period.last)
}
