import { indexKnowledge, type KnowledgeIndex, type ThingId } from '../graph/knowledge-index.ts'
import { byEvidence, compare } from '../graph/order.ts'
import type { Claim, Event, Knowledge } from '../model.ts'
import { type Interval, interval } from '../text/edtf.ts'
import { findThings } from './names.ts'
import { type Match, type ResolvedNode, resolveClaim, resolveNode } from './resolved.ts'

/** What happened on a date: an event with the claims that tell of it, or a claim that belongs to no event. */
export interface TimelineEntry {
  /** EDTF. */
  readonly date: string
  readonly days: Interval
  readonly event?: ResolvedNode
  /** Never empty where there is no event. */
  readonly matches: readonly Match[]
}

/** All that is dated, of one entity where a name or an id is given, the earliest first. What has no date is not in it. */
export function timeline(knowledge: Knowledge, entity?: string): readonly TimelineEntry[] {
  const index = indexKnowledge(knowledge)
  const only = entity === undefined ? undefined : findThings(knowledge, entity)
  const inEvents = new Set<Claim>()
  const entries: TimelineEntry[] = []
  for (const event of knowledge.events) {
    const claims = event.claims.flatMap(id => index.claims.get(id) ?? [])
    const told = entryOf(index, event.date, claims, event)
    // The claims of an event without a date may have one of their own.
    if (told.length > 0) for (const claim of claims) inEvents.add(claim)
    if (touches(only, partsOf(event))) entries.push(...told)
  }
  for (const claim of knowledge.claims) {
    if (inEvents.has(claim)) continue
    const ends = [claim.subject, claim.object, claim.place].map(end => end && index.things.get(end))
    if (touches(only, ends)) entries.push(...entryOf(index, claim.date?.edtf, [claim]))
  }
  return entries.sort(byDate)
}

function partsOf(event: Event): readonly (ThingId | undefined)[] {
  return [event.id, event.place, ...event.roles.map(({ entity }) => entity)]
}

function touches(only: ReadonlySet<ThingId> | undefined, things: readonly (ThingId | undefined)[]): boolean {
  return only === undefined || things.some(thing => thing !== undefined && only.has(thing))
}

/** The entry, or none where there is no date or nothing to show. */
function entryOf(
  index: KnowledgeIndex,
  date: string | undefined,
  claims: readonly Claim[],
  event?: Event,
): readonly TimelineEntry[] {
  const days = date === undefined ? undefined : interval(date)
  const matches = [...claims].sort(byEvidence).flatMap(claim => resolveClaim(index, claim) ?? [])
  const node = resolveNode(index, event?.id)
  if (date === undefined || !days || (!node && matches.length === 0)) return []
  return [{ date, days, ...(node ? { event: node } : {}), matches }]
}

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  return compare(a.days.from, b.days.from) || compare(a.days.to, b.days.to) || compare(idOf(a), idOf(b))
}

function idOf({ event, matches: [first] }: TimelineEntry): string {
  return event?.id ?? first?.claim.id ?? ''
}
