/** The order in which a language writes a date in digits. */
export type NumericOrder = 'day-month' | 'month-day'

/** What a date written in digits says; only the parts that it has. */
export interface NumericDate {
  readonly day?: number
  readonly month?: number
  readonly year?: number
  /** The last year of a span of years. */
  readonly lastYear?: number
}

const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const ISO_MONTH = /^(\d{4})-(\d{2})$/
const YEARS = /^(\d{4})[-–](\d{4})$/
const FULL = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/
const SHORT_YEAR = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/
const DAY_MONTH = /^(\d{1,2})\/(\d{2})$/
const SHORT_DAY = /^(\d{1,2})\/(\d)$/

/** POSIX: years of two digits from 69 on belong to the last century. */
export const PIVOT = 69

/** A date in digits with its year: `07/12/2023`, `7.12.2023`, `2023-12-07`, `2022-09`, `2011-2013`; undefined for any other number. */
export function readNumericDate(text: string, order: NumericOrder): NumericDate | undefined {
  const iso = ISO_DAY.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const years = YEARS.exec(text)
  if (years) return { year: Number(years[1]), lastYear: Number(years[2]) }
  const full = FULL.exec(text)
  if (full) return { year: Number(full[4]), ...ordered(full[1], full[3], order) }
  const short = SHORT_YEAR.exec(text)
  if (short) return { year: century(Number(short[3])), ...ordered(short[1], short[2], order) }
  return readIsoMonth(text)
}

/** A day and month in digits, `08/02`, which only stands for a date where the words around it say so. */
export function readNumericDay(text: string, order: NumericOrder): NumericDate | undefined {
  const match = DAY_MONTH.exec(text)
  return match ? ordered(match[1], match[2], order) : undefined
}

/** A day and month in digits of which the month has one, `2/3`, which is as often a fraction. */
export function readShortDay(text: string, order: NumericOrder): NumericDate | undefined {
  const match = SHORT_DAY.exec(text)
  return match ? ordered(match[1], match[2], order) : undefined
}

/** `2022-09` is a month; « 2011-12 » is rather a season, which this leaves alone. */
function readIsoMonth(text: string): NumericDate | undefined {
  const match = ISO_MONTH.exec(text)
  if (!match) return undefined
  const [year, month] = [Number(match[1]), Number(match[2])]
  return month >= 1 && month <= 12 && month !== (year + 1) % 100 ? { year, month } : undefined
}

function ordered(first: string | undefined, second: string | undefined, order: NumericOrder): NumericDate {
  const [one, two] = [Number(first), Number(second)]
  return order === 'day-month' ? { day: one, month: two } : { day: two, month: one }
}

function century(year: number): number {
  return year < PIVOT ? 2000 + year : 1900 + year
}
