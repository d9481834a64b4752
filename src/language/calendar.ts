import { DataError } from '../errors.ts'
import { fold } from '../text/fold.ts'
import { readData } from './data.ts'
import { isDateSlot, type PatternSequence, parsePattern } from './dates/date-pattern.ts'
import type { NumericOrder } from './dates/numeric-date.ts'

/** The units in which dates are counted. */
export type DateUnit = 'day' | 'week' | 'month' | 'year'

/** The parts of a month or year that are counted: « la deuxième semaine de mai ». */
export type DatePart = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'half-year'

/**
 * Which of several days or months a name without a year means, seen from a day: the nearest, the last or next one with the
 * day itself (`past`, `future`) or without it (`before`, `after`).
 */
export type Direction = 'near' | 'past' | 'future' | 'before' | 'after'

/** A month or a weekday with its abbreviations. */
interface CalendarName {
  readonly name: string
  readonly short: readonly string[]
}

/** A day that comes back each year. */
export type Feast = { readonly month: number; readonly day: number } | { readonly easter: number }

/** One row of the table of date expressions: how it is written, and what day it means. */
export interface DateExpression {
  /** The name under which a reading cites it. */
  readonly rule: string
  /** See `parsePattern`. */
  readonly pattern: string
  /** Words that it reads; the test of the table reads them. */
  readonly example: string
  /** Which of several days it means, whatever the tense. */
  readonly direction?: Direction
  /** Which of several days it means unless the tense says otherwise. */
  readonly usually?: Direction
  /** So many units away; without `by` the words tell how many and which, and `sign` in which direction. */
  readonly shift?: { readonly unit: DateUnit; readonly by: number }
  readonly sign?: 1 | -1
  /** Counted from the date read before it (« le lendemain »), not from the day of publication. */
  readonly fromContext?: true
  /** The end that is not known: « depuis 2013 » has no end. */
  readonly open?: 'start' | 'end'
  readonly weekend?: true
  /** A feast: its month and day, or how many days it lies after Easter Sunday. */
  readonly feast?: Feast
  /** A weekday in the week so many weeks away: « lundi de la semaine prochaine ». */
  readonly week?: number
  /** So many days later than its words alone would mean: « lundi en huit ». */
  readonly plus?: number
  /** Into the next day: « la nuit du 3 mai ». */
  readonly overnight?: true
  /** A number of whole units before or after the day: « les trois derniers mois ». */
  readonly row?: 1 | -1
  /** The whole unit in which the date within it lies: « la semaine du 6 mai ». */
  readonly whole?: DateUnit
  /** Where it is a date only: with nothing but a sign or a time of day behind it, or alone in its block. */
  readonly stands?: 'last' | 'alone'
  /** Only where its last word has a capital and no name follows: « l’Ascension », not « l’ascension » or « Noël Mamère ». */
  readonly proper?: true
  /** Too little to be a date alone, but within a longer expression: in any, or only as the beginning of a range. */
  readonly partial?: 'range' | 'anywhere'
  readonly notAfter?: readonly string[]
  readonly notBefore?: readonly string[]
}

/** `calendar.json` of a language pack. */
interface CalendarFile {
  readonly order: NumericOrder
  readonly months: readonly CalendarName[]
  readonly weekdays: readonly CalendarName[]
  readonly dayWords: Readonly<Record<string, number>>
  readonly ordinals: readonly string[]
  readonly numbers: Readonly<Record<string, number>>
  /** What may stand between the words of one number: « vingt et un ». */
  readonly joiners: readonly string[]
  /** What counts parts: « première » 1, « dernier » -1; digits take one of `ordinals` behind them. */
  readonly ranks: Readonly<Record<string, number>>
  readonly parts: Readonly<Record<string, DatePart>>
  /** The seasons by their EDTF code. */
  readonly seasons: Readonly<Record<string, number>>
  /** The first year of centuries that are written in letters: « XXe » 1900. */
  readonly centuries: Readonly<Record<string, number>>
  /** What stands behind the digits of a time of day. */
  readonly hours: readonly string[]
  readonly units: Readonly<Record<string, DateUnit>>
  /** What is counted: a number before it is no year. */
  readonly counted: readonly string[]
  /** The lemmas of verbs by which an office, a membership or the like begins or ends: « élire », « démissionner ». */
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
  readonly expressions: readonly DateExpression[]
}

