import { entityFacts } from '../graph/facts.ts'
import { entitiesOf, indexKnowledge } from '../graph/knowledge-index.ts'
import type { EntityType, Knowledge } from '../model.ts'
import { ENTITY_TYPES } from '../ontology/ontology.ts'
import { END, interval } from '../text/edtf.ts'

/** What is known in five lines: what was read, who and what is named, what is said of them, who reports it, of which days. */
export function summary(knowledge: Knowledge): string {
  const { documents, entities, events, statements } = knowledge
  const [only] = documents
  const types = Object.keys(ENTITY_TYPES) as EntityType[]
  const named = types.flatMap(type => countOfType(entities.filter(entity => entity.type === type).length, type))
  return [
    documents.length === 1 && only ? `1 article: ${only.title ?? only.uri}` : count(documents.length, 'article'),
    named.length === 0 ? 'nobody and nothing is named' : named.join(', '),
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

/** The span of days that the claims tell of, and the day of publication where all articles have one. */
function dates({ claims, documents }: Knowledge): string {
  const told = [...new Set(claims.flatMap(claim => claim.date?.edtf ?? []))].sort(byBeginning)
  const days =
    told.length === 0 ? 'of no day that the text tells' : `of ${[...new Set([told[0], told.at(-1)])].join(' to ')}`
  const [published, ...others] = new Set(documents.map(document => document.published?.edtf))
  return published === undefined || others.length > 0 ? days : `${days}, published ${published}`
}

function byBeginning(a: string, b: string): number {
  return (interval(a)?.from ?? END) < (interval(b)?.from ?? END) ? -1 : 1
}
