import type {
  Claim,
  ClaimId,
  Document,
  DocumentId,
  Entity,
  EntityId,
  Event,
  EventId,
  EventMention,
  EventMentionId,
  Knowledge,
  NodeId,
  Statement,
  StatementId,
} from '../model.ts'
import { type Ontology, ontologyOf } from '../ontology/ontology.ts'

/** What a claim is about once mentions are resolved. */
export type ThingId = EntityId | EventId | StatementId | DocumentId

/** Knowledge with everything found by its id. */
export interface KnowledgeIndex {
  readonly knowledge: Knowledge
  /** What its relations and events may join and how they read. */
  readonly ontology: Ontology
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: ReadonlyMap<string, Event>
  readonly eventMentions: ReadonlyMap<EventMentionId, EventMention>
  readonly statements: ReadonlyMap<string, Statement>
  readonly documents: ReadonlyMap<string, Document>
  readonly claims: ReadonlyMap<ClaimId, Claim>
  /** From what a claim names to what that is: mention → entity, event mention → event, the others themselves. */
  readonly things: ReadonlyMap<NodeId, ThingId>
}

const indexes = new WeakMap<Knowledge, KnowledgeIndex>()

/** The index of a knowledge, made at the first call and kept as long as the knowledge. */
export function indexKnowledge(knowledge: Knowledge): KnowledgeIndex {
  const known = indexes.get(knowledge)
  if (known) return known
  const index: KnowledgeIndex = {
    knowledge,
    ontology: ontologyOf(knowledge),
    entities: byId(knowledge.entities),
    events: byId(knowledge.events),
    eventMentions: byId(knowledge.eventMentions),
    statements: byId(knowledge.statements),
    documents: byId(knowledge.documents),
    claims: byId(knowledge.claims),
    things: thingsOf(knowledge),
  }
  indexes.set(knowledge, index)
  return index
}

/** The entities of mentions, in their order, each once; a mention that belongs to none is passed over. */
export function entitiesOf(index: KnowledgeIndex, mentions: readonly NodeId[]): readonly Entity[] {
  const found = new Set<Entity>()
  for (const mention of mentions) {
    const entity = index.entities.get(index.things.get(mention) ?? '')
    if (entity) found.add(entity)
  }
  return [...found]
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<T['id'], T> {
  return new Map(items.map((item): [T['id'], T] => [item.id, item]))
}

function thingsOf(knowledge: Knowledge): Map<NodeId, ThingId> {
  const things = new Map<NodeId, ThingId>()
  for (const { id } of knowledge.documents) things.set(id, id)
  for (const { id } of knowledge.statements) things.set(id, id)
  for (const cluster of [...knowledge.entities, ...knowledge.events]) {
    for (const mention of cluster.mentions) things.set(mention, cluster.id)
  }
  return things
}
