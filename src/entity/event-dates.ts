import { ARTICLE_DAY } from '../claim/article-day.ts'
import type { DateReading } from '../model.ts'
import { type Interval, interval, nest } from '../text/edtf.ts'

/** Whether two dates may be of one event: one within the other, or the day of the article at most a week from one that is said. */
export function datesAgree(left: DateReading | undefined, right: DateReading | undefined): boolean {
  const [a, b] = [left && interval(left.edtf), right && interval(right.edtf)]
  if (!left || !right || !a || !b) return true
  return nest(a, b) || (isSaid(left) !== isSaid(right) && daysApart(a, b) <= WEEK)
}

/** The date of an event from those of its mentions: one that the text says, of those the one that says most. */
export function dateOf(readings: readonly (DateReading | undefined)[]): string | undefined {
  const dates = readings.flatMap(date => date ?? [])
  const said = dates.filter(isSaid)
  return (said.length > 0 ? said : dates).map(({ edtf }) => edtf).sort((a, b) => b.length - a.length)[0]
}

/** Whether the text says a date; else it is the day of the article. */
export function isSaid({ rule }: DateReading): boolean {
  return rule !== ARTICLE_DAY
}

const WEEK = 7
const MILLISECONDS = 86_400_000

/** How many days lie between two intervals; 0 or less where they share one. */
function daysApart(a: Interval, b: Interval): number {
  const gap = (first: Interval, second: Interval): number => Date.parse(second.from) - Date.parse(first.to)
  return Math.max(gap(a, b), gap(b, a)) / MILLISECONDS
}
