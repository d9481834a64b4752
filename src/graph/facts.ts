import type { Claim, EntityId, Event, RelationName, Status, UserName } from '../model.ts'
import { isSymmetric } from '../ontology/ontology.ts'
import type { KnowledgeIndex, ThingId } from './knowledge-index.ts'
import { byStrength, compare } from './order.ts'

/** What an edge says: all claims that say the same of the same two things, or what an event says of one who has a role in it. */
export interface Fact {
  readonly subject: ThingId
  readonly relation: RelationName | UserName
  /** Whether it says the same of both its ends. */
  readonly symmetric?: boolean
  readonly object: ThingId
  readonly status: Status
  /** EDTF. */
  readonly date?: string
  readonly place?: EntityId
  readonly role?: string
  /** The event that the edge is a part of. */
  readonly event?: Event
  /** The strongest first; empty where only the event says it. */
  readonly claims: readonly Claim[]
}

/** Roles that have a relation of their own; every other role is a way of taking part. */
const ROLE_RELATIONS: Readonly<Record<string, RelationName>> = {
  host: 'hosted',
}

/** The facts of which both ends are entities. */
export function entityFacts(index: KnowledgeIndex): readonly Fact[] {
  return merge(
    claimFacts(index, index.knowledge.claims).filter(
      fact => index.entities.has(fact.subject) && index.entities.has(fact.object),
    ),
  )
}

/**
 * The facts with events, statements and documents. A relation that an event was read as (« met with » of a meeting) is
 * evidence for the roles in that event and stands for itself only where no role says it.
 */
export function eventFacts(index: KnowledgeIndex): readonly Fact[] {
  const claims = claimsOfEvents(index)
  const told = index.knowledge.events.flatMap(event =>
    partsOf(index, event, [...(claims.get(event.id) ?? [])].sort(byStrength)),
  )
  const used = new Set<Claim>()
  for (const fact of told) for (const claim of fact.claims) used.add(claim)
  const alone = index.knowledge.claims.filter(claim => !used.has(claim))
  return merge([...told, ...claimFacts(index, alone)])
}

/** One string for one fact: two facts with one key are drawn as one edge. */
export function factKey(fact: Fact): string {
  const ends = [fact.subject, fact.object]
  if (fact.symmetric) ends.sort()
  return JSON.stringify([...ends, fact.relation, fact.role ?? '', fact.status, fact.date ?? ''])
}

function claimFacts(index: KnowledgeIndex, claims: readonly Claim[]): readonly Fact[] {
  return claims.flatMap((claim): readonly Fact[] => {
    const subject = index.things.get(claim.subject)
    const object = index.things.get(claim.object)
    if (subject === undefined || object === undefined) return []
    const place = claim.place && index.things.get(claim.place)
    const { relation, status, date } = claim
    return [
      {
        subject,
        relation,
        ...(isSymmetric(index.ontology, relation) && { symmetric: true }),
        object,
        status,
        ...(date ? { date: date.edtf } : {}),
        ...(place ? { place: place as EntityId } : {}),
        claims: [claim],
      },
    ]
  })
}

/** The roles and the place of an event, each with the claims that say it. */
function partsOf(index: KnowledgeIndex, event: Event, claims: readonly Claim[]): readonly Fact[] {
  const common = {
    status: event.status,
    ...(event.date === undefined ? {} : { date: event.date }),
    event,
  }
  const telling = (entity: EntityId, relations: readonly RelationName[]) =>
    claims.filter(claim => tells(index, event, claim, entity, relations))
  const roles = event.roles.map(
    ({ role, entity }): Fact => ({
      subject: entity,
      relation: ROLE_RELATIONS[role] ?? 'participated_in',
      object: event.id,
      role,
      ...common,
      ...(event.place ? { place: event.place } : {}),
      claims: telling(entity, ['participated_in', 'hosted']),
    }),
  )
  if (event.place === undefined) return roles
  const place: Fact = {
    subject: event.id,
    relation: 'takes_place_in',
    object: event.place,
    ...common,
    claims: telling(event.place, ['takes_place_in']),
  }
  return [...roles, place]
}

/** The claims of each event: those that it lists and those of which it is an end, of its own status. */
function claimsOfEvents(index: KnowledgeIndex): Map<string, Set<Claim>> {
  const claims = new Map<string, Set<Claim>>()
  for (const event of index.knowledge.events) {
    const listed = event.claims.map(id => index.claims.get(id))
    claims.set(event.id, new Set(listed.filter(claim => claim !== undefined)))
  }
  for (const claim of index.knowledge.claims) {
    for (const end of endsOf(index, claim)) claims.get(end ?? '')?.add(claim)
  }
  return claims
}

/** Whether the claim tells that the entity is a part of the event: beside another part, or by one of the relations to the event. */
function tells(
  index: KnowledgeIndex,
  event: Event,
  claim: Claim,
  entity: EntityId,
  relations: readonly RelationName[],
): boolean {
  const ends = endsOf(index, claim)
  if (!ends.includes(entity) || claim.status !== event.status) return false
  const other = ends[0] === entity ? ends[1] : ends[0]
  if (other === event.id) return relations.some(relation => relation === claim.relation)
  return other === event.place || event.roles.some(role => role.entity === other)
}

function endsOf({ things }: KnowledgeIndex, claim: Claim): readonly (ThingId | undefined)[] {
  return [things.get(claim.subject), things.get(claim.object)]
}

/** Facts of one key made one, in the order of their keys, each reading as its strongest claim does. */
function merge(facts: readonly Fact[]): readonly Fact[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = factKey(fact)
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return [...groups.entries()].sort(([a], [b]) => compare(a, b)).flatMap(([, group]) => mergeGroup(group))
}

function mergeGroup(group: readonly Fact[]): readonly Fact[] {
  const ranked = [...group].sort(byStrongestClaim)
  const [base] = ranked
  if (base === undefined) return []
  const claims = [...new Set(ranked.flatMap(fact => fact.claims))]
  const place = ranked.find(fact => fact.place)?.place
  return [
    {
      ...base,
      ...(place ? { place } : {}),
      claims: claims.sort(byStrength),
    },
  ]
}

function byStrongestClaim(a: Fact, b: Fact): number {
  const [left] = a.claims
  const [right] = b.claims
  if (left && right) return byStrength(left, right)
  return left ? -1 : right ? 1 : 0
}
