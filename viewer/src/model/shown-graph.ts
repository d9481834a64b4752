import type { GraphLists } from '../../../src/export/graphml-text.ts'
import type { View } from '../../../src/graph/attributes.ts'
import type { Library } from './library.ts'

/** What a view shows once filters and scope have taken away. */
export function shownGraph({ charts }: Library, view: View, gone: ReadonlySet<string>): GraphLists {
  const nodes = [...charts[view].nodes].filter(([key]) => !gone.has(key))
  const keys = new Set(nodes.map(([key]) => key))
  const edges = [...charts[view].edges.values()].filter(
    ({ key, source, target }) => !gone.has(key) && keys.has(source) && keys.has(target),
  )
  return { nodes, edges }
}
