import type { DateUnit, Direction } from '../calendar.ts'
import { civilDay, type DayNumber, shiftMonth, weekdayOf } from './civil-day.ts'
import type { DateMatch } from './date-match.ts'
import { completePeriod } from './date-period.ts'
import { dayPeriod, daysPeriod, monthPeriod, openPeriod, type Period, rangePeriod, yearPeriod } from './period.ts'

/** What an expression is counted from. */
export interface DateContext {
  /** The day of publication. */
  readonly published: DayNumber | undefined
  /** The date read before it in the text. */
  readonly previous: Period | undefined
  /** What the tense says, where a later stage knows it. */
  readonly tense: 'past' | 'future' | undefined
}

/** The period that an expression means; undefined where the date is impossible or there is nothing to count it from. */
export function resolveDate(match: DateMatch, context: DateContext): Period | undefined {
  const { open, sign, shift } = match.expression
  const { from, to, date } = match.within
  if (from && to) return resolveRange(from, to, context)
  const period = date
    ? resolveDate(date, context)
    : sign !== undefined || shift
      ? resolveShift(match, context)
      : resolveCalendar(match, context)
  return period && open ? openPeriod(period, open) : period
}

/** The beginning of a range is the last such date before its end: « du 28 décembre au 3 janvier 2017 ». */
function resolveRange(from: DateMatch, to: DateMatch, context: DateContext): Period | undefined {
  const end = resolveDate(to, context)
  const start = end && resolveDate(from, { ...context, published: end.first, tense: 'past' })
  return start && rangePeriod(start, end)
}

function resolveCalendar({ expression, fields }: DateMatch, context: DateContext): Period | undefined {
  const usual: Direction = expression.usually ?? 'near'
  const direction = expression.direction ?? context.tense ?? usual
  return completePeriod(fields, { anchor: context.published, direction, weekend: expression.weekend === true })
}

function resolveShift({ expression, fields }: DateMatch, context: DateContext): Period | undefined {
  const unit = expression.shift?.unit ?? fields.unit
  const by = expression.shift?.by ?? (fields.count ?? 0) * (expression.sign ?? 1)
  if (unit === undefined) return undefined
  const anchor = expression.fromContext ? contextAnchor(context, unit, by) : context.published
  return anchor === undefined ? undefined : SHIFTS[unit](anchor, by)
}

/** The day from which a story goes on; a story that only named a month has no next day. */
function contextAnchor({ previous, published }: DateContext, unit: DateUnit, by: number): DayNumber | undefined {
  if (!previous) return published
  if (PRECISION[previous.precision] > PRECISION[unit]) return undefined
  return by < 0 ? previous.first : previous.last
}

const PRECISION: Readonly<Record<Period['precision'], number>> = { day: 0, week: 1, month: 2, year: 3, decade: 4 }

const SHIFTS: Readonly<Record<DateUnit, (anchor: DayNumber, by: number) => Period | undefined>> = {
  day: (anchor, by) => dayPeriod(anchor + by),
  week: (anchor, by) => daysPeriod(anchor - weekdayOf(anchor) + by * 7, 7),
  month: (anchor, by) => {
    const { year, month } = shiftMonth(civilDay(anchor), by)
    return monthPeriod(year, month)
  },
  year: (anchor, by) => yearPeriod(civilDay(anchor).year + by),
}
