import { SEASONS } from '../../text/seasons.ts'
import { civilDay, type DayNumber, dayNumber, shiftMonth } from './civil-day.ts'

/** The finest unit in which a period is known. */
type Precision = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** A stretch of days, both ends included, with its EDTF (ISO 8601-2). */
export interface Period {
  readonly first: DayNumber
  readonly last: DayNumber
  readonly precision: Precision
  readonly edtf: string
}

/** One day. */
export function dayPeriod(day: DayNumber): Period {
  return { first: day, last: day, precision: 'day', edtf: isoDay(day) }
}

/** Some days, such as a week or a week-end. */
export function daysPeriod(first: DayNumber, count: number): Period {
  const last = first + count - 1
  return { first, last, precision: 'week', edtf: `${isoDay(first)}/${isoDay(last)}` }
}

/** A whole month. */
export function monthPeriod(year: number, month: number): Period | undefined {
  const first = dayNumber({ year, month, day: 1 })
  const next = shiftMonth({ year, month, day: 1 }, 1)
  const end = dayNumber({ ...next, day: 1 })
  if (first === undefined || end === undefined) return undefined
  return { first, last: end - 1, precision: 'month', edtf: isoDay(first).slice(0, 7) }
}

/** A whole year. */
export function yearPeriod(year: number): Period | undefined {
  return yearsPeriod(year, 1, 'year', String(year))
}

/** Ten years from one that ends in 0. */
export function decadePeriod(year: number): Period | undefined {
  return yearsPeriod(year, 10, 'decade', `${String(year).slice(0, 3)}X`)
}

/** A hundred years from one that ends in 00, as centuries are written: `19XX`. */
export function centuryPeriod(year: number): Period | undefined {
  return yearsPeriod(year, 100, 'century', `${String(year).slice(0, 2)}XX`)
}

/** A season by its EDTF code, 21 for spring to 24 for winter, which belongs to the year in which it begins. */
export function seasonPeriod(year: number, code: number): Period | undefined {
  const season = SEASONS.find(row => row.code === code)
  if (!season) return undefined
  const first = monthDay(year, season.from)
  const last = monthDay(season.to < season.from ? year + 1 : year, season.to)
  if (first === undefined || last === undefined) return undefined
  return { first, last, precision: 'season', edtf: `${String(year).padStart(4, '0')}-${code}` }
}

function monthDay(year: number, text: string): DayNumber | undefined {
  return dayNumber({ year, month: Number(text.slice(0, 2)), day: Number(text.slice(3)) })
}

function yearsPeriod(year: number, count: number, precision: Precision, edtf: string): Period | undefined {
  const first = dayNumber({ year, month: 1, day: 1 })
  const end = dayNumber({ year: year + count, month: 1, day: 1 })
  return first === undefined || end === undefined ? undefined : { first, last: end - 1, precision, edtf }
}

/** From the beginning of one period to the end of another; undefined where that runs backwards. */
export function rangePeriod(from: Period, to: Period): Period | undefined {
  if (from.first > to.first) return undefined
  const edtf = `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}`
  return { first: from.first, last: to.last, precision: to.precision, edtf }
}

/** A period of which only one end is known: `2016-11-29/..` or `../2015`. The known end stands for both. */
export function openPeriod(known: Period, open: 'start' | 'end'): Period {
  const [start = known.edtf, end = start] = known.edtf.split('/')
  return { ...known, edtf: open === 'end' ? `${start}/..` : `../${end}` }
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDay(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}
