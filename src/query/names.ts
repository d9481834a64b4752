import { indexKnowledge, type ThingId } from '../graph/knowledge-index.ts'
import { byId } from '../graph/order.ts'
import type { Entity, Knowledge, NodeId } from '../model.ts'
import { fold } from '../text/fold.ts'

/** Everything that a caller may call by a name, by the key of that name. */
interface NameIndex {
  readonly entities: ReadonlyMap<string, readonly Entity[]>
  /** Titles and addresses. */
  readonly documents: ReadonlyMap<string, readonly ThingId[]>
}

const indexes = new WeakMap<Knowledge, NameIndex>()

/** A name as names are compared: without case, accents and dots, and with a blank for a hyphen or an apostrophe. */
export function nameKey(name: string): string {
  return fold(name).replaceAll('.', '').replace(/[-']/g, ' ').replace(/\s+/g, ' ').trim()
}

/** The entities that a text names so, or that have this id here or elsewhere; those named most often come first. */
export function findEntities(knowledge: Knowledge, name: string): readonly Entity[] {
  const entity = indexKnowledge(knowledge).entities.get(name)
  if (entity) return [entity]
  return indexNames(knowledge).entities.get(nameKey(name)) ?? []
}

/** The ids of what goes by a name or an id: entities, events, statements, documents; of a mention, what it mentions. */
export function findThings(knowledge: Knowledge, name: string): ReadonlySet<ThingId> {
  const index = indexKnowledge(knowledge)
  const mentioned = index.things.get(name as NodeId)
  if (mentioned !== undefined) return new Set([mentioned])
  if (index.events.has(name)) return new Set([name as ThingId])
  const documents = indexNames(knowledge).documents.get(nameKey(name)) ?? []
  return new Set([...findEntities(knowledge, name).map(({ id }) => id), ...documents])
}

function indexNames(knowledge: Knowledge): NameIndex {
  const known = indexes.get(knowledge)
  if (known) return known
  const entities = new Map<string, Entity[]>()
  for (const entity of knowledge.entities) {
    const names = [entity.name, ...entity.names, ...entity.sameAs]
    for (const key of new Set(names.map(nameKey))) add(entities, key, entity)
  }
  for (const list of entities.values()) list.sort((a, b) => b.mentions.length - a.mentions.length || byId(a, b))
  const documents = new Map<string, ThingId[]>()
  for (const { id, uri, title } of knowledge.documents) {
    for (const key of new Set([uri, title ?? uri].map(nameKey))) add(documents, key, id)
  }
  const index: NameIndex = { entities, documents }
  indexes.set(knowledge, index)
  return index
}

/** A name without a letter names nothing. */
function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  if (key === '') return
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}
