import { sameDate } from './dates.ts'
import type { GoldRelation } from './gold.ts'
import { type Prediction, readingKey } from './predictions.ts'
import { acceptedDates, isWanted, readings } from './readings.ts'

/** A gold relation that we give, with the one of our dates that is its own. */
export interface Hit {
  readonly gold: GoldRelation
  readonly date: string | undefined
}

/**
 * Finds which relations of the gold are among our right predictions. Each takes a date for itself: two meetings of the same
 * people are both hit only by claims that tell them apart. Those whose date is among ours choose first, then those that are wanted.
 */
export function relationHits(relations: readonly GoldRelation[], right: readonly Prediction[]): readonly Hit[] {
  const free = new Map(right.map(prediction => [readingKey(prediction), new Set(prediction.dates)]))
  const hits: Hit[] = []
  const take = (gold: GoldRelation, fits: (date: string | undefined) => boolean): boolean => {
    for (const dates of readings(gold).flatMap(reading => free.get(readingKey(reading)) ?? [])) {
      for (const date of dates) {
        if (!fits(date)) continue
        dates.delete(date)
        hits.push({ gold, date })
        return true
      }
    }
    return false
  }
  const rest = relations.filter(gold => !take(gold, date => acceptedDates(gold).some(own => sameDate(date, own))))
  for (const gold of rest.filter(isWanted)) take(gold, () => true)
  for (const gold of rest.filter(gold => !isWanted(gold))) take(gold, () => true)
  return hits
}

/** Whether the hit has a date that counts as right. */
export function isRightlyDated(hit: Hit): boolean {
  return acceptedDates(hit.gold).some(date => sameDate(hit.date, date))
}
