import { ARTICLE_DAY } from '../claim/dates/article-day.ts'
import type { DateReading } from '../model.ts'
import { type Interval, interval, nest } from '../text/edtf.ts'

/** Whether two dates may be of one event: one within the other, or the day of the article at most a week from one that is said. */
export function datesAgree(a: DatedDays | undefined, b: DatedDays | undefined): boolean {
  if (!a || !b || a.edtf === b.edtf) return true
  return nest(a.days, b.days) || (a.isSaid !== b.isSaid && daysApart(a.days, b.days) <= WEEK)
}

/** A date with its days; reading them again for each pair of events would cost more than all else. */
export interface DatedDays {
  readonly edtf: string
  readonly days: Interval
  readonly isSaid: boolean
}

/** Gives the days of a date; undefined where there are none. */
export function datedDays(date: DateReading | undefined): DatedDays | undefined {
  const days = date && interval(date.edtf)
  return date && days && { edtf: date.edtf, days, isSaid: isSaid(date) }
}

/** The date of an event from those of its mentions: one that the text says, of those the one that says most. */
export function dateOf(readings: readonly (DateReading | undefined)[]): string | undefined {
  const dates = readings.flatMap(date => date ?? [])
  const said = dates.filter(isSaid)
  return (said.length > 0 ? said : dates).map(({ edtf }) => edtf).sort((a, b) => b.length - a.length)[0]
}

/** Whether the text says a date; else it is the day of the article. */
function isSaid({ rule }: DateReading): boolean {
  return rule !== ARTICLE_DAY
}

const WEEK = 7
const MILLISECONDS = 86_400_000

/** How many days lie between two intervals; 0 or less where they share one. */
function daysApart(a: Interval, b: Interval): number {
  const gap = (first: Interval, second: Interval): number => Date.parse(second.from) - Date.parse(first.to)
  return Math.max(gap(a, b), gap(b, a)) / MILLISECONDS
}
