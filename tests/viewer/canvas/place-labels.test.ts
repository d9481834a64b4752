import { describe, expect, test } from 'vitest'
import { type Box, boxesTouch, curveBetween } from '../../../viewer/src/canvas/geometry.ts'
import type { EdgeToLabel, NodeToLabel } from '../../../viewer/src/canvas/label-spots.ts'
import { placeLabels } from '../../../viewer/src/canvas/place-labels.ts'

const node = (key: string, x: number, y: number, forced = false): NodeToLabel => ({
  key,
  x,
  y,
  radius: 10,
  size: { width: 60, height: 16 },
  forced,
})

const edge = (key: string, a: NodeToLabel, b: NodeToLabel, forced = false): EdgeToLabel => ({
  key,
  curve: curveBetween(a, b, 0),
  size: { width: 80, height: 14 },
  forced,
})

const place = (nodes: readonly NodeToLabel[], edges: readonly EdgeToLabel[] = []): ReadonlyMap<string, Box> =>
  placeLabels({ nodes, edges, width: 800, height: 600, taken: [] })

test('a name stands under its node', () => {
  const box = place([node('a', 400, 300)]).get('a')
  expect(box).toMatchObject({ x: 400 })
  expect(box?.y).toBeGreaterThan(310)
})

test('a name goes elsewhere where an edge passes under the node', () => {
  const [a, b] = [node('a', 400, 100), node('b', 400, 500)]
  expect(place([a, b], [edge('e', a, b)]).get('a')?.y).toBeLessThan(100)
})

test('a name at the rim of the picture stays inside it', () => {
  const box = place([node('a', 795, 580)]).get('a')
  expect(box && box.x + box.halfWidth <= 800 && box.y + box.halfHeight <= 600).toBe(true)
})

describe('labels never cover nodes or each other', () => {
  test('in a crowd', () => {
    const nodes = Array.from({ length: 60 }, (_, i) => node(`${i}`, 200 + (i % 10) * 34, 150 + Math.floor(i / 10) * 34))
    const edges = nodes.slice(1).map((each, i) => edge(`e${i}`, nodes[0] ?? each, each))
    const boxes = [...place(nodes, edges).values()]
    const discs = nodes.map(({ x, y, radius }) => ({ x, y, halfWidth: radius, halfHeight: radius }))
    expect(boxes.length).toBeGreaterThan(5)
    for (const [i, box] of boxes.entries()) {
      expect([...boxes.slice(i + 1), ...discs].some(other => boxesTouch(box, other))).toBe(false)
    }
  })
})

test('a forced label is shown where there is no room', () => {
  const crowd = Array.from({ length: 9 }, (_, i) =>
    node(`${i}`, 380 + (i % 3) * 21, 280 + Math.floor(i / 3) * 21, i === 4),
  )
  expect(place(crowd).has('4')).toBe(true)
})

describe('the label of an edge', () => {
  test('stands on a steep edge', () => {
    const [a, b] = [node('a', 400, 100), node('b', 400, 500)]
    expect(place([a, b], [edge('e', a, b)]).get('e')).toMatchObject({ x: 400, y: 300 })
  })

  test('stands beside a flat one, which it would hide', () => {
    const [a, b] = [node('a', 300, 300), node('b', 500, 300)]
    const box = place([a, b], [edge('e', a, b)]).get('e')
    expect(box && Math.abs(box.y - 300) >= box.halfHeight).toBe(true)
  })

  test('is left out where the edge is too short, unless it is forced', () => {
    const [a, b] = [node('a', 400, 300), node('b', 400, 330)]
    expect(place([a, b], [edge('e', a, b)]).has('e')).toBe(false)
    expect(place([a, b], [edge('e', a, b, true)]).has('e')).toBe(true)
  })
})

test('no label stands where buttons lie', () => {
  const corner = { x: 780, y: 560, halfWidth: 30, halfHeight: 60 }
  const a = node('a', 730, 560)
  const box = placeLabels({ nodes: [a], edges: [], width: 800, height: 600, taken: [corner] }).get('a')
  expect(box && boxesTouch(box, corner)).toBe(false)
})

test('a chosen edge and the names of its ends are all shown apart', () => {
  const [a, b] = [node('a', 340, 300, true), node('b', 460, 300, true)]
  const bent = { ...edge('e', a, b, true), curve: curveBetween(a, b, -0.2) }
  const boxes = [...place([a, b], [bent]).values()]
  expect(boxes).toHaveLength(3)
  for (const [i, box] of boxes.entries()) expect(boxes.slice(i + 1).some(each => boxesTouch(box, each))).toBe(false)
})

test('the label of a chosen edge goes before the names round it', () => {
  const [a, b] = [node('a', 380, 300), node('b', 460, 300)]
  const box = place([a, b], [edge('e', a, b, true)]).get('e')
  const names = [...place([a, b], [edge('e', a, b, true)])].filter(([key]) => key !== 'e')
  expect(names.some(([, name]) => box && boxesTouch(name, box))).toBe(false)
})
