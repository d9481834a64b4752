import { DataError } from '../../errors.ts'
import { type DayNumber, dayNumber } from '../../language/dates/civil-day.ts'
import { isoDay } from '../../language/dates/period.ts'
import { BEGINNING, END, type Interval } from '../../text/edtf.ts'

/** What a phrase names. A time of day is no date: it is measured apart, by the day on which it lies. */
export type PhraseKind = (typeof PHRASE_KINDS)[number]

export const PHRASE_KINDS = ['day', 'week, month or year', 'interval', 'open interval', 'time of day'] as const

/** A phrase and the days that it means. */
export interface DatedPhrase {
  readonly phrase: string
  readonly kind: PhraseKind
  readonly wanted: Interval
}

/** One line of the corpus of Duckling: several ways to say one time, as years to seconds; the end of an interval is not in it. */
interface Row {
  readonly kind: 'datetime' | 'datetimeInterval' | 'datetimeOpenInterval'
  readonly grain: keyof typeof LENGTHS
  readonly values: readonly (readonly number[])[]
  readonly direction: 'After' | 'Before' | null
  readonly phrases: readonly string[]
}

/** Whether a file is a corpus of Duckling's times, one JSON object a line. */
export function isDuckling(content: string): boolean {
  const [line = ''] = content.split('\n', 1)
  return /^\{.*"grain":.*"phrases": ?\[/.test(line)
}

/**
 * The phrases of a corpus, each once.
 * @throws DataError naming file and line where a line is no such object.
 */
export function readDuckling(content: string, path: string): readonly DatedPhrase[] {
  const phrases = new Map<string, DatedPhrase>()
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = parse(line)
    const wanted = row && daysOf(row)
    if (!row || !wanted) {
      throw new DataError(`${path}, line ${index + 1}: no time with its phrases. Correct the line or take it out.`)
    }
    for (const phrase of row.phrases) {
      phrases.set(`${phrase} ${wanted.from} ${wanted.to}`, { phrase, kind: kindOf(row), wanted })
    }
  }
  return [...phrases.values()]
}

function parse(line: string): Row | undefined {
  try {
    const row: Partial<Row> = JSON.parse(line)
    const isRow =
      row.grain !== undefined && row.grain in LENGTHS && Array.isArray(row.values) && Array.isArray(row.phrases)
    return isRow ? (row as Row) : undefined
  } catch {
    return undefined
  }
}

/** The days or months in one grain; a grain without either is finer than a day. */
const LENGTHS = {
  Second: {},
  Minute: {},
  Hour: {},
  Day: { days: 1 },
  Week: { days: 7 },
  Month: { months: 1 },
  Quarter: { months: 3 },
  Year: { months: 12 },
} as const

const FINE: ReadonlySet<string> = new Set(['Second', 'Minute', 'Hour'])
const MILLISECONDS = 86_400_000

function kindOf(row: Row): PhraseKind {
  const [start = [], end] = row.values
  const isLong = end !== undefined && instant(end) - instant(start) >= MILLISECONDS
  if (FINE.has(row.grain) && !isLong) return 'time of day'
  if (row.kind === 'datetimeOpenInterval') return 'open interval'
  if (row.kind === 'datetimeInterval') return 'interval'
  return row.grain === 'Day' ? 'day' : 'week, month or year'
}

function daysOf(row: Row): Interval | undefined {
  const [start, end] = row.values
  if (!start) return undefined
  const first = instant(start)
  if (row.kind === 'datetimeInterval') return end && daysBetween(first, instant(end))
  if (row.direction === 'After') return { from: day(first), to: END }
  if (row.direction === 'Before') return { from: BEGINNING, to: day(first - 1) }
  return { from: day(first), to: day(FINE.has(row.grain) ? first : afterGrain(start, row.grain) - 1) }
}

/** The days of which an interval covers at least half, or the one day in which it lies: a week-end begins on Friday evening. */
function daysBetween(start: number, end: number): Interval {
  const half = MILLISECONDS / 2
  const [from, to] = [day(start + half - 1), day(end - half)]
  return from <= to ? { from, to } : { from: day(start), to: day(start) }
}

function instant([year = 0, month = 1, dayOfMonth = 1, hour = 0, minute = 0, second = 0]: readonly number[]): number {
  return Date.UTC(year, Math.max(month, 1) - 1, Math.max(dayOfMonth, 1), hour, minute, second)
}

function afterGrain([year = 0, month = 1, dayOfMonth = 1]: readonly number[], grain: Row['grain']): number {
  const { days = 0, months = 0 } = { days: 0, months: 0, ...LENGTHS[grain] }
  return Date.UTC(year, Math.max(month, 1) - 1 + months, Math.max(dayOfMonth, 1) + days)
}

function day(time: number): string {
  return isoDay(Math.floor(time / MILLISECONDS))
}

/** The day from which all phrases of the corpus are counted: Tuesday, 12 February 2013. */
export const REFERENCE: DayNumber | undefined = dayNumber({ year: 2013, month: 2, day: 12 })
