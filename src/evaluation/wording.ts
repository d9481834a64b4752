import type { Entity, EntityId, Event, Knowledge, NodeId, Statement } from '../model.ts'
import { eventsByMention } from './identities.ts'
import type { Prediction } from './predictions.ts'

/** Puts what we found into words, for the list of faults. */
export interface Wording {
  readonly event: (event: Event) => string
  readonly speaker: (statement: Statement) => string
  readonly prediction: (prediction: Prediction) => string
}

/** The wording of what is in the knowledge. */
export function wording(knowledge: Knowledge): Wording {
  const entities = new Map<EntityId, Entity>(knowledge.entities.map(entity => [entity.id, entity]))
  const nodes = new Map<NodeId, string>()
  const event = ({ type, roles, date, status }: Event): string => {
    const names = roles.map(role => entities.get(role.entity)?.name ?? role.entity)
    return `${type} of ${names.join(', ') || 'nobody named'} (${[status, date].filter(Boolean).join(', ')})`
  }
  for (const document of knowledge.documents) nodes.set(document.id, 'document')
  for (const { mentions, name } of knowledge.entities) for (const mention of mentions) nodes.set(mention, name)
  for (const [mention, happening] of eventsByMention(knowledge)) nodes.set(mention, `[${event(happening)}]`)
  for (const statement of knowledge.statements) nodes.set(statement.id, `« ${statement.text} »`)
  const node = (id: NodeId | undefined): string => (id === undefined ? '' : (nodes.get(id) ?? id))
  return {
    event,
    speaker: statement => node(statement.speaker),
    prediction: ({ claims: [claim], relation, status, dates }) => {
      const given = [status, ...dates.filter(date => date !== undefined)].join(', ')
      return `${node(claim?.subject)} ${claim?.relation ?? relation} ${node(claim?.object)} (${given})`
    },
  }
}
