import { seasonDays } from './seasons.ts'

/** The days that a date covers, both included, as `YYYY-MM-DD`: as text they compare as in time. */
export interface Interval {
  readonly from: string
  readonly to: string
}

/** The ends of an interval that has none. */
export const BEGINNING = '0000-01-01'
export const END = '9999-12-31'

/**
 * The days of a date in EDTF (ISO 8601-2): `19XX`, `197X`, `2023`, `2023-12`, `2023-12-07`, the season `2023-22`, `2022-09/2022-12`,
 * `2022/..` and `../2022`, each date with or without a mark of doubt (`?`, `~`, `%`). Undefined where it is none of these.
 */
export function interval(edtf: string): Interval | undefined {
  const ends = edtf.split('/')
  const [first = '', last = first] = ends
  if (ends.length > 2) return undefined
  if (ends.length === 1) return daysOf(first)
  const start = isOpen(first) ? { from: BEGINNING } : daysOf(first)
  const stop = isOpen(last) ? { to: END } : daysOf(last)
  if (!start || !stop || start.from > stop.to) return undefined
  return { from: start.from, to: stop.to }
}

/** Whether a date names one day: `2023-12-08`, but not `2023-12` or `2023-12-08/..`. */
export function isDay(edtf: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf)
}

/** Whether two intervals share a day. */
export function meet(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Whether one interval lies within the other, as a day in its month. */
export function nest(a: Interval, b: Interval): boolean {
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function daysOf(date: string): Interval | undefined {
  const [, known] = /^(\d{2,3})X+$/.exec(date) ?? []
  if (known !== undefined && date.length === 4) {
    return { from: `${known.padEnd(4, '0')}-01-01`, to: `${known.padEnd(4, '9')}-12-31` }
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(date) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const season = day === undefined ? seasonDays(Number(year), Number(month)) : undefined
  if (season) return season
  const last = lastDay(Number(year), Number(month))
  if (last === undefined) return undefined
  if (day === undefined) return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` }
  if (Number(day) < 1 || Number(day) > last) return undefined
  return { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lastDay(year: number, month: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : DAYS[month - 1]
}
