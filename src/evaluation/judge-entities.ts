import type { Document, Entity, Knowledge } from '../model.ts'
import { type EntityAlignment, namedEntities, typeFits } from './align-entities.ts'
import type { GoldArticle } from './gold.ts'
import type { Fault, Share, Tally } from './score.ts'

/** The part of a score that is about entities. */
export interface EntityScore {
  readonly entities: Tally
  readonly types: Share
  readonly faults: readonly Fault[]
}

/** Counts names found, missed and invented; a second entity for one of the gold is a false alarm. */
export function judgeEntities(knowledge: Knowledge, gold: GoldArticle, alignment: EntityAlignment): EntityScore {
  const given = namedEntities(knowledge.entities)
  const matched = new Set(alignment.found.values())
  const wanted = gold.entities.filter(entity => !entity.optional)
  const pairs = [...alignment.found].map(([of, entity]) => ({ of, entity }))
  const typed = pairs.filter(({ of, entity }) => typeFits(entity, of))
  const fault = (rest: Omit<Fault, 'article' | 'part'>): Fault => ({ article: gold.id, part: 'entity', ...rest })
  return {
    entities: {
      given: given.length,
      right: matched.size,
      wanted: wanted.length,
      hit: wanted.filter(entity => alignment.found.has(entity)).length,
    },
    types: { right: typed.length, total: pairs.length },
    faults: [
      ...wanted
        .filter(entity => !alignment.found.has(entity))
        .map(entity => fault({ fault: 'missed', what: `${entity.name} (${entity.type})` })),
      ...given
        .filter(entity => !matched.has(entity))
        .map(entity => fault({ fault: 'false alarm', what: titled(entity), ...surroundings(knowledge, entity) })),
      ...pairs
        .filter(pair => !typed.includes(pair))
        .map(({ of, entity }) => fault({ fault: 'wrong type', what: `${titled(entity)}, wanted ${of.type}` })),
    ],
  }
}

function titled(entity: Entity): string {
  return `${entity.name} (${entity.kind ?? entity.type})`
}

/** The words around the first place where the entity is named. */
function surroundings(knowledge: Knowledge, entity: Entity): Pick<Fault, 'sentence'> {
  const mention = knowledge.mentions.find(each => entity.mentions.includes(each.id))
  const document: Document | undefined = knowledge.documents.find(each => each.id === mention?.document)
  if (!mention || !document) return {}
  return { sentence: document.text.slice(Math.max(0, mention.start - 50), mention.end + 50).replace(/\s+/g, ' ') }
}
