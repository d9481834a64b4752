import type { EntityId, Event, EventMention } from '../model.ts'
import { type DatedDays, datesAgree } from './event-dates.ts'

/** An event mention with its places and people as entities. */
export interface EventReading {
  readonly mention: EventMention
  readonly roles: Event['roles']
  readonly date: DatedDays | undefined
  readonly place: EntityId | undefined
  readonly placeKind: string | undefined
}

/** Of how many mentions of an event, the last ones, a further one is looked at. */
const NEAR = 12

/** Whether a mention may tell the event of a group of its document: nothing of status, date, place and roles contradicts. */
export function isOneEvent(group: readonly EventReading[], reading: EventReading): boolean {
  const near = group.slice(-NEAR)
  return near.every(member => agrees(member, reading)) && rolesAgree(near, reading)
}

function agrees(member: EventReading, reading: EventReading): boolean {
  const status = member.mention.status === reading.mention.status
  return status && datesAgree(member.date, reading.date) && placesAgree(member, reading)
}

/** Two countries or two towns are not one; a town and a country may be, and so may a place of which no more is known. */
function placesAgree(a: EventReading, b: EventReading): boolean {
  return (
    a.place === undefined ||
    b.place === undefined ||
    a.place === b.place ||
    a.placeKind !== b.placeKind ||
    a.placeKind === undefined
  )
}

/** Whoever stands in a role in both is in part the same, but in one that many stand in. */
function rolesAgree(group: readonly EventReading[], { roles }: EventReading): boolean {
  const known = group.flatMap(member => member.roles)
  const shared = roles.some(({ entity }) => known.some(other => other.entity === entity))
  if (roles.some(role => known.some(other => isReversed(role, other)))) return false
  return shared || !roles.some(({ role }) => !OF_MANY.has(role) && known.some(other => other.role === role))
}

/** « L’assaillant a été abattu »: whoever strikes in one event and is struck in the other makes them two. */
function isReversed(a: EventReading['roles'][number], b: EventReading['roles'][number]): boolean {
  return a.entity === b.entity && a.role !== b.role && [a, b].every(({ role }) => OPPOSED.has(role))
}

const OPPOSED: ReadonlySet<string> = new Set(['attacker', 'victim'])

/** Roles in which one sentence tells of one and the next of another. */
const OF_MANY: ReadonlySet<string> = new Set(['candidate'])

/** How much a mention has in common with a group: participants first, then the date, then the place. */
export function alike(group: readonly EventReading[], reading: EventReading): number {
  const near = group.slice(-NEAR)
  const known = new Set(near.flatMap(member => member.roles.map(({ entity }) => entity)))
  const shared = reading.roles.filter(({ entity }) => known.has(entity)).length
  const dated = reading.date !== undefined && near.some(({ date }) => date?.edtf === reading.date?.edtf)
  const placed = reading.place !== undefined && near.some(({ place }) => place === reading.place)
  return 4 * shared + (dated ? 2 : 0) + (placed ? 1 : 0)
}

/**
 * What groups of two documents share where they tell one event, once for each date that the text says: type, status,
 * participants and that date.
 */
export function keysAcross(group: readonly EventReading[]): string[] {
  const { type, status } = group[0]?.mention ?? {}
  const participants = [...new Set(group.flatMap(({ roles }) => roles.map(({ entity }) => entity)))].sort()
  const dates = new Set(group.flatMap(({ date }) => (date?.isSaid ? [date.edtf] : [])))
  return [...dates].map(date => [type, status, date, ...participants].join(' '))
}

/** Whether no place of one group contradicts one of the other. */
export function arePlacesOne(a: readonly EventReading[], b: readonly EventReading[]): boolean {
  return a.slice(-NEAR).every(left => b.slice(-NEAR).every(right => placesAgree(left, right)))
}
