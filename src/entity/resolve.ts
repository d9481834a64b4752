import type { Extraction, Knowledge, Problem } from '../model.ts'
import { clusterEntities } from './entities.ts'
import { clusterEvents } from './events.ts'
import { judge } from './judgements.ts'

/**
 * What was found in each document, made one: mentions become entities, event mentions become events. The order in which
 * the documents came makes no difference.
 */
export function resolveEntities(extractions: readonly Extraction[], problems: readonly Problem[] = []): Knowledge {
  const sorted = extractions.toSorted((a, b) => (a.document.id < b.document.id ? -1 : 1))
  const documents = sorted.map(extraction => extraction.document)
  const mentions = sorted.flatMap(extraction => extraction.mentions)
  const eventMentions = sorted.flatMap(extraction => extraction.events)
  const claims = sorted.flatMap(extraction => extraction.claims)
  const judgements = judge(sorted)
  const entities = clusterEntities(documents, mentions, judgements)
  return {
    documents,
    mentions,
    eventMentions,
    statements: sorted.flatMap(extraction => extraction.statements),
    claims,
    rejected: sorted.flatMap(extraction => extraction.rejected),
    judgements,
    entities,
    events: clusterEvents(eventMentions, claims, entities),
    problems,
  }
}
