import type { EntityId, Event, Span } from '../model.ts'
import { overlaps } from '../text/span.ts'
import { datesAgree, sameDate } from './dates.ts'
import type { GoldEvent } from './gold.ts'
import { isUnnamed } from './names.ts'
import { acceptedEvent } from './readings.ts'

/** An event of ours as it is compared: with the names by which the gold knows who took part, and the sentences that tell it. */
export interface ToldEvent {
  readonly event: Event
  readonly participants: ReadonlySet<string>
  readonly place: string | undefined
  readonly sentences: readonly Span[]
}

/** What an event of the gold is compared by besides its own fields: the sentence that tells it. */
export interface WantedEvent {
  readonly gold: GoldEvent
  readonly sentence: Span | undefined
}

/** Gives the told form of an event. `nameOf` gives the gold's name of an entity, `sentencesOf` the sentences of an event. */
export function toldEvent(
  event: Event,
  nameOf: (entity: EntityId) => string,
  sentencesOf: (event: Event) => readonly Span[],
): ToldEvent {
  return {
    event,
    participants: new Set(event.roles.map(role => nameOf(role.entity))),
    place: event.place === undefined ? undefined : nameOf(event.place),
    sentences: sentencesOf(event),
  }
}

/** Pairs events of one type that share participants and do not contradict each other's date, the most alike first. */
export function alignEvents(told: readonly ToldEvent[], wanted: readonly WantedEvent[]): ReadonlyMap<GoldEvent, Event> {
  const candidates = told
    .flatMap(ours => wanted.map(theirs => ({ ours, theirs, score: likeness(ours, theirs) })))
    .filter(candidate => candidate.score > 0)
    .sort((a, b) => b.score - a.score)
  const pairs = new Map<GoldEvent, Event>()
  const taken = new Set<Event>()
  for (const { ours, theirs } of candidates) {
    if (pairs.has(theirs.gold) || taken.has(ours.event)) continue
    pairs.set(theirs.gold, ours.event)
    taken.add(ours.event)
  }
  return pairs
}

/** Zero where they cannot be one event: another type, fewer than half of the participants named, or another date. */
function likeness(ours: ToldEvent, theirs: WantedEvent): number {
  const { gold, sentence } = theirs
  if (!acceptedEvent(gold).types.includes(ours.event.type)) return 0
  if (!datesAgree(ours.event.date, gold.date ?? undefined)) return 0
  const named = gold.participants.filter(name => !isUnnamed(name))
  const shared = named.filter(name => ours.participants.has(name)).length
  if (shared * 2 < named.length) return 0
  const clues = [
    sameDate(ours.event.date, gold.date ?? undefined),
    ours.place !== undefined && ours.place === gold.place,
    sentence !== undefined && ours.sentences.some(span => overlaps(span, sentence)),
  ].filter(Boolean).length
  return named.length === 0 && clues === 0 ? 0 : 1 + shared + clues
}
