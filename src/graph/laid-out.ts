import type { MultiDirectedGraph } from 'graphology'

/** A node that is given a place; a `fixed` one keeps its own when all else is arranged anew. */
interface LaidOutNode {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fixed?: boolean
}

/** What the layout needs of a graph. */
export type LaidOutGraph = MultiDirectedGraph<LaidOutNode>
