import type { Entity, EntityId, Event, EventMentionId, Knowledge, MentionId, Span, Statement } from '../model.ts'
import { alignEntities, namedEntities } from './align-entities.ts'
import { alignEvents, toldEvent } from './align-events.ts'
import { alignQuotes, type QuoteAlignment } from './align-quotes.ts'
import type { GoldArticle, GoldEvent } from './gold.ts'
import { entityIdentity, identities } from './identities.ts'
import { judgeEntities } from './judge-entities.ts'
import { judgeEvents } from './judge-events.ts'
import { judgeQuotes } from './judge-quotes.ts'
import { judgeRelations } from './judge-relations.ts'
import { judgeTraps } from './judge-traps.ts'
import { type Locate, locator } from './locate.ts'
import { foldName } from './names.ts'
import { predict, saidReadings } from './predictions.ts'
import type { Score } from './score.ts'
import { wording } from './wording.ts'

/** Compares what we know of one article with its right answer, by the rules that stand in the comments of each judge. */
export function scoreArticle(knowledge: Knowledge, gold: GoldArticle): Score {
  const alignment = alignEntities(namedEntities(knowledge.entities), gold)
  const identify = entityIdentity(gold, alignment)
  const locate = locator(knowledge.documents[0]?.text ?? '')
  const events = pairEvents(knowledge, gold, identify, locate)
  const speakers = entityOfMention(knowledge)
  const statements = knowledge.statements.filter(statement => speakers.has(statement.speaker))
  const quotes = pairQuotes(statements, gold, speakers, identify, locate)
  const identity = identities(knowledge, identify, events, quotes)
  const predictions = predict(knowledge, identity)
  const words = wording(knowledge)
  const parts = [
    judgeEntities(knowledge, gold, alignment),
    judgeRelations(predictions, gold, words.prediction),
    judgeQuotes(statements, gold, quotes, words.speaker),
    judgeEvents(knowledge.events, gold, events, words.event),
    judgeTraps([...predictions, ...saidReadings(statements, identity)], knowledge.entities, gold),
  ] as const
  const [entities, relations, said, happenings, traps] = parts
  const faults = parts.flatMap(part => part.faults)
  return { articles: 1, ...entities, ...relations, ...said, ...happenings, ...traps, faults }
}

function pairEvents(
  knowledge: Knowledge,
  gold: GoldArticle,
  identify: (entity: Entity) => string,
  locate: Locate,
): ReadonlyMap<GoldEvent, Event> {
  const entities = new Map<EntityId, Entity>(knowledge.entities.map(entity => [entity.id, entity]))
  const sentences = new Map<EventMentionId, Span>(knowledge.eventMentions.map(({ id, sentence }) => [id, sentence]))
  const nameOf = (id: EntityId): string => {
    const entity = entities.get(id)
    return entity ? identify(entity) : id
  }
  return alignEvents(
    knowledge.events.map(event =>
      toldEvent(event, nameOf, told => told.mentions.flatMap(mention => sentences.get(mention) ?? [])),
    ),
    gold.events.map(event => ({ gold: event, sentence: event.evidence ? locate(event.evidence) : undefined })),
  )
}

function pairQuotes(
  statements: readonly Statement[],
  gold: GoldArticle,
  speakers: ReadonlyMap<MentionId, Entity>,
  identify: (entity: Entity) => string,
  locate: Locate,
): QuoteAlignment {
  return alignQuotes(statements, gold.quotes, locate, (statement, name) => {
    const speaker = speakers.get(statement.speaker)
    return speaker !== undefined && foldName(identify(speaker)) === foldName(name)
  })
}

function entityOfMention(knowledge: Knowledge): ReadonlyMap<MentionId, Entity> {
  return new Map(knowledge.entities.flatMap(entity => entity.mentions.map(mention => [mention, entity] as const)))
}
