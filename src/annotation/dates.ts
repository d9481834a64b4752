import type { Calendar } from '../language/calendar.ts'
import { type DayNumber, dayNumber } from '../language/dates/civil-day.ts'
import type { Tense } from '../language/dates/date-resolve.ts'
import { scanDates } from '../language/dates/date-scan.ts'
import type { BlockKind, DateReading, Document, Span } from '../model.ts'

/** What the tense around a date says, where the syntax is known. */
export type TenseReader = (span: Span) => Tense | undefined

const NEWS: ReadonlySet<BlockKind> = new Set(['title', 'heading', 'paragraph', 'caption'])

/**
 * The dates that the news of a document names, in the order of the text, none over another. Dates without a year, weekdays
 * and words such as « hier » are counted from the day of publication, and left out where that is unknown.
 */
export function readDates(document: Document, calendar: Calendar, tense?: TenseReader): readonly DateReading[] {
  const published = publishedDay(document)
  return document.blocks
    .filter(block => NEWS.has(block.kind))
    .flatMap(block => scanDates(document.text, block, { calendar, published, tense }))
    .map(({ span, period, rule }) => ({ edtf: period.edtf, rule, span }))
}

function publishedDay({ published }: Document): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(published?.edtf ?? '') ?? []
  return day === undefined ? undefined : dayNumber({ year: Number(year), month: Number(month), day: Number(day) })
}
