import { describe, expect, test } from 'vitest'
import { toGraph } from '../../../viewer/src/canvas/drawn-graph.ts'
import { isSameLayout, kept, told } from '../../../viewer/src/canvas/emphasis.ts'
import { type Frame, frameOf, hit, middle } from '../../../viewer/src/canvas/frame.ts'
import type { DrawnEdge, DrawnNode, Scene } from '../../../viewer/src/canvas/scene.ts'

const node = (key: string, x: number, y: number): DrawnNode => ({
  key,
  label: key,
  x,
  y,
  size: 10,
  shape: 'circle',
  tone: 'person',
})

const edge = (key: string, source: string, target: string, curvature = 0): DrawnEdge => ({
  key,
  source,
  target,
  label: key,
  curvature,
  directed: false,
  firm: true,
})

const scene: Scene = {
  nodes: [node('a', 100, 300), node('b', 500, 300), node('c', 300, 550)],
  edges: [edge('up', 'a', 'b', 0.2), edge('down', 'a', 'b', -0.2), edge('ac', 'a', 'c')],
  hidden: new Set(),
  selected: new Set(),
}

const frame = (hidden: readonly string[] = []): Frame =>
  frameOf(
    { ...scene, hidden: new Set(hidden) },
    {
      width: 600,
      height: 600,
      project: ({ x, y, size }) => ({ x, y, radius: size }),
      measure: label => ({ width: label.length * 7, height: 16 }),
      taken: [],
      forced: new Set(),
      kept: undefined,
    },
  )

describe('a pointer', () => {
  test.each([
    ['on the upper of two parallel edges', { x: 300, y: 260 }, 'up'],
    ['on the lower', { x: 300, y: 340 }, 'down'],
    ['six pixels beside an edge', { x: 206, y: 425 }, 'ac'],
    ['between the two', { x: 300, y: 300 }, undefined],
    ['far from all', { x: 580, y: 20 }, undefined],
  ])('%s', (_, pointer, key) => {
    expect(hit(frame(), pointer)).toBe(key)
  })

  test('on the name of a node means the node', () => {
    const label = frame().labels.get('b')
    expect(label && hit(frame(), label)).toBe('b')
  })
})

test('what a filter hides is nowhere, and neither are the edges of a hidden node', () => {
  const { nodes, edges, labels } = frame(['b'])
  expect(nodes.map(each => each.node.key)).toEqual(['a', 'c'])
  expect(edges.map(each => each.edge.key)).toEqual(['ac'])
  expect([...labels.keys()]).toEqual(expect.not.arrayContaining(['b', 'up', 'down']))
  expect(hit(frame(['b']), { x: 300, y: 260 })).toBeUndefined()
})

test('the middle of an edge lies on its curve', () => {
  expect(middle(frame(), 'up')).toEqual({ x: 300, y: 260 })
  expect(middle(frame(), 'nothing')).toBeUndefined()
})

test('pointing at a node keeps its edges and neighbours, at an edge nothing in particular', () => {
  expect([...(kept(scene, 'c') ?? [])].sort()).toEqual(['a', 'ac', 'c'])
  expect(kept(scene, 'up')).toBeUndefined()
  expect([...(kept({ ...scene, hidden: new Set(['ac']) }, 'c') ?? [])]).toEqual(['c'])
})

test('labels of a chosen edge, of its ends and of what is pointed at must be shown', () => {
  expect([...told({ ...scene, selected: new Set(['ac']) }, 'b')].sort()).toEqual(['a', 'ac', 'b', 'c'])
  expect([...told(scene, undefined)]).toEqual([])
})

test('a scene in another language has the same layout, one with a node elsewhere has not', () => {
  const named = { ...scene, nodes: scene.nodes.map(each => ({ ...each, label: 'x' })) }
  const moved = { ...scene, nodes: [node('a', 0, 0), ...scene.nodes.slice(1)] }
  const drawn = toGraph(scene)
  expect(isSameLayout(drawn, named)).toBe(true)
  expect(isSameLayout(drawn, moved)).toBe(false)
  expect(isSameLayout(drawn, { ...scene, nodes: scene.nodes.slice(1) })).toBe(false)
  // A node that the reader dragged to where the scene now has it.
  drawn.mergeNodeAttributes('a', { x: 0, y: 0 })
  expect(isSameLayout(drawn, moved)).toBe(true)
})
