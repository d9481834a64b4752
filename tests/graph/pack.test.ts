import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import type { RelataGraph } from '../../src/graph/attributes.ts'
import { pack } from '../../src/graph/pack.ts'
import type { Positions } from '../../src/graph/tangles.ts'

function graphOf(nodes: readonly string[], edges: readonly (readonly [string, string])[]): RelataGraph {
  const graph: RelataGraph = new MultiDirectedGraph()
  for (const label of nodes) {
    graph.addNode(label, { label, type: 'person', forms: [], sameAs: [], degree: 0, community: 0, x: 0, y: 0, size: 5 })
  }
  for (const [source, target] of edges) {
    const claim = {
      relation: 'met_with',
      label: '',
      status: 'asserted',
      weight: 1,
      claims: [],
      quote: '',
      source: '',
    } as const
    graph.addEdge(source, target, claim)
  }
  return graph
}

const at = (positions: Positions, node: string) => positions[node] ?? { x: Number.NaN, y: Number.NaN }
const distance = (positions: Positions, a: string, b: string): number =>
  Math.hypot(at(positions, a).x - at(positions, b).x, at(positions, a).y - at(positions, b).y)

test('a standing chain is laid down, its lengths kept', () => {
  const graph = graphOf(
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  )
  const packed = pack(graph, { a: { x: 0, y: 0 }, b: { x: 3, y: 100 }, c: { x: 0, y: 200 } })
  expect(distance(packed, 'a', 'c')).toBeCloseTo(200)
  expect(distance(packed, 'a', 'b')).toBeCloseTo(Math.hypot(3, 100))
  expect(Math.abs(at(packed, 'a').y - at(packed, 'c').y)).toBeLessThan(0.001)
})

test('a pair whose line is too short for a word is drawn larger', () => {
  const packed = pack(graphOf(['a', 'b'], [['a', 'b']]), { a: { x: 0, y: 0 }, b: { x: 9, y: 0 } })
  expect(distance(packed, 'a', 'b')).toBeGreaterThan(50)
})

test('groups that were far come near, and none lies on another', () => {
  const graph = graphOf(
    ['a', 'b', 'c', 'd', 'e'],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  )
  const packed = pack(graph, {
    a: { x: 0, y: 0 },
    b: { x: 40, y: 0 },
    c: { x: 9000, y: 0 },
    d: { x: 9040, y: 0 },
    e: { x: 0, y: -9000 },
  })
  const pairs = ['a', 'b', 'c', 'd', 'e'].flatMap((one, i, all) =>
    all.slice(i + 1).map(other => distance(packed, one, other)),
  )
  expect(Math.max(...pairs)).toBeLessThan(200)
  expect(Math.min(...pairs)).toBeGreaterThan(20)
})

test('nodes that nothing connects stand below, in even rows', () => {
  const loose = Array.from({ length: 9 }, (_, i) => `n${i}`)
  const graph = graphOf(['a', 'b', ...loose], [['a', 'b']])
  const spots = Object.fromEntries(graph.nodes().map((node, i) => [node, { x: i * 40, y: 0 }]))
  const packed = pack(graph, spots)
  const rows = new Map<number, number>()
  for (const node of loose)
    rows.set(Math.round(at(packed, node).y), (rows.get(Math.round(at(packed, node).y)) ?? 0) + 1)
  expect(Math.max(...rows.keys())).toBeLessThanOrEqual(at(packed, 'a').y)
  expect(Math.max(...rows.values()) - Math.min(...rows.values())).toBeLessThan(4)
})

describe('any picture is packed', () => {
  test.each([
    ['one node', ['a'], []],
    ['two nodes on one spot', ['a', 'b'], [['a', 'b']]],
    ['a node related to itself', ['a'], [['a', 'a']]],
  ] as const)('%s', (_, nodes, edges) => {
    const spots = Object.fromEntries(nodes.map(node => [node, { x: 1, y: 1 }]))
    const packed = pack(graphOf(nodes, edges), spots)
    expect(nodes.every(node => Number.isFinite(at(packed, node).x) && Number.isFinite(at(packed, node).y))).toBe(true)
  })
})
