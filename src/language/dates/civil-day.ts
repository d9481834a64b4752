/** Days of the proleptic Gregorian calendar as whole numbers since 1970-01-01, so that they can be counted and compared. */
export type DayNumber = number

/** A day in its parts; months and days count from 1. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MILLISECONDS = 86_400_000

/** The number of a day, or undefined where there is no such day (« 31 juin »). */
export function dayNumber({ year, month, day }: CivilDay): DayNumber | undefined {
  const number = Math.round(Date.UTC(year, month - 1, day) / MILLISECONDS)
  const back = civilDay(number)
  return back.year === year && back.month === month && back.day === day ? number : undefined
}

/** The parts of a day. */
export function civilDay(number: DayNumber): CivilDay {
  const date = new Date(number * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The day of the week, from 0 for Monday to 6 for Sunday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7
}

/** A month some months away, its year carried. */
export function shiftMonth({ year, month }: CivilDay, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}