/** The calendar of a language with its names by their folded form, months and weekdays counted from 0. */
export interface Calendar {
  readonly order: NumericOrder
  readonly months: ReadonlyMap<string, number>
  readonly shortMonths: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly shortWeekdays: ReadonlyMap<string, number>
  readonly dayWords: ReadonlyMap<string, number>
  readonly ordinals: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  readonly joiners: ReadonlySet<string>
  readonly ranks: ReadonlyMap<string, number>
  readonly parts: ReadonlyMap<string, DatePart>
  readonly seasons: ReadonlyMap<string, number>
  readonly centuries: ReadonlyMap<string, number>
  readonly hours: ReadonlySet<string>
  readonly units: ReadonlyMap<string, DateUnit>
  readonly counted: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  /** All names of months, weekdays, days and numbers. */
  readonly names: ReadonlySet<string>
  readonly expressions: readonly DateExpression[]
  /** Every sequence of every pattern, by the word or the `<slot>` that it begins with. */
  readonly sequences: ReadonlyMap<string, readonly DateSequence[]>
}

/** One way in which an expression is written. */
export interface DateSequence {
  readonly expression: DateExpression
  readonly items: PatternSequence
  /** Whether it holds a date, which cannot hold one again. */
  readonly isNested: boolean
}

/**
 * The calendar of a language pack.
 * @throws DataError where `calendar.json` is missing or a row of it is broken.
 */
export function loadCalendar(code: string): Calendar {
  const path = `languages/${code}/calendar.json`
  const file = readData<CalendarFile>(path)
  const expressions = file.expressions.map(foldContext)
  const tables = {
    months: byName(file.months.map(month => [month.name])),
    shortMonths: byName(file.months.map(month => month.short)),
    weekdays: byName(file.weekdays.map(weekday => [weekday.name])),
    shortWeekdays: byName(file.weekdays.map(weekday => weekday.short)),
    dayWords: foldKeys(file.dayWords),
    numbers: foldKeys(file.numbers),
    ranks: foldKeys(file.ranks),
    seasons: foldKeys(file.seasons),
    centuries: foldKeys(file.centuries),
  }
  return {
    ...tables,
    order: file.order,
    ordinals: new Set(file.ordinals.map(fold)),
    joiners: new Set(file.joiners),
    hours: new Set(file.hours.map(fold)),
    parts: foldKeys(file.parts),
    units: foldKeys(file.units),
    counted: new Set(file.counted.map(fold)),
    beginnings: new Set(file.beginnings),
    endings: new Set(file.endings),
    names: new Set(Object.values(tables).flatMap(table => [...table.keys()])),
    expressions,
    sequences: indexSequences(expressions, path),
  }
}

/** The words around an expression are compared with folded ones. */
function foldContext(row: DateExpression): DateExpression {
  const { notAfter, notBefore } = row
  return {
    ...row,
    ...(notAfter && { notAfter: notAfter.map(fold) }),
    ...(notBefore && { notBefore: notBefore.map(fold) }),
  }
}

function byName(rows: readonly (readonly string[])[]): Map<string, number> {
  return new Map(rows.flatMap((names, index) => names.map(name => [fold(name), index] as const)))
}

function foldKeys<V>(record: Readonly<Record<string, V>>): Map<string, V> {
  return new Map(Object.entries(record).map(([key, value]) => [fold(key), value]))
}

function indexSequences(expressions: readonly DateExpression[], path: string): Map<string, DateSequence[]> {
  const index = new Map<string, DateSequence[]>()
  for (const expression of expressions) {
    if (!expression.rule || !expression.pattern || !expression.example) {
      throw new DataError(`${path}: a row of "expressions" lacks its rule, pattern or example. Complete the row.`)
    }
    for (const items of parsePattern(expression.pattern)) {
      const isNested = items.some(item => 'slot' in item && isDateSlot(item.slot))
      for (const key of firstKeys(items)) index.set(key, [...(index.get(key) ?? []), { expression, items, isNested }])
    }
  }
  return index
}

function firstKeys(items: PatternSequence): string[] {
  const first = items[0]
  if (!first) return []
  return 'slot' in first ? [`<${first.slot}>`] : [...first.words]
}
