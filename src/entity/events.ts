import { ARTICLE_DAY } from '../claim/article-day.ts'
import type { Claim, DateReading, Entity, EntityId, Event, EventMention, MentionId } from '../model.ts'
import { type Interval, interval, nest } from '../text/edtf.ts'
import { groupBy } from '../text/group.ts'
import { contentId } from '../text/hash.ts'

/** An event mention with its places and people as entities. */
interface Reading {
  readonly mention: EventMention
  readonly roles: readonly { readonly role: string; readonly entity: EntityId }[]
  readonly place: EntityId | undefined
  /** The days of its date; reading them again for each pair would cost more than all else. */
  readonly days: Interval | undefined
  readonly key: string
}

/**
 * The events that event mentions tell. Two mentions are one event where type, status and participants are the same and
 * neither date nor place contradicts; across documents the date must be said by both.
 */
export function clusterEvents(
  mentions: readonly EventMention[],
  claims: readonly Claim[],
  entities: readonly Entity[],
): Event[] {
  const entityOf = new Map(entities.flatMap(entity => entity.mentions.map(id => [id, entity.id] as const)))
  const readings = mentions.map(mention => read(mention, entityOf)).sort(compareReadings)
  const groups: Reading[][] = []
  const byKey = new Map<string, Reading[][]>()
  for (const reading of readings) {
    const candidates = byKey.get(reading.key) ?? []
    const group = candidates.find(members => members.every(member => agree(member, reading)))
    if (group) group.push(reading)
    else {
      const made = [reading]
      groups.push(made)
      byKey.set(reading.key, [...candidates, made])
    }
  }
  const claimsByTrigger = groupBy(claims, claim => triggerKey(claim.evidence.document, claim.evidence.trigger.start))
  return groups.map(group => toEvent(group, claimsByTrigger)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function read(mention: EventMention, entityOf: ReadonlyMap<MentionId, EntityId>): Reading {
  const roles = mention.roles.flatMap(({ role, mention: id }) => {
    const entity = entityOf.get(id)
    return entity ? [{ role, entity }] : []
  })
  const participants = roles.map(({ role, entity }) => `${role} ${entity}`).sort()
  return {
    mention,
    roles,
    place: mention.place && entityOf.get(mention.place),
    days: mention.date && interval(mention.date.edtf),
    key: [mention.type, mention.status, ...new Set(participants)].join(' '),
  }
}

/** The dated and placed first, so that what says less joins what says more. */
function compareReadings(a: Reading, b: Reading): number {
  const weight = ({ mention: { date }, place }: Reading): number =>
    (date ? 2 : 0) + (date && isSaid(date) ? 2 : 0) + (place ? 1 : 0)
  return weight(b) - weight(a) || (a.mention.id < b.mention.id ? -1 : 1)
}

function agree(a: Reading, b: Reading): boolean {
  const [left, right] = [a.mention.date, b.mention.date]
  if (a.mention.document !== b.mention.document && (!left || left.edtf !== right?.edtf)) return false
  return datesAgree(a, b) && (a.place === undefined || b.place === undefined || a.place === b.place)
}

/** Whether two dates may be of one event: one within the other, or the day of the article at most a week from one that is said. */
function datesAgree(a: Reading, b: Reading): boolean {
  const [left, right] = [a.mention.date, b.mention.date]
  if (!left || !right || !a.days || !b.days || left.edtf === right.edtf) return true
  return nest(a.days, b.days) || (isSaid(left) !== isSaid(right) && daysApart(a.days, b.days) <= WEEK)
}

const WEEK = 7
const MILLISECONDS = 86_400_000

/** How many days lie between two intervals; 0 or less where they share one. */
function daysApart(a: Interval, b: Interval): number {
  const gap = (first: Interval, second: Interval): number => Date.parse(second.from) - Date.parse(first.to)
  return Math.max(gap(a, b), gap(b, a)) / MILLISECONDS
}

function isSaid({ rule }: DateReading): boolean {
  return rule !== ARTICLE_DAY
}

/** The date of a group: one that the text says, of those the one that says most. */
function dateOf(group: readonly Reading[]): string | undefined {
  const dates = group.flatMap(({ mention }) => mention.date ?? [])
  const said = dates.filter(isSaid)
  return (said.length > 0 ? said : dates).map(({ edtf }) => edtf).sort((a, b) => b.length - a.length)[0]
}

function toEvent(group: readonly Reading[], claimsByTrigger: ReadonlyMap<string, readonly Claim[]>): Event {
  const [first] = group
  if (!first) throw new Error('an event has at least one mention')
  const date = dateOf(group)
  const place = group.find(reading => reading.place !== undefined)?.place
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
    roles: first.roles,
    mentions,
    claims: claims.map(claim => claim.id).sort(),
  }
}

function triggerKey(document: string, start: number): string {
  return `${document} ${start}`
}
