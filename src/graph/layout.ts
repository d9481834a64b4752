import type { RelataGraph } from './attributes.ts'
import { forceAtlas2, noverlap } from './graphology.ts'
import { hash32, seededRandom } from './random.ts'

/** From this many nodes on, forces between far groups are taken together (Barnes & Hut 1986). */
const MANY_NODES = 1000

/** Work allowed to the layout: nodes times rounds. Large graphs get fewer rounds. */
const WORK = 600_000

/**
 * Gives every node a place: ForceAtlas2 (Jacomy et al. 2014) from starts that depend on the node's id alone, then nodes
 * are moved off one another. The same graph has the same places on every machine.
 */
export function arrange(graph: RelataGraph): void {
  if (graph.order === 0) return
  scatter(graph)
  forceAtlas2.assign(graph, {
    iterations: Math.max(20, Math.min(600, Math.round(WORK / graph.order))),
    settings: {
      ...forceAtlas2.inferSettings(graph.order),
      barnesHutOptimize: graph.order > MANY_NODES,
      edgeWeightInfluence: 0,
    },
  })
  noverlap.assign(graph, {
    maxIterations: graph.order > MANY_NODES ? 20 : 300,
    settings: { margin: 4, ratio: 1.2 },
  })
  round(graph)
}

function scatter(graph: RelataGraph): void {
  const side = 10 * Math.sqrt(graph.order)
  graph.updateEachNodeAttributes((node, attributes) => {
    const random = seededRandom(hash32(node, 0))
    return {
      ...attributes,
      x: (random() - 0.5) * side,
      y: (random() - 0.5) * side,
    }
  })
}

/** Hundredths are enough for a picture and keep files small. */
function round(graph: RelataGraph): void {
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: Math.round(attributes.x * 100) / 100,
    y: Math.round(attributes.y * 100) / 100,
  }))
}
