import type { Entity, Event, EventMentionId, Knowledge, NodeId } from '../model.ts'
import type { EntityAlignment } from './align-entities.ts'
import type { QuoteAlignment } from './align-quotes.ts'
import type { GoldArticle, GoldEvent } from './gold.ts'
import { foldedNames, foldName } from './names.ts'
import { readings } from './readings.ts'

/** What the gold calls a node of a claim: a name, `E1`, `Q1` or `document`; an id of ours where the gold does not know it. */
export type Identify = (node: NodeId) => string | undefined

/** Gives the gold's name of an entity: that of the gold entity it stands for, else a name that gold relations use, else its own id. */
export function entityIdentity(gold: GoldArticle, alignment: EntityAlignment): (entity: Entity) => string {
  const loose = looseNames(gold)
  return entity => {
    const wanted = alignment.standsFor.get(entity)
    if (wanted) return wanted.name
    const used = [...foldedNames(entity)].find(name => loose.has(name))
    return (used === undefined ? undefined : loose.get(used)) ?? entity.id
  }
}

/** Gives the gold's name of any node; undefined for a mention of nobody in particular, which is in no entity. */
export function identities(
  knowledge: Knowledge,
  identifyEntity: (entity: Entity) => string,
  events: ReadonlyMap<GoldEvent, Event>,
  quotes: QuoteAlignment,
): Identify {
  const names = new Map<NodeId, string>()
  for (const document of knowledge.documents) names.set(document.id, 'document')
  for (const entity of knowledge.entities) {
    for (const mention of entity.mentions) names.set(mention, identifyEntity(entity))
  }
  const goldEvent = new Map([...events].map(([wanted, event]) => [event, wanted.id]))
  for (const event of knowledge.events) {
    for (const mention of event.mentions) names.set(mention, goldEvent.get(event) ?? event.id)
  }
  for (const statement of knowledge.statements) names.set(statement.id, statement.id)
  for (const pair of [...quotes.pieces, ...quotes.pairs]) names.set(pair.statement.id, pair.quote.id)
  return node => names.get(node)
}

/** The event of each of its mentions. */
export function eventsByMention(knowledge: Knowledge): ReadonlyMap<EventMentionId, Event> {
  return new Map(knowledge.events.flatMap(event => event.mentions.map(mention => [mention, event] as const)))
}

/** Names that relations and traps of the gold use though they are no entity of it, by their folded form. */
function looseNames(gold: GoldArticle): ReadonlyMap<string, string> {
  const known = new Set(gold.entities.map(entity => entity.name))
  const used = [
    ...gold.relations.flatMap(relation => readings(relation).flatMap(({ subject, object }) => [subject, object])),
    ...gold.must_not.flatMap(trap => [trap.s, trap.o]),
  ]
  return new Map(used.filter(name => !known.has(name)).map(name => [foldName(name), name]))
}
