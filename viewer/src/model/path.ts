import type { View } from '../../../src/graph/attributes.ts'
import { type Path, paths } from '../../../src/query/paths.ts'
import type { PathEnds } from '../state/state.ts'
import { drawnAs, type Library } from './library.ts'

/** The shortest ways between the ends, as the query finds them; none until both are chosen. */
export function pathsBetween({ index }: Library, { from, to, independent }: PathEnds): readonly Path[] {
  return to === undefined ? [] : paths(index.knowledge, from, to, { independent })
}

/** What a view draws of the ways between two ends: their nodes and edges; the first end alone where there is none. */
export function pathKeys(
  library: Library,
  view: View,
  { from }: PathEnds,
  found: readonly Path[],
): ReadonlySet<string> {
  const nodes = found.flatMap(({ nodes }) => nodes.map(({ id }): string => id))
  const edges = found.flatMap(({ steps }) => steps.flatMap(step => step.edges.map(({ id }) => id)))
  const keys = [...(found.length === 0 ? [from] : nodes), ...edges]
  return new Set(keys.flatMap(key => [...drawnAs(library, view, key)]))
}
