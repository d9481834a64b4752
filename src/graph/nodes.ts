import type { Document, Entity, Event, Statement } from '../model.ts'
import { eventIn } from '../ontology/ontology.ts'
import type { NodeAttributes, View } from './attributes.ts'
import type { KnowledgeIndex, ThingId } from './knowledge-index.ts'
import { compare } from './order.ts'

/** What a node is before it has a place among others. */
export type Thing = { readonly id: ThingId } & Pick<
  NodeAttributes,
  'label' | 'type' | 'kind' | 'forms' | 'sameAs' | 'date' | 'status'
>

const LONGEST_LABEL = 60

/** All that a view draws, in the order of ids. An entity without a visible name is not drawn: no program shows it. */
export function thingsOfView(index: KnowledgeIndex, view: View): readonly Thing[] {
  const { entities, events, statements, documents } = index.knowledge
  const things: Thing[] = entities.map(ofEntity).filter(hasVisibleLabel)
  if (view === 'events') {
    things.push(
      ...events.map(event => ofEvent(index, event)),
      ...statements.map(ofStatement),
      ...documents.map(ofDocument),
    )
  }
  return things.sort((a, b) => compare(a.id, b.id))
}

/** What an id stands for, with the label that it has in the graph; undefined where nothing has the id. */
export function describe(index: KnowledgeIndex, id: ThingId): Thing | undefined {
  const entity = index.entities.get(id)
  if (entity) return ofEntity(entity)
  const event = index.events.get(id)
  if (event) return ofEvent(index, event)
  const statement = index.statements.get(id)
  if (statement) return ofStatement(statement)
  const document = index.documents.get(id)
  return document && ofDocument(document)
}

function ofEntity(entity: Entity): Thing {
  const { id, type, kind, name, names, sameAs } = entity
  return {
    id,
    label: name,
    type,
    ...(kind === undefined ? {} : { kind }),
    forms: names,
    sameAs,
  }
}

/** « meeting in Moscou, 2023-12-07 ». */
function ofEvent(index: KnowledgeIndex, event: Event): Thing {
  const place = event.place && index.entities.get(event.place)?.name
  const { date, status, type } = event
  return {
    id: event.id,
    label: [
      `${eventIn(index.ontology, type).label.en}${place ? ` in ${place}` : ''}`,
      ...(date === undefined ? [] : [date]),
    ].join(', '),
    type: 'event',
    kind: type,
    forms: [],
    sameAs: [],
    ...(date === undefined ? {} : { date }),
    status,
  }
}

function ofStatement(statement: Statement): Thing {
  return {
    id: statement.id,
    label: `« ${shorten(statement.text)} »`,
    type: 'statement',
    kind: statement.direct ? 'direct' : 'reported',
    forms: [],
    sameAs: [],
  }
}

function ofDocument(document: Document): Thing {
  const fileName = document.uri.slice(document.uri.lastIndexOf('/') + 1)
  return {
    id: document.id,
    label: shorten(document.title || fileName || document.uri),
    type: 'document',
    forms: [],
    sameAs: [],
    ...(document.published ? { date: document.published.edtf } : {}),
  }
}

/** Cut at a blank, or between two characters where there is none: never inside one. */
function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_LABEL + 2)]
  if (characters.length <= LONGEST_LABEL) return text
  const kept = characters.slice(0, LONGEST_LABEL).join('')
  const blank = kept.lastIndexOf(' ')
  return `${blank > LONGEST_LABEL / 2 ? kept.slice(0, blank) : kept}…`
}

function hasVisibleLabel(thing: Thing): boolean {
  return /[\p{L}\p{N}\p{S}\p{P}]/u.test(thing.label)
}
