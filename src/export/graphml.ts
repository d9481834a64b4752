import { toGraph } from '../graph/build.ts'
import type { Knowledge } from '../model.ts'
import type { ExportOptions } from './formats.ts'
import { graphmlOf } from './graphml-text.ts'

/** One view of the graph in GraphML. */
export function* writeGraphml(knowledge: Knowledge, options: ExportOptions): Iterable<string> {
  const graph = toGraph(knowledge, { view: options.view ?? 'entities' })
  yield* graphmlOf({
    nodes: graph.mapNodes((key, attributes) => [key, attributes] as const),
    edges: graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })),
  })
}
