import type { Direction } from '../calendar.ts'
import { civilDay, type DayNumber, dayNumber, shiftMonth, weekdayOf } from './civil-day.ts'
import type { DateFields } from './date-slots.ts'
import { dayPeriod, daysPeriod, decadePeriod, monthPeriod, type Period, rangePeriod, yearPeriod } from './period.ts'

/** From which day a date without a year, month or day is completed, and in which direction. */
export interface Completion {
  readonly anchor: DayNumber | undefined
  readonly direction: Direction
  readonly weekend: boolean
}

/** The period that fields mean; undefined for an impossible date, or one that needs a day to be counted from and has none. */
export function completePeriod(fields: DateFields, completion: Completion): Period | undefined {
  const { year, lastYear, decade } = fields
  if (decade !== undefined) return decadePeriod(decade)
  if (year === undefined) return completeFrom(fields, completion)
  if (lastYear === undefined) return periodIn(year, fields)
  const [from, to] = [yearPeriod(year), yearPeriod(lastYear)]
  return from && to && rangePeriod(from, to)
}

function periodIn(year: number, { month, day }: DateFields): Period | undefined {
  if (month === undefined) return yearPeriod(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return monthPeriod(year, month)
  const number = dayNumber({ year, month, day })
  return number === undefined ? undefined : dayPeriod(number)
}

function completeFrom(fields: DateFields, completion: Completion): Period | undefined {
  const { anchor, direction } = completion
  if (anchor === undefined) return undefined
  return choose(candidates(fields, anchor, completion.weekend), anchor, direction)
}

/** The periods around a day that the fields may mean, in the order of time. */
function candidates(fields: DateFields, anchor: DayNumber, weekend: boolean): Period[] {
  const { month, day, weekday } = fields
  const civil = civilDay(anchor)
  if (weekend) return weekdaysAround(anchor, 5).map(saturday => daysPeriod(saturday, 2))
  if (month !== undefined) {
    // Nobody means a year further away, but a 29th of February may be four years off.
    const years = month === 2 && day === 29 ? 4 : 1
    const around = steps(years).flatMap(step => periodIn(civil.year + step, fields) ?? [])
    const agreeing = around.filter(period => weekday === undefined || weekdayOf(period.first) === weekday)
    return agreeing.length > 0 ? agreeing : around
  }
  if (day !== undefined) return steps(1).flatMap(step => dayIn(shiftMonth(civil, step), day))
  return weekday === undefined ? [] : weekdaysAround(anchor, weekday).map(dayPeriod)
}

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
