import type { Event } from '../model.ts'
import type { GoldArticle, GoldEvent } from './gold.ts'
import { acceptedEvent } from './readings.ts'
import type { Fault, Tally } from './score.ts'

/** The part of a score that is about events. */
export interface EventScore {
  readonly events: Tally
  readonly faults: readonly Fault[]
}

/** Counts events found, missed and invented; a paired event with a wrong status is wrong. `describe` puts one of ours into words. */
export function judgeEvents(
  given: readonly Event[],
  gold: GoldArticle,
  pairs: ReadonlyMap<GoldEvent, Event>,
  describe: (event: Event) => string,
): EventScore {
  const right = new Map([...pairs].filter(([wanted, event]) => acceptedEvent(wanted).statuses.includes(event.status)))
  const wanted = gold.events.filter(event => !event.optional)
  const rightEvents = new Set(right.values())
  const pairedEvents = new Set(pairs.values())
  const fault = (rest: Omit<Fault, 'article' | 'part'>): Fault => ({ article: gold.id, part: 'event', ...rest })
  return {
    events: {
      given: given.length,
      right: rightEvents.size,
      wanted: wanted.length,
      hit: wanted.filter(event => right.has(event)).length,
    },
    faults: [
      ...wanted
        .filter(event => !pairs.has(event))
        .map(event =>
          fault({
            fault: 'missed',
            what: `${event.type} of ${event.participants.join(', ') || 'nobody named'}${when(event.date)}`,
            ...(event.evidence === undefined ? {} : { sentence: event.evidence }),
          }),
        ),
      ...given
        .filter(event => !rightEvents.has(event))
        .map(event =>
          fault({ fault: pairedEvents.has(event) ? 'wrong status' : 'false alarm', what: describe(event) }),
        ),
    ],
  }
}

function when(date: string | null | undefined): string {
  return date ? `, ${date}` : ''
}
