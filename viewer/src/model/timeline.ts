import { BEGINNING, END, type Interval, interval, meet } from '../../../src/text/edtf.ts'
import type { Item } from './picture.ts'

/** A day, a month or a year, and how many items happened in it; `period` is EDTF. */
export interface Bin {
  readonly period: string
  readonly count: number
}

/** How items lie in time. */
export interface Timeline {
  readonly bins: readonly Bin[]
  /** Items that have no date. */
  readonly undated: number
}

/** Lengths of an EDTF date that is a day, a month or a year: what a date is cut to. */
const UNITS = [10, 7, 4] as const
type Unit = (typeof UNITS)[number]
const MOST_BINS = 48

/** The items counted by day, month or year, the finest that gives a readable number of bars; empty ones between are kept. */
export function timelineOf(items: readonly Item[]): Timeline {
  const dated = items.flatMap(({ date }) => bounded(date) ?? [])
  const undated = items.length - dated.length
  const from = dated.map(each => each.from).sort()[0]
  const to = dated
    .map(each => each.to)
    .sort()
    .at(-1)
  if (from === undefined || to === undefined) return { bins: [], undated }
  const unit = UNITS.find(each => each <= coarsest(dated) && count(from, to, each) <= MOST_BINS) ?? 4
  const counts = new Map<string, number>()
  for (const each of dated) {
    for (const period of periods(each.from, each.to, unit)) counts.set(period, (counts.get(period) ?? 0) + 1)
  }
  const bins = [...periods(from, to, unit)].map(period => ({ period, count: counts.get(period) ?? 0 }))
  return { bins, undated }
}

/** The days of a date, unless an end of it is open: such a bar would have no end. */
function bounded(date: string | undefined): Interval | undefined {
  const days = date === undefined ? undefined : interval(date)
  return days && days.from !== BEGINNING && days.to !== END ? days : undefined
}

/** The unit of the least precise date: finer bars would claim more than the texts say. */
function coarsest(dated: readonly Interval[]): Unit {
  const ofOne = ({ from, to }: Interval): Unit => (from === to ? 10 : from.slice(0, 7) === to.slice(0, 7) ? 7 : 4)
  const units = new Set(dated.map(ofOne))
  return UNITS.findLast(unit => units.has(unit)) ?? 10
}

function count(from: string, to: string, unit: Unit): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  return unit === 10 ? days + 1 : unit === 7 ? days / 30 + 1 : days / 365 + 1
}

/** Every period of the unit from one day to another. */
function* periods(from: string, to: string, unit: Unit): Generator<string> {
  // `2023`, `2023-12` and `2023-12-07` all read as the first day of the period, in UTC.
  let day = new Date(from.slice(0, unit))
  while (day.toISOString().slice(0, unit) <= to.slice(0, unit)) {
    yield day.toISOString().slice(0, unit)
    day = after(day, unit)
  }
}

function after(day: Date, unit: Unit): Date {
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()]
  if (unit === 10) return new Date(Date.UTC(year, month, date + 1))
  return new Date(unit === 7 ? Date.UTC(year, month + 1) : Date.UTC(year + 1, 0))
}

/** Bars that follow one another, by their numbers, both included. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The days that a stretch covers; undefined where it covers them all. */
export function periodOf(bins: readonly Bin[], { first, last }: Stretch): Interval | undefined {
  const [from, to] = [interval(bins[first]?.period ?? ''), interval(bins[last]?.period ?? '')]
  if (!from || !to || (first === 0 && last === bins.length - 1)) return undefined
  return { from: from.from, to: to.to }
}

/** The bars that share a day with a period; undefined where none does. */
export function binsOf(bins: readonly Bin[], period: Interval): Stretch | undefined {
  const touched = bins.flatMap(({ period: own }, at) => {
    const days = interval(own)
    return days && meet(days, period) ? [at] : []
  })
  const [first] = touched
  const last = touched.at(-1)
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** The stretch so many bars later; undefined where it would leave the timeline. */
export function moved({ first, last }: Stretch, by: number, count: number): Stretch | undefined {
  return last + by < count && first + by >= 0 ? { first: first + by, last: last + by } : undefined
}
