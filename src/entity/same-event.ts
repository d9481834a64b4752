import type { EntityId, Event, EventMention } from '../model.ts'
import { datesAgree, isSaid } from './event-dates.ts'

/** An event mention with its places and people as entities. */
export interface EventReading {
  readonly mention: EventMention
  readonly roles: Event['roles']
  readonly place: EntityId | undefined
  readonly placeKind: string | undefined
}

/** Whether a mention may tell the event of a group of its document: nothing of type, status, date, place and roles contradicts. */
export function isOneEvent(group: readonly EventReading[], reading: EventReading): boolean {
  return (
    group.every(
      member =>
        member.mention.type === reading.mention.type &&
        member.mention.status === reading.mention.status &&
        datesAgree(member.mention.date, reading.mention.date) &&
        placesAgree(member, reading),
    ) && rolesAgree(group, reading)
  )
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

/** Whoever stands in a role in both is in part the same. */
function rolesAgree(group: readonly EventReading[], { roles }: EventReading): boolean {
  const known = group.flatMap(member => member.roles)
  const shared = roles.some(({ entity }) => known.some(other => other.entity === entity))
  return shared || !roles.some(({ role }) => known.some(other => other.role === role))
}

/** How much a mention has in common with a group: participants first, then the date that is said, then the place. */
export function alike(group: readonly EventReading[], reading: EventReading): number {
  const known = new Set(group.flatMap(member => member.roles.map(({ entity }) => entity)))
  const shared = reading.roles.filter(({ entity }) => known.has(entity)).length
  const { date } = reading.mention
  const dated = date !== undefined && group.some(({ mention }) => mention.date?.edtf === date.edtf)
  const placed = reading.place !== undefined && group.some(({ place }) => place === reading.place)
  return 4 * shared + (dated ? 2 : 0) + (placed ? 1 : 0)
}

/** Whether groups of two documents tell one event: the same status, participants and said date, and no two places. */
export function isToldInBoth(a: readonly EventReading[], b: readonly EventReading[]): boolean {
  const status = a[0]?.mention.status === b[0]?.mention.status
  const dates = saidDates(b)
  const dated = saidDates(a).some(date => dates.includes(date))
  const placed = a.every(left => b.every(right => placesAgree(left, right)))
  return status && dated && placed && participants(a) === participants(b)
}

function saidDates(group: readonly EventReading[]): string[] {
  return group.flatMap(({ mention: { date } }) => (date && isSaid(date) ? [date.edtf] : []))
}

function participants(group: readonly EventReading[]): string {
  return [...new Set(group.flatMap(({ roles }) => roles.map(({ entity }) => entity)))].sort().join(' ')
}
