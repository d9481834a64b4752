import type { View } from '../../../src/graph/attributes.ts'
import type { Language } from '../messages/messages.ts'
import { edgesAt, type Library } from './library.ts'
import { relationName } from './names.ts'

/** Neighbours of a node that the picture leaves out, by what relates them. */
export interface Expansion {
  readonly relation: string
  readonly keys: readonly string[]
}

/** What could be brought into the picture round a node, the largest group first. */
export function expansionsOf(
  library: Library,
  view: View,
  key: string,
  leftOut: ReadonlySet<string>,
  language: Language,
): readonly Expansion[] {
  const groups = new Map<string, Set<string>>()
  for (const { source, target, attributes } of edgesAt(library.charts[view], key)) {
    const other = source === key ? target : source
    if (!leftOut.has(other)) continue
    const relation = relationName(library, attributes, language)
    const known = groups.get(relation)
    if (known) known.add(other)
    else groups.set(relation, new Set([other]))
  }
  return [...groups]
    .map(([relation, keys]) => ({ relation, keys: [...keys] }))
    .sort((a, b) => b.keys.length - a.keys.length || (a.relation < b.relation ? -1 : 1))
}
