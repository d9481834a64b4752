import { entityFacts } from '../graph/facts.ts'
import { entitiesOf, indexKnowledge } from '../graph/knowledge-index.ts'
import type { EntityType, Knowledge } from '../model.ts'
import { ENTITY_TYPES } from '../ontology/ontology.ts'

/** What is known in five lines: what was read, who and what is named, what is said of them, who reports it, of which days. */
export function summary(knowledge: Knowledge): string {
  const { documents, entities, events, statements } = knowledge
  const [only] = documents
  const types = Object.keys(ENTITY_TYPES) as EntityType[]
  return [
    documents.length === 1 && only ? `1 article: ${only.title ?? only.uri}` : count(documents.length, 'article'),
    types.flatMap(type => countOfType(entities.filter(entity => entity.type === type).length, type)).join(', '),
    [
      count(entityFacts(indexKnowledge(knowledge)).length, 'relation'),
      count(events.length, 'event'),
      count(statements.length, 'statement'),
    ].join(', '),
    reporters(knowledge),
    dates(knowledge),
    '',
  ].join('\n')
}

/** « 1 relation », « 2 relations ». */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Nothing for none, so that only what is there is named. */
function countOfType(number: number, type: EntityType): readonly string[] {
  if (number === 0) return []
  const { label, plural } = ENTITY_TYPES[type]
  return [`${number} ${(number === 1 ? label : plural).en.toLowerCase()}`]
}

function reporters(knowledge: Knowledge): string {
  const index = indexKnowledge(knowledge)
  const reports = knowledge.claims.filter(claim => claim.relation === 'reported_by').map(claim => claim.object)
  const named = entitiesOf(index, reports).map(entity => entity.name)
  const credited = knowledge.documents.flatMap(document => document.agency ?? document.publisher ?? [])
  const names = [...new Set([...named, ...credited])]
  return names.length === 0 ? 'reported by nobody whom the text names' : `reported by ${names.join(', ')}`
}

function dates(knowledge: Knowledge): string {
  const days = knowledge.claims.flatMap(claim => claim.date?.edtf ?? []).sort()
  const [first] = days
  const last = days.at(-1)
  const published = [...new Set(knowledge.documents.flatMap(document => document.published?.edtf ?? []))].sort()
  const told =
    first === undefined ? 'of no day that the text tells' : `on ${first === last ? first : `${first} to ${last}`}`
  const [day] = published
  return published.length === 1 && day !== undefined ? `${told}, published ${day}` : told
}
