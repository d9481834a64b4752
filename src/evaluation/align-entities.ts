import type { Entity } from '../model.ts'
import type { GoldArticle, GoldEntity } from './gold.ts'
import { foldedNames, foldName } from './names.ts'

/** Which gold entity each of our entities stands for. */
export interface EntityAlignment {
  /** One of ours for each gold entity at the most: the best. */
  readonly found: ReadonlyMap<GoldEntity, Entity>
  /** The gold entity that each of ours names best, also where another one of ours names it better. */
  readonly standsFor: ReadonlyMap<Entity, GoldEntity>
}

/** The types that the gold annotates; topics are judged as objects of `about` alone. */
const NAMED_TYPES: ReadonlySet<string> = new Set(['person', 'organisation', 'place'])

/** The entities that are measured: people, organisations and places. */
export function namedEntities(entities: readonly Entity[]): readonly Entity[] {
  return entities.filter(entity => NAMED_TYPES.has(entity.type))
}

/** Pairs entities with the gold by the names that they share, the best pair first. */
export function alignEntities(entities: readonly Entity[], gold: GoldArticle): EntityAlignment {
  const pairs = entities
    .flatMap(entity => gold.entities.map(wanted => ({ entity, wanted, score: likeness(entity, wanted) })))
    .filter(pair => pair.score > 0)
    .sort((a, b) => b.score - a.score)
  const found = new Map<GoldEntity, Entity>()
  const standsFor = new Map<Entity, GoldEntity>()
  for (const { entity, wanted } of pairs) {
    if (found.has(wanted) || standsFor.has(entity)) continue
    found.set(wanted, entity)
    standsFor.set(entity, wanted)
  }
  for (const { entity, wanted } of pairs) if (!standsFor.has(entity)) standsFor.set(entity, wanted)
  return { found, standsFor }
}

/** Whether the type is the gold's or one that counts too; an agency is an organisation that carries news. */
export function typeFits(entity: Entity, wanted: GoldEntity): boolean {
  return [wanted.type, ...(wanted.accept_types ?? [])].some(type =>
    type === 'agency'
      ? entity.type === 'organisation' && (entity.kind === 'agency' || entity.kind === 'media')
      : entity.type === type,
  )
}

/** Zero where no name is shared; a name in the same letters counts more, since case may tell « la Fox » from « FOX ». */
function likeness(entity: Entity, wanted: GoldEntity): number {
  const ours = new Set([entity.name, ...entity.names])
  const folded = foldedNames(entity)
  const theirs = [wanted.name, ...wanted.forms]
  const exact = theirs.filter(name => ours.has(name)).length
  const loose = theirs.filter(name => folded.has(foldName(name))).length
  if (loose === 0) return 0
  return exact * 2 + loose + (typeFits(entity, wanted) ? 0.5 : 0)
}
