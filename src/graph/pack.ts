import type { LaidOutGraph } from './laid-out.ts'
import { compare } from './order.ts'
import type { Positions } from './tangles.ts'

/** How wide a picture is to its height: screens lie. */
const ASPECT = 1.6

/** Room round a group, in lengths of a usual edge: beside it for the names of its nodes, above and below it for a line. */
const SIDE_ROOM = 0.55
const LINE_ROOM = 0.3

type Point = Positions[string]

/** A line between two nodes is at least so long, in the unit of node sizes: it has to carry a word. */
const SHORTEST_LINE = 70

/** Steps of the search for the length of rows: enough for a hundredth of any length. */
const HALVINGS = 20

/** A group of connected nodes with the box that it needs, from 0 to its size. */
interface Group {
  readonly places: ReadonlyMap<string, Point>
  readonly width: number
  readonly height: number
}

/**
 * The same picture without empty ground: each group of connected nodes is turned so that it lies and drawn large enough
 * for its lines to be seen, and the groups stand in rows, the tallest first. Nodes that nothing connects stand below, so
 * that the picture is whole without them.
 */
export function pack(graph: LaidOutGraph, positions: Positions): Positions {
  const room = Math.max(SHORTEST_LINE, middle(lengthsOf(graph, graph.edges(), positions)))
  const groups = groupsOf(graph).map(nodes => toGroup(graph, nodes, positions, room))
  groups.sort((a, b) => b.height - a.height || b.width - a.width)
  const connected = groups.filter(({ places }) => places.size > 1)
  const loose = groups.filter(({ places }) => places.size === 1)
  const rows = inRows(connected, 0)
  const longest = rows.reduce((most, row) => Math.max(most, widthOf(row)), 0)
  return standing([...rows, ...inRows(loose, longest)])
}

/** The groups in rows that make a picture of the right aspect, or are as long as the picture that they stand below. */
function inRows(groups: readonly Group[], above: number): readonly (readonly Group[])[] {
  const area = groups.reduce((sum, { width, height }) => sum + width * height, 0)
  const widest = groups.reduce((most, { width }) => Math.max(most, width), 0)
  return evenRows(groups, widest, Math.max(widest, above, Math.sqrt(area * ASPECT)))
}

/** Each row under the one before, both with the same middle. */
function standing(rows: readonly (readonly Group[])[]): Positions {
  const places: Record<string, Point> = {}
  let top = 0
  for (const row of rows) {
    const height = Math.max(...row.map(group => group.height))
    let left = -widthOf(row) / 2
    for (const group of row) {
      const down = top + (height - group.height) / 2
      for (const [node, { x, y }] of group.places) places[node] = { x: left + x, y: -(down + y) }
      left += group.width
    }
    top += height
  }
  return places
}

function widthOf(row: readonly Group[]): number {
  return row.reduce((sum, { width }) => sum + width, 0)
}

/** As many rows as the longest length gives, but no longer than they must be: no group is left alone in the last. */
function evenRows(groups: readonly Group[], shortest: number, longest: number): readonly (readonly Group[])[] {
  const { length: count } = rowsOf(groups, longest)
  let [low, high] = [shortest, longest]
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    if (rowsOf(groups, middle).length > count) low = middle
    else high = middle
  }
  return rowsOf(groups, high)
}

/** The groups in rows no longer than `length`, in their order. */
function rowsOf(groups: readonly Group[], length: number): readonly (readonly Group[])[] {
  const rows: Group[][] = []
  let free = 0
  for (const group of groups) {
    const row = rows.at(-1)
    if (row && group.width <= free) row.push(group)
    else {
      rows.push([group])
      free = length
    }
    free -= group.width
  }
  return rows
}

/** The connected nodes of each group, and the groups in the order of their first nodes. */
function groupsOf(graph: LaidOutGraph): readonly (readonly string[])[] {
  const seen = new Set<string>()
  return graph.nodes().flatMap(start => {
    if (seen.has(start)) return []
    seen.add(start)
    const group = [start]
    for (const node of group) {
      for (const other of graph.neighbors(node)) {
        if (!seen.has(other)) group.push(other)
        seen.add(other)
      }
    }
    return [group.sort(compare)]
  })
}

function toGroup(graph: LaidOutGraph, nodes: readonly string[], positions: Positions, room: number): Group {
  const turned = lying(nodes.map(node => positions[node] ?? { x: 0, y: 0 }))
  const lengths = lengthsOf(graph, [...new Set(nodes.flatMap(node => graph.edges(node)))], positions)
  const scale = Math.max(1, SHORTEST_LINE / (middle(lengths) || SHORTEST_LINE))
  const size = Math.max(...nodes.map(node => graph.getNodeAttribute(node, 'size')))
  const [besides, above] = [size + SIDE_ROOM * room, size + LINE_ROOM * room]
  const [xs, ys] = [turned.map(({ x }) => x * scale), turned.map(({ y }) => y * scale)]
  const [left, top] = [least(xs) - besides, least(ys) - above]
  return {
    places: new Map(nodes.map((node, at) => [node, { x: (xs[at] ?? 0) - left, y: (ys[at] ?? 0) - top }])),
    width: most(xs) + besides - left,
    height: most(ys) + above - top,
  }
}

/** Points turned round their middle until their longest extent lies (the first principal axis, found without angles). */
function lying(points: readonly Point[]): readonly Point[] {
  const [x, y] = [mean(points.map(point => point.x)), mean(points.map(point => point.y))]
  const a = mean(points.map(point => (point.x - x) ** 2))
  const b = mean(points.map(point => (point.x - x) * (point.y - y)))
  const c = mean(points.map(point => (point.y - y) ** 2))
  const longest = (a + c) / 2 + Math.sqrt(((a - c) / 2) ** 2 + b * b)
  // The axis is (longest - c, b), or what is left of it where the points already lie or stand.
  const [ax, ay] = b !== 0 ? [longest - c, b] : a >= c ? [1, 0] : [0, 1]
  const length = Math.sqrt(ax * ax + ay * ay)
  return points.map(point => {
    const [dx, dy] = [point.x - x, point.y - y]
    return { x: (dx * ax + dy * ay) / length, y: (dy * ax - dx * ay) / length }
  })
}

function lengthsOf(graph: LaidOutGraph, edges: readonly string[], positions: Positions): readonly number[] {
  return edges.map(edge => {
    const [from, to] = graph.extremities(edge).map(node => positions[node] ?? { x: 0, y: 0 })
    return from && to ? Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2) : 0
  })
}

/** The middle one of some values, 0 where there are none. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b))
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b))
}
