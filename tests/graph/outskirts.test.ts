import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import type { LaidOutGraph } from '../../src/graph/laid-out.ts'
import { coreOf, withOutskirts } from '../../src/graph/outskirts.ts'

/** A hub with 30 leaves, a chain that hangs on one of them, and a node by itself. */
function star(): LaidOutGraph {
  const graph: LaidOutGraph = new MultiDirectedGraph()
  const add = (node: string): void => void graph.addNode(node, { x: 0, y: 0, size: 4 })
  add('hub')
  for (let i = 0; i < 30; i++) {
    add(`leaf${i}`)
    graph.addDirectedEdge('hub', `leaf${i}`)
  }
  for (const node of ['far', 'farther', 'alone']) add(node)
  graph.addDirectedEdge('leaf0', 'far')
  graph.addDirectedEdge('far', 'farther')
  return graph
}

test('the core is made of the most connected nodes and the edges among them', () => {
  const core = coreOf(star(), 3)
  expect(core.nodes()).toEqual(['hub', 'far', 'leaf0'])
  expect(core.size).toBe(2)
})

test('all other nodes get places of their own round their neighbours', () => {
  const graph = star()
  const places = withOutskirts(graph, { hub: { x: 10, y: 20 } })
  expect(Object.keys(places)).toHaveLength(graph.order)
  const distinct = new Set(Object.values(places).map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`))
  expect(distinct.size).toBe(graph.order)
  const { hub, leaf29, alone } = places
  expect(hub).toEqual({ x: 10, y: 20 })
  expect(Math.hypot((leaf29?.x ?? 0) - 10, (leaf29?.y ?? 0) - 20)).toBeLessThan(200)
  expect(alone?.y).toBeLessThan(0)
})
