import { MultiDirectedGraph } from 'graphology'
import type { LaidOutGraph } from './laid-out.ts'
import { compare } from './order.ts'
import type { Positions } from './tangles.ts'

/** Turn from one node to the next round its neighbour: the golden angle, by which no two lie behind one another. */
const TURN = Math.PI * (3 - Math.sqrt(5))

/** Distance between nodes that stand round the same one. */
const ROOM = 24

/** The part of a graph that its most connected nodes make, so many of them. */
export function coreOf(graph: LaidOutGraph, size: number): LaidOutGraph {
  const core: LaidOutGraph = new MultiDirectedGraph()
  const ranked = graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a) || compare(a, b))
  for (const node of ranked.slice(0, size)) core.addNode(node, graph.getNodeAttributes(node))
  graph.forEachEdge((_edge, _attributes, source, target) => {
    if (core.hasNode(source) && core.hasNode(target)) core.addDirectedEdge(source, target)
  })
  return core
}

/**
 * Places for all nodes of a graph whose core has places: each of the others on a spiral round the first neighbour that has
 * one, and those that nothing leads to in a square below.
 */
export function withOutskirts(graph: LaidOutGraph, core: Positions): Positions {
  const places = new Map(Object.entries(core))
  const around = new Map<string, number>()
  const queue = [...places.keys()]
  for (const node of queue) {
    const centre = places.get(node) ?? ORIGIN
    graph.forEachNeighbor(node, other => {
      if (places.has(other)) return
      const number = (around.get(node) ?? 0) + 1
      around.set(node, number)
      places.set(other, onSpiral(centre, number))
      queue.push(other)
    })
  }
  const loose = graph.nodes().filter(node => !places.has(node))
  const bottom = queue.reduce((lowest, node) => Math.min(lowest, places.get(node)?.y ?? 0), 0)
  const side = Math.ceil(Math.sqrt(loose.length))
  loose.forEach((node, at) => {
    const [column, row] = [at % side, Math.floor(at / side)]
    places.set(node, { x: (column - side / 2) * ROOM, y: bottom - (row + 4) * ROOM })
  })
  return Object.fromEntries(places)
}

const ORIGIN = { x: 0, y: 0 }

function onSpiral({ x, y }: Positions[string], number: number): Positions[string] {
  const radius = ROOM * Math.sqrt(number + 1)
  return { x: x + radius * Math.cos(number * TURN), y: y + radius * Math.sin(number * TURN) }
}
