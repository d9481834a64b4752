import type { LaidOutGraph } from './laid-out.ts'

/** Where each node stands. */
export type Positions = Readonly<Record<string, { readonly x: number; readonly y: number }>>

interface Point {
  readonly x: number
  readonly y: number
}

interface Line {
  readonly from: string
  readonly to: string
  readonly a: Point
  readonly b: Point
}

/** How hard a small picture is to read: pairs of lines that cross, and nodes that lie on the line of others. */
export function tangles(graph: LaidOutGraph, positions: Positions): number {
  const lines = linesOf(graph, positions)
  let count = 0
  lines.forEach((line, at) => {
    for (const other of lines.slice(at + 1)) if (cross(line, other)) count++
    graph.forEachNode((node, { size }) => {
      const point = positions[node]
      if (point && liesOn(line, node, point, size)) count++
    })
  })
  return count
}

/** One line for each pair of nodes with an edge between them. */
function linesOf(graph: LaidOutGraph, positions: Positions): readonly Line[] {
  const lines = new Map<string, Line>()
  graph.forEachEdge((_edge, _attributes, source, target) => {
    const a = positions[source]
    const b = positions[target]
    if (!a || !b || source === target) return
    const key = [source, target].sort().join(' ')
    lines.set(key, { from: source, to: target, a, b })
  })
  return [...lines.values()]
}

function cross(one: Line, other: Line): boolean {
  const ends = [one.from, one.to]
  if (ends.includes(other.from) || ends.includes(other.to)) return false
  return side(one, other.a) !== side(one, other.b) && side(other, one.a) !== side(other, one.b)
}

function side({ a, b }: Line, point: Point): boolean {
  return (b.x - a.x) * (point.y - a.y) > (b.y - a.y) * (point.x - a.x)
}

function liesOn({ from, to, a, b }: Line, node: string, point: Point, radius: number): boolean {
  if (node === from || node === to) return false
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy)
  if (!(along > 0 && along < 1)) return false
  const [px, py] = [a.x + along * dx - point.x, a.y + along * dy - point.y]
  return px * px + py * py < radius * radius
}
