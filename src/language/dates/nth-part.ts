import type { DatePart } from '../calendar.ts'
import { civilDay, shiftMonth, weekdayOf } from './civil-day.ts'
import { dayPeriod, daysPeriod, monthPeriod, type Period, rangePeriod } from './period.ts'

/** The nth part of a period, counted from 1, or the last one for -1: « le premier mercredi de mai », « la dernière semaine de juin ». */
export function nthPart(period: Period, part: DatePart, nth: number, weekday: number | undefined): Period | undefined {
  return partsOf(period, part, weekday).at(nth > 0 ? nth - 1 : nth)
}

function partsOf(period: Period, part: DatePart, weekday: number | undefined): readonly Period[] {
  switch (part) {
    case 'day':
      return days(period, 1, day => weekday === undefined || weekdayOf(day) === weekday)
    case 'week':
      return days(period, 7, day => weekdayOf(day) === 0)
    case 'weekend':
      return days(period, 2, day => weekdayOf(day) === 5)
    case 'fortnight':
      return fortnights(period)
    case 'month':
      return months(period, 1)
    case 'quarter':
      return months(period, 3)
    case 'half-year':
      return months(period, 6)
  }
}

/** No period that is asked for its days is longer than a year. */
const LONGEST = 366

function days({ first, last }: Period, length: number, begins: (day: number) => boolean): Period[] {
  const found: Period[] = []
  if (last - first > LONGEST) return found
  for (let day = first; day + length - 1 <= last; day++) {
    if (begins(day)) found.push(length === 1 ? dayPeriod(day) : daysPeriod(day, length))
  }
  return found
}

function fortnights({ precision, first, last }: Period): Period[] {
  return precision === 'month' ? [daysPeriod(first, 15), daysPeriod(first + 15, last - first - 14)] : []
}

function months({ first, last }: Period, length: number): Period[] {
  const found: Period[] = []
  if (last - first > LONGEST) return found
  for (let month = civilDay(first); ; month = { ...shiftMonth(month, length), day: 1 }) {
    const end = shiftMonth(month, length - 1)
    const [from, to] = [monthPeriod(month.year, month.month), monthPeriod(end.year, end.month)]
    const part = from && to && rangePeriod(from, to)
    if (!part || part.last > last) return found
    found.push(length === 1 ? from : part)
  }
}
