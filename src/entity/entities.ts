import type { Document, Entity, EntityId, Judgement, Mention, MentionId } from '../model.ts'
import { clusters } from '../text/clusters.ts'
import { fold } from '../text/fold.ts'
import { contentId } from '../text/hash.ts'

/** The entities that judgements make of mentions; a cluster that no text names is none. Sorted by id. */
export function clusterEntities(
  documents: readonly Document[],
  mentions: readonly Mention[],
  judgements: readonly Judgement[],
): Entity[] {
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  const texts = new Map(documents.map(document => [document.id, document.text]))
  const words = ({ document, start, end }: Mention): string => plain(texts.get(document)?.slice(start, end) ?? '')
  const same = judgements.filter(judgement => judgement.verdict === 'same')
  const groups = clusters([...byId.keys()], same).map(ids => membersOf(ids, byId))
  const taken = new Set<EntityId>()
  return groups
    .flatMap(members => toEntity(members, words) ?? [])
    .sort(compareEntities)
    .map(entity => distinct(entity, taken))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function membersOf(ids: readonly MentionId[], byId: ReadonlyMap<MentionId, Mention>): Mention[] {
  return ids.flatMap(id => byId.get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toEntity(members: readonly Mention[], words: (mention: Mention) => string): Entity | undefined {
  const naming = members.filter(isNaming)
  const best = naming.toSorted(compareNames)[0]
  if (!best) return undefined
  const kind = mostFrequent(naming.flatMap(mention => mention.kind ?? []))
  const name = plain(best.name)
  const forms = [...new Set(naming.map(words))].sort((a, b) => rank(a, name) - rank(b, name) || compare(a, b))
  return {
    id: contentId('ent', best.type, fold(name)),
    type: best.type,
    ...(kind && { kind }),
    name,
    names: forms,
    sameAs: [...new Set(naming.flatMap(mention => mention.sameAs))].sort(),
    mentions: members.map(mention => mention.id),
  }
}

function isNaming({ form, type }: Mention): boolean {
  return form === 'name' || form === 'adjective' || type === 'topic'
}

/** The name of an entity is its longest; a canonical name of a gazetteer is the same for all. */
function compareNames(a: Mention, b: Mention): number {
  return b.name.length - a.name.length || compare(a.name, b.name)
}

function rank(form: string, name: string): number {
  return form === name ? 0 : 1
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0]
}

/** Two clusters of one name that are held apart get ids of their own. */
function distinct(entity: Entity, taken: Set<EntityId>): Entity {
  const id = taken.has(entity.id) ? contentId('ent', entity.id, entity.mentions[0]) : entity.id
  taken.add(id)
  return { ...entity, id }
}

function compareEntities(a: Entity, b: Entity): number {
  return compare(a.id, b.id) || compare(a.mentions[0] ?? '', b.mentions[0] ?? '')
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
