import entityTypeTable from '../../data/ontology/entity-types.json' with { type: 'json' }
import eventTypeTable from '../../data/ontology/event-types.json' with { type: 'json' }
import relationTable from '../../data/ontology/relations.json' with { type: 'json' }
import type { EntityType, EventType, RelationName } from '../model.ts'

/** A text in each language of the interface. */
export type Labels = Readonly<Record<'en' | 'fr', string>>

/** One row of `data/ontology/relations.json`. `subject` and `object` list types, or `type/kind` where only that kind fits. */
export interface RelationDefinition {
  readonly subject: readonly string[]
  readonly object: readonly string[]
  readonly reads: Labels
  readonly symmetric?: boolean
  /** Whether it holds for a time, so that its date is an interval: « since 2012 ». */
  readonly lasting?: boolean
  readonly inverse?: string
  readonly qualifiers?: readonly string[]
  /** The event from which the relation may be derived. */
  readonly event?: string
}

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

export const EVENT_TYPES: Readonly<Record<EventType, { readonly roles: readonly string[]; readonly label: Labels }>> =
  eventTypeTable

export const RELATION_NAMES: readonly RelationName[] = Object.keys(relationTable) as RelationName[]

export function isRelationName(name: string): name is RelationName {
  return Object.hasOwn(relationTable, name)
}

export function isSymmetric(relation: RelationName): boolean {
  return RELATIONS[relation].symmetric === true
}
