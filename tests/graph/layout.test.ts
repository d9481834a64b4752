import { MultiDirectedGraph } from 'graphology'
import { describe, expect, test } from 'vitest'
import type { RelataGraph } from '../../src/graph/attributes.ts'
import { toGraph } from '../../src/graph/build.ts'
import { arrange } from '../../src/graph/layout.ts'
import { measure } from '../../src/graph/metrics.ts'
import { separate } from '../../src/graph/separate.ts'
import { tangles } from '../../src/graph/tangles.ts'
import { knowledge } from '../fixtures/knowledge.ts'

/** A graph of the edges given, laid out. */
function laidOut(nodes: readonly string[], edges: readonly (readonly [string, string])[]): RelataGraph {
  const graph: RelataGraph = new MultiDirectedGraph()
  for (const label of nodes) {
    graph.addNode(label, { label, type: 'person', forms: [], sameAs: [], degree: 0, community: 0, x: 0, y: 0, size: 1 })
  }
  for (const [source, target] of edges) {
    graph.addEdge(source, target, {
      relation: 'met_with',
      label: 'met with',
      status: 'asserted',
      weight: 1,
      claims: [],
      quote: '',
      source: '',
    })
  }
  measure(graph)
  arrange(graph)
  return graph
}

function distance(graph: RelataGraph, a: string, b: string): number {
  const [left, right] = [graph.getNodeAttributes(a), graph.getNodeAttributes(b)]
  return Math.hypot(left.x - right.x, left.y - right.y)
}

function overlapping(graph: RelataGraph): number {
  const nodes = graph.nodes()
  const pairs = nodes.flatMap((a, at) => nodes.slice(at + 1).map(b => [a, b] as const))
  return pairs.filter(([a, b]) => {
    const sizes = graph.getNodeAttribute(a, 'size') + graph.getNodeAttribute(b, 'size')
    return distance(graph, a, b) < sizes
  }).length
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`)

describe('layout', () => {
  test.each(['entities', 'events'] as const)(
    'the %s view of the first article has no crossing and no overlap',
    view => {
      const graph = toGraph(knowledge, { view })
      const positions = Object.fromEntries(graph.mapNodes((node, { x, y }) => [node, { x, y }]))
      expect(tangles(graph, positions)).toBe(0)
      expect(overlapping(graph)).toBe(0)
    },
  )

  test('puts isolated nodes near the others', () => {
    const graph = laidOut(names(12), [
      ['n0', 'n1'],
      ['n1', 'n2'],
      ['n2', 'n3'],
    ])
    const reach = Math.max(...graph.mapNodes((_node, { x, y }) => Math.hypot(x, y)))
    expect(reach).toBeLessThan(12 * distance(graph, 'n0', 'n1'))
  })

  test.each([
    ['no node', 0],
    ['one node', 1],
    ['two nodes', 2],
    ['many nodes', 1200],
  ])('%s: places are numbers, without overlap', (_what, count) => {
    const list = names(count)
    const graph = laidOut(
      list,
      list.slice(1).map((name, at) => [`n${Math.floor(at / 3)}`, name]),
    )
    expect(graph.everyNode((_node, { x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(overlapping(graph)).toBeLessThan(1 + count / 50)
  })
})

describe('separate', () => {
  test('moves discs on one spot apart', () => {
    const discs = Array.from({ length: 30 }, () => ({ x: 5, y: 5, radius: 2 }))
    const apart = separate(discs, 1, 500)
    const gaps = apart.flatMap((a, at) => apart.slice(at + 1).map(b => Math.hypot(a.x - b.x, a.y - b.y)))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5)
  })

  test('leaves what is apart where it is', () => {
    const discs = [
      { x: 0, y: 0, radius: 1 },
      { x: 10, y: 0, radius: 1 },
    ]
    expect(separate(discs, 2, 10)).toEqual(discs)
  })
})

describe('metrics', () => {
  const clique = (members: readonly string[]) =>
    members.flatMap((a, at) => members.slice(at + 1).map((b): readonly [string, string] => [a, b]))

  test('groups what belongs together, the largest group first', () => {
    const graph = laidOut(
      [...names(7), 'alone'],
      [...clique(['n4', 'n5', 'n6']), ...clique(['n0', 'n1', 'n2', 'n3']), ['n3', 'n4']],
    )
    const communities = graph.mapNodes((node, { community }) => `${node} ${community}`)
    expect(communities).toEqual(['n0 0', 'n1 0', 'n2 0', 'n3 0', 'n4 1', 'n5 1', 'n6 1', 'alone 2'])
  })

  test('counts edges at a node, one to itself twice', () => {
    const graph = laidOut(
      ['a', 'b'],
      [
        ['a', 'a'],
        ['a', 'b'],
      ],
    )
    expect(graph.mapNodes((_node, { degree }) => degree)).toEqual([3, 1])
  })
})
