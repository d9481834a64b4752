import entityTypeTable from '../../data/ontology/entity-types.json' with { type: 'json' }
import eventTypeTable from '../../data/ontology/event-types.json' with { type: 'json' }
import relationTable from '../../data/ontology/relations.json' with { type: 'json' }
import { DataError } from '../errors.ts'
import type {
  EntityType,
  EventDefinition,
  EventType,
  Labels,
  RelationDefinition,
  RelationName,
  UserName,
  UserTypes,
} from '../model.ts'

export const RELATIONS: Readonly<Record<RelationName, RelationDefinition>> = relationTable

export const ENTITY_TYPES: Readonly<
  Record<
    EntityType,
    {
      readonly kinds: readonly string[]
      readonly note: string
      readonly label: Labels
      readonly plural: Labels
    }
  >
> = entityTypeTable

export const EVENT_TYPES: Readonly<Record<EventType, EventDefinition>> = eventTypeTable

export const RELATION_NAMES: readonly RelationName[] = Object.keys(relationTable) as RelationName[]

export function isRelationName(name: string): name is RelationName {
  return Object.hasOwn(relationTable, name)
}

/** Whether it joins people: kin, who follows whom, who works or speaks for whom (« fils de X », « porte-parole de X »). */
export function isPersonal(relation: RelationName): boolean {
  return RELATIONS[relation].subject.includes('person') && RELATIONS[relation].object.includes('person')
}

/** All that the graph may say: the tables, and what a user adds to them. */
export interface Ontology {
  readonly relations: Readonly<Record<string, RelationDefinition>>
  readonly events: Readonly<Record<string, EventDefinition>>
}

/** The tables alone. */
export const ONTOLOGY: Ontology = { relations: RELATIONS, events: EVENT_TYPES }

const extended = new WeakMap<UserTypes, Ontology>()

/** The tables with what a user adds, which `types` of the knowledge keeps. */
export function ontologyOf({ types }: { readonly types?: UserTypes }): Ontology {
  if (!types) return ONTOLOGY
  const known = extended.get(types)
  if (known) return known
  const ontology = {
    relations: { ...RELATIONS, ...types.relations },
    events: { ...EVENT_TYPES, ...types.events },
  }
  extended.set(types, ontology)
  return ontology
}

/**
 * What a relation may join and how it reads.
 * @throws DataError where the ontology does not have it.
 */
export function relationIn({ relations }: Ontology, name: RelationName | UserName): RelationDefinition {
  const definition = Object.hasOwn(relations, name) ? relations[name] : undefined
  if (definition) return definition
  throw new DataError(`ontology: there is no such relation, got "${name}". Give the file that declares it.`)
}

/**
 * Who may have a part in an event, and what it is called.
 * @throws DataError where the ontology does not have it.
 */
export function eventIn({ events }: Ontology, name: EventType | UserName): EventDefinition {
  const definition = Object.hasOwn(events, name) ? events[name] : undefined
  if (definition) return definition
  throw new DataError(`ontology: there is no such event, got "${name}". Give the file that declares it.`)
}

/** Whether a relation says the same of both its ends. */
export function isSymmetric(ontology: Ontology, relation: RelationName | UserName): boolean {
  return relationIn(ontology, relation).symmetric === true
}
