import type { Claim, Entity, EntityId, Event, EventMention, MentionId } from '../model.ts'
import { groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'
import { datedDays, dateOf } from './event-dates.ts'
import { alike, arePlacesOne, type EventReading, isOneEvent, keysAcross } from './same-event.ts'

/**
 * The events that event mentions tell. Inside a document each mention joins the event before it that it contradicts least;
 * what tells neither who nor where nor when and joins none is no event. Across documents type, status, participants and a
 * date that both say must be the same.
 */
export function clusterEvents(
  mentions: readonly EventMention[],
  claims: readonly Claim[],
  entities: readonly Entity[],
): Event[] {
  const entityOf = new Map(entities.flatMap(entity => entity.mentions.map(id => [id, entity.id] as const)))
  const kindOf = new Map(entities.map(entity => [entity.id, entity.kind]))
  const readings = mentions.map(mention => read(mention, entityOf, kindOf)).sort(compareReadings)
  const groups = joinDocuments([...groupBy(readings, ({ mention }) => mention.document).values()].flatMap(within))
  const claimsByTrigger = groupBy(claims, claim => triggerKey(claim.evidence.document, claim.evidence.trigger.start))
  return groups.map(group => toEvent(group, claimsByTrigger)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function read(
  mention: EventMention,
  entityOf: ReadonlyMap<MentionId, EntityId>,
  kindOf: ReadonlyMap<EntityId, string | undefined>,
): EventReading {
  const roles = mention.roles.flatMap(({ role, mention: id }) => {
    const entity = entityOf.get(id)
    return entity ? [{ role, entity }] : []
  })
  const place = mention.place && entityOf.get(mention.place)
  return { mention, roles, date: datedDays(mention.date), place, placeKind: place && kindOf.get(place) }
}

function compareReadings({ mention: a }: EventReading, { mention: b }: EventReading): number {
  return a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1)
}

/** How many events of a type, the last ones told, a further mention may be of. */
const NEAR = 12

/** The events of one document, from its mentions in the order of the text. */
function within(readings: readonly EventReading[]): EventReading[][] {
  const byType = new Map<string, EventReading[][]>()
  for (const reading of readings) {
    const groups = byType.get(reading.mention.type) ?? []
    byType.set(reading.mention.type, groups)
    const fitting = groups.slice(-NEAR).filter(group => isOneEvent(group, reading))
    const best = fitting.toSorted((a, b) => alike(b, reading) - alike(a, reading))[0]
    if (best) best.push(reading)
    else groups.push([reading])
  }
  return [...byType.values()].flat().filter(group => group.some(isTold))
}

function isTold({ mention, roles, place }: EventReading): boolean {
  return roles.length > 0 || place !== undefined || mention.date !== undefined
}

/** Makes one of the groups of several documents that tell one event. */
function joinDocuments(groups: readonly EventReading[][]): EventReading[][] {
  const joined: EventReading[][] = []
  const byKey = new Map<string, EventReading[]>()
  for (const group of groups) {
    const keys = keysAcross(group)
    const known = keys.map(key => byKey.get(key)).find(other => other && isOther(other, group))
    if (known) known.push(...group)
    else joined.push(group)
    for (const key of keys) byKey.set(key, known ?? group)
  }
  return joined
}

/** Whether a group is of another document and tells of no other place. */
function isOther(known: readonly EventReading[], group: readonly EventReading[]): boolean {
  return known.at(-1)?.mention.document !== group[0]?.mention.document && arePlacesOne(known, group)
}

function toEvent(group: readonly EventReading[], claimsByTrigger: ReadonlyMap<string, readonly Claim[]>): Event {
  const [first] = group
  if (!first) throw new Error('an event has at least one mention')
  const date = dateOf(group.map(({ mention }) => mention.date))
  const place = placeOf(group)
  const mentions = group.map(({ mention }) => mention.id).sort()
  const claims = group.flatMap(
    ({ mention }) => claimsByTrigger.get(triggerKey(mention.document, mention.trigger.start)) ?? [],
  )
  return {
    id: contentId('evt', first.mention.type, ...mentions),
    type: first.mention.type,
    status: first.mention.status,
    ...(date && { date }),
    ...(place && { place }),
    roles: rolesOf(group, place),
    mentions,
    claims: claims.map(claim => claim.id).sort(),
  }
}

/** The first place told that is no whole country, else the first. */
function placeOf(group: readonly EventReading[]): EntityId | undefined {
  const placed = group.filter(({ place }) => place !== undefined)
  return (placed.find(({ placeKind }) => placeKind !== 'country') ?? placed[0])?.place
}

/** The role of whom and what an event strikes, which may be the very place where it happens. */
const TARGET = 'victim'

/** Each participant once, in the first role told of him; where it happened is no participant unless it was struck. */
function rolesOf(group: readonly EventReading[], place: EntityId | undefined): Event['roles'] {
  const byEntity = new Map<EntityId, Event['roles'][number]>()
  for (const role of group.flatMap(({ roles }) => roles)) {
    if ((role.entity !== place || role.role === TARGET) && !byEntity.has(role.entity)) byEntity.set(role.entity, role)
  }
  return [...byEntity.values()]
}

function triggerKey(document: string, start: number): string {
  return `${document} ${start}`
}
