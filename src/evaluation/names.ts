import type { Entity } from '../model.ts'

/** A name as the gold compares it: without regard to case, to the shape of apostrophes and to the kind and number of blanks. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** Every form of an entity, its name among them, folded. */
export function foldedNames(entity: Entity): ReadonlySet<string> {
  return new Set([entity.name, ...entity.names].map(foldName))
}

/** Whether the gold says that the text gives no name: `unnamed:entourage`. */
export function isUnnamed(name: string): boolean {
  return name.startsWith('unnamed:')
}
