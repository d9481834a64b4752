import { forceAtlas2 } from './graphology.ts'
import type { LaidOutGraph } from './laid-out.ts'
import { coreOf, withOutskirts } from './outskirts.ts'
import { pack } from './pack.ts'
import { hash32, seededRandom } from './random.ts'
import { separate } from './separate.ts'
import { type Positions, tangles } from './tangles.ts'

/** From this many nodes on, forces between far groups are taken together (Barnes & Hut 1986). */
const MANY_NODES = 1000

/** Up to this many nodes a reader sees every crossing: several starts are tried and the least tangled picture kept. */
const FEW_NODES = 80
const STARTS = 16

/** Of more nodes than this, forces place the most connected alone: the others would take minutes, and nobody sees them all. */
const TOO_MANY_NODES = 20_000
const CORE_NODES = 5000

/** Least distance between the rims of two nodes. */
const GAP = 8

/** Work allowed to one layout: nodes times rounds. Large graphs get fewer rounds. */
const WORK = 400_000

/**
 * Gives every node a place: ForceAtlas2 (Jacomy et al. 2014) from starts that depend on the node's id alone, then nodes
 * are moved off one another and unconnected groups next to one another. The same graph has the same places on every machine.
 */
export function arrange(graph: LaidOutGraph): void {
  if (graph.order === 0) return
  if (graph.order > TOO_MANY_NODES) {
    const core = coreOf(graph, CORE_NODES)
    arrange(core)
    place(graph, withOutskirts(graph, positionsOf(core)))
    return
  }
  let best = layOut(graph, 0)
  let fewest = graph.order > FEW_NODES ? 0 : tangles(graph, best)
  for (let start = 1; start < STARTS && fewest > 0; start++) {
    const other = layOut(graph, start)
    const count = tangles(graph, other)
    if (count < fewest) {
      best = other
      fewest = count
    }
  }
  place(graph, pack(graph, best))
}

/** Arranges a graph that already has places: from scratch, or round the nodes that are fixed where there are any. */
export function rearrange(graph: LaidOutGraph): void {
  if (!graph.someNode((_node, { fixed }) => fixed === true)) {
    arrange(graph)
    return
  }
  const before = graph.mapNodes((node, { x, y, fixed }) => ({ node, x, y, fixed }))
  const positions = { ...separated(graph, forced(graph)) }
  for (const { node, x, y, fixed } of before) if (fixed) positions[node] = { x, y }
  place(graph, positions)
}

function layOut(graph: LaidOutGraph, start: number): Positions {
  place(graph, scattered(graph, start))
  return separated(graph, forced(graph))
}

function forced(graph: LaidOutGraph): Positions {
  return forceAtlas2(graph, {
    iterations: Math.max(20, Math.min(600, Math.round(WORK / graph.order))),
    settings: {
      ...forceAtlas2.inferSettings(graph.order),
      barnesHutOptimize: graph.order > MANY_NODES,
      edgeWeightInfluence: 0,
    },
  })
}

function separated(graph: LaidOutGraph, positions: Positions): Positions {
  const nodes = graph.nodes()
  const discs = graph.mapNodes((node, { x, y, size }) => ({ ...(positions[node] ?? { x, y }), radius: size }))
  const apart = separate(discs, GAP, graph.order > MANY_NODES ? 20 : 300)
  return Object.fromEntries(nodes.map((node, at) => [node, apart[at] ?? { x: 0, y: 0 }]))
}

function scattered(graph: LaidOutGraph, start: number): Positions {
  const side = 40 * Math.sqrt(graph.order)
  const positions: Record<string, { x: number; y: number }> = {}
  for (const node of graph.nodes()) {
    const random = seededRandom(hash32(node, start))
    positions[node] = {
      x: (random() - 0.5) * side,
      y: (random() - 0.5) * side,
    }
  }
  return positions
}

function positionsOf(graph: LaidOutGraph): Positions {
  return Object.fromEntries(graph.mapNodes((node, { x, y }) => [node, { x, y }]))
}

/** Hundredths are enough for a picture and keep files small. */
function place(graph: LaidOutGraph, positions: Positions): void {
  graph.updateEachNodeAttributes((node, attributes) => {
    const { x, y } = positions[node] ?? attributes
    return {
      ...attributes,
      x: Math.round(x * 100) / 100,
      y: Math.round(y * 100) / 100,
    }
  })
}
