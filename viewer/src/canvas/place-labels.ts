import { type Box, boxesTouch, type Curve, crosses, type Point, pointAt, polyline } from './geometry.ts'

/** A node on the screen with the size of its text; all in CSS pixels. */
export interface NodeToLabel extends Point {
  readonly key: string
  readonly radius: number
  readonly width: number
  /** The label of a node that the reader points at is always shown. */
  readonly forced: boolean
}

/** An edge on the screen with the size of its text. */
export interface EdgeToLabel {
  readonly key: string
  readonly curve: Curve
  readonly width: number
  readonly forced: boolean
}

/** What is on the screen, the most important first, and its size. */
export interface Screen {
  readonly nodes: readonly NodeToLabel[]
  readonly edges: readonly EdgeToLabel[]
  readonly width: number
  readonly height: number
  /** Height of a line of a node's and of an edge's label. */
  readonly lineHeight: number
  readonly edgeLineHeight: number
}

/** Labels tried in one frame: more cannot be read, and the cost grows with their square. */
const MOST_LABELS = 300
/** Above this product the crossings of edges are not counted, so that a big graph still moves smoothly. */
const MOST_CROSSING_TESTS = 40_000
const GAP = 4
/** Ground between an edge and a label beside it; the wide one passes over the nodes at its ends. */
const BESIDE = 1
const FAR_BESIDE = 18
/** From this cosine on an edge lies flat, and its label runs along it. */
const FLAT = 0.75
const ALONG_EDGE: readonly number[] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]

/** Where each label that fits stands, as the box of its text by key. Labels cover neither nodes nor each other. */
export function placeLabels(screen: Screen): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>()
  const taken: Box[] = screen.nodes.map(disc)
  const lines = edgeLines(screen)
  const free = (box: Box): boolean => isInside(box, screen) && !taken.some(each => boxesTouch(each, box))
  const place = (key: string, box: Box | undefined): void => {
    if (!box) return
    placed.set(key, box)
    taken.push(box)
  }
  for (const node of screen.nodes.slice(0, MOST_LABELS)) {
    place(node.key, leastCrossed(aroundNode(node, screen.lineHeight), lines, free, node.forced))
  }
  for (const edge of screen.edges.slice(0, MOST_LABELS)) {
    const others = lines.filter(line => line.key !== edge.key)
    place(edge.key, leastCrossed(alongEdge(edge, screen.edgeLineHeight), others, free, edge.forced))
  }
  return placed
}

interface Line {
  readonly key: string
  readonly points: readonly Point[]
}

function edgeLines({ nodes, edges }: Screen): readonly Line[] {
  const tests = Math.min(nodes.length + edges.length, MOST_LABELS) * edges.length
  return tests > MOST_CROSSING_TESTS ? [] : edges.map(({ key, curve }) => ({ key, points: polyline(curve) }))
}

/** Of the free boxes the one that the fewest lines cross, the earlier where they are equal. */
function leastCrossed(
  boxes: readonly Box[],
  lines: readonly Line[],
  free: (box: Box) => boolean,
  forced: boolean,
): Box | undefined {
  let best: Box | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    if (!free(box)) continue
    const crossings = lines.filter(line => crosses(line.points, box)).length
    if (crossings < fewest) [best, fewest] = [box, crossings]
    if (crossings === 0) break
  }
  return best ?? (forced ? boxes[0] : undefined)
}

function aroundNode({ x, y, radius, width }: NodeToLabel, lineHeight: number): readonly Box[] {
  const [halfWidth, halfHeight] = [width / 2, lineHeight / 2]
  const up = radius + GAP + halfHeight
  const aside = radius + GAP + 2 + halfWidth
  const offsets: readonly (readonly [number, number])[] = [
    [0, up],
    [0, -up],
    [aside, 0],
    [-aside, 0],
    [aside * 0.8, up * 0.8],
    [-aside * 0.8, up * 0.8],
    [aside * 0.8, -up * 0.8],
    [-aside * 0.8, -up * 0.8],
  ]
  return offsets.map(([dx, dy]) => ({ x: x + dx, y: y + dy, halfWidth, halfHeight }))
}

/**
 * On the edge or beside it: a flat edge would vanish under its own label. None where the edge is too short for a word,
 * unless it must be told.
 */
function alongEdge({ curve, width, forced }: EdgeToLabel, lineHeight: number): readonly Box[] {
  const [dx, dy] = [curve.to.x - curve.from.x, curve.to.y - curve.from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0 || (length < 3 * lineHeight && !forced)) return []
  const size = { halfWidth: width / 2, halfHeight: lineHeight / 2 }
  const on = ALONG_EDGE.map(t => ({ ...pointAt(curve, t), ...size }))
  const normal = { x: -dy / length, y: dx / length }
  const clear = size.halfWidth * Math.abs(normal.x) + size.halfHeight * Math.abs(normal.y)
  const shifted = (boxes: readonly Box[], gap: number): readonly Box[] =>
    [-clear - gap, clear + gap].flatMap(shift =>
      boxes.map(box => ({ ...box, x: box.x + shift * normal.x, y: box.y + shift * normal.y })),
    )
  const beside = [...shifted(on, BESIDE), ...shifted(on.slice(0, 1), FAR_BESIDE)]
  return Math.abs(dx) > FLAT * length ? [...beside, ...on] : [...on, ...beside]
}

function isInside({ x, y, halfWidth, halfHeight }: Box, { width, height }: Screen): boolean {
  return x >= halfWidth && y >= halfHeight && x <= width - halfWidth && y <= height - halfHeight
}

function disc({ x, y, radius }: NodeToLabel): Box {
  return { x, y, halfWidth: radius, halfHeight: radius }
}
