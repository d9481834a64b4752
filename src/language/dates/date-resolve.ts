import type { DateUnit, Direction } from '../calendar.ts'
import { civilDay, type DayNumber, shiftMonth, weekdayOf } from './civil-day.ts'
import type { DateMatch } from './date-match.ts'
import { completePeriod } from './date-period.ts'
import type { DateFields } from './date-slots.ts'
import { nthPart } from './nth-part.ts'
import { dayPeriod, daysPeriod, monthPeriod, openPeriod, type Period, rangePeriod, yearPeriod } from './period.ts'

/** Whether a date lies before or after the day of publication, as the tense says of its own verb or only of one above. */
export interface Tense {
  readonly direction: 'past' | 'future'
  readonly isOwn: boolean
}

/** What an expression is counted from. */
export interface DateContext {
  /** The day of publication. */
  readonly published: DayNumber | undefined
  /** The date read before it in the text. */
  readonly previous: Period | undefined
  /** What the tense says, where a later stage knows it. */
  readonly tense: Tense | undefined
}

/** The period that an expression means; undefined where the date is impossible or there is nothing to count it from. */
export function resolveDate(match: DateMatch, context: DateContext): Period | undefined {
  const { open, plus, overnight } = match.expression
  const { from, to } = match.within
  if (from || to) return resolveRange(match, context)
  const period = resolveBare(match, context)
  const moved = period && plus !== undefined ? dayPeriod(period.first + plus) : period
  if (moved && overnight) return rangePeriod(moved, dayPeriod(moved.last + 1))
  return moved && open ? openPeriod(moved, open) : moved
}

function resolveBare(match: DateMatch, context: DateContext): Period | undefined {
  const { sign, shift, row, week } = match.expression
  if (match.within.date) return resolveWithin(match, match.within.date, context)
  if (row !== undefined) return resolveRow(match, row, context)
  if (sign !== undefined || shift) return resolveShift(match, context)
  return week === undefined ? resolveCalendar(match, context) : resolveInWeek(match, week, context)
}

/** The beginning of a range is the last such date before its end: « du 28 décembre au 3 janvier 2017 ». */
function resolveRange(match: DateMatch, context: DateContext): Period | undefined {
  const { from, to } = match.within
  const end = to ? resolveDate(to, context) : resolveCalendar(match, context)
  if (!end) return undefined
  const before: DateContext = { ...context, published: end.first, tense: { direction: 'past', isOwn: true } }
  const start = from ? resolveDate(from, before) : resolveCalendar(match, before)
  return start && rangePeriod(start, end)
}

/** What an expression makes of the date within it: a part of it, a day beside it, the week around it, or the date itself. */
function resolveWithin({ expression, fields }: DateMatch, date: DateMatch, context: DateContext): Period | undefined {
  const { shift, whole, usually } = expression
  const usual: Tense | undefined = usually === 'future' ? { direction: usually, isOwn: true } : undefined
  const period = resolveDate(date, { ...context, tense: context.tense ?? usual })
  if (!period) return undefined
  if (fields.rank !== undefined) return nthPart(period, fields.part ?? 'day', fields.rank, fields.weekday)
  if (shift) return SHIFTS[shift.unit](shift.by < 0 ? period.first : period.last, shift.by)
  return whole ? SHIFTS[whole](period.first, 0) : period
}

/** « les trois derniers mois », « les trois prochains mois »: whole units beside the one of the day of publication. */
function resolveRow(
  { fields: { count = 0, unit } }: DateMatch,
  row: 1 | -1,
  { published }: DateContext,
): Period | undefined {
  if (published === undefined || unit === undefined || count < 1) return undefined
  const [near, far] = [SHIFTS[unit](published, row), SHIFTS[unit](published, row * count)]
  if (!near || !far) return undefined
  return row < 0 ? rangePeriod(far, near) : rangePeriod(near, far)
}

function resolveInWeek(
  { fields: { weekday = 0 } }: DateMatch,
  week: number,
  { published }: DateContext,
): Period | undefined {
  return published === undefined ? undefined : dayPeriod(published - weekdayOf(published) + week * 7 + weekday)
}

function resolveCalendar({ expression, fields }: DateMatch, context: DateContext): Period | undefined {
  const direction = expression.direction ?? tensed(fields, context) ?? expression.usually ?? 'near'
  const anchor = expression.fromContext ? (context.previous?.last ?? context.published) : context.published
  return completePeriod(fields, { anchor, direction, weekend: expression.weekend === true })
}

/** A verb further up tells which weekday is meant, but not which year: « regrettera l’attentat du 14 juillet ». */
function tensed({ month, season, easter }: DateFields, { tense }: DateContext): Direction | undefined {
  const isYearly = month !== undefined || season !== undefined || easter !== undefined
  return tense && (tense.isOwn || !isYearly) ? tense.direction : undefined
}

function resolveShift({ expression, fields }: DateMatch, context: DateContext): Period | undefined {
  const unit = expression.shift?.unit ?? fields.unit
  const by = expression.shift?.by ?? (fields.count ?? 0) * (expression.sign ?? 1)
  if (unit === undefined) return undefined
  const anchor = expression.fromContext ? contextAnchor(context, unit, by) : context.published
  if (anchor === undefined) return undefined
  // Weeks that are counted are seven days each: « il y a deux semaines » is a day, « la semaine dernière » a week.
  return unit === 'week' && !expression.shift ? dayPeriod(anchor + by * 7) : SHIFTS[unit](anchor, by)
}

/** The day from which a story goes on; a story that only named a month has no next day. */
function contextAnchor({ previous, published }: DateContext, unit: DateUnit, by: number): DayNumber | undefined {
  if (!previous) return published
  if (PRECISION[previous.precision] > PRECISION[unit]) return undefined
  return by < 0 ? previous.first : previous.last
}

const PRECISION: Readonly<Record<Period['precision'], number>> = {
  day: 0,
  week: 1,
  month: 2,
  season: 2,
  year: 3,
  decade: 4,
  century: 5,
}

const SHIFTS: Readonly<Record<DateUnit, (anchor: DayNumber, by: number) => Period | undefined>> = {
  day: (anchor, by) => dayPeriod(anchor + by),
  week: (anchor, by) => daysPeriod(anchor - weekdayOf(anchor) + by * 7, 7),
  month: (anchor, by) => {
    const { year, month } = shiftMonth(civilDay(anchor), by)
    return monthPeriod(year, month)
  },
  year: (anchor, by) => yearPeriod(civilDay(anchor).year + by),
}
