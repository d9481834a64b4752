import { MultiDirectedGraph } from 'graphology'
import type { DrawnEdge, DrawnNode, Scene } from './scene.ts'

/** What sigma reads of a node, and the node as it is drawn. */
export interface NodeAttributes {
  x: number
  y: number
  size: number
  drawn: DrawnNode
}

export interface EdgeAttributes {
  drawn: DrawnEdge
}

/** A scene in the form that sigma draws. */
export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** The scene as a graph; a node that the layout puts where it did before stays where the reader dragged it. */
export function toGraph({ nodes, edges }: Scene, before?: DrawnGraph): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph()
  for (const drawn of nodes) {
    const old = before?.hasNode(drawn.key) ? before.getNodeAttributes(drawn.key) : undefined
    const { x, y } = old && old.drawn.x === drawn.x && old.drawn.y === drawn.y ? old : drawn
    graph.addNode(drawn.key, { x, y, size: drawn.size, drawn })
  }
  for (const drawn of edges) graph.addDirectedEdgeWithKey(drawn.key, drawn.source, drawn.target, { drawn })
  return graph
}
