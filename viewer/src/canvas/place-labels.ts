import { type Box, crosses, type Point, polyline } from './geometry.ts'
import { type EdgeToLabel, type NodeToLabel, type Size, spotsOfEdge, spotsOfNode } from './label-spots.ts'
import { createOccupancy } from './occupancy.ts'

/** What is on the screen, the most important first, and the size of the screen. */
export interface Screen extends Size {
  readonly nodes: readonly NodeToLabel[]
  readonly edges: readonly EdgeToLabel[]
  /** Where no label may stand: buttons lie there. */
  readonly taken: readonly Box[]
}

/** Nodes and edges that may have a label in one frame: more cannot be read, and the cost grows with their square. */
const MOST_LABELS = 300
/** Above this product the crossings of edges are not counted, so that a big graph still moves smoothly. */
const MOST_CROSSING_TESTS = 40_000

/** Where each label that fits stands, as the box of its text by key. Labels cover neither nodes nor each other. */
export function placeLabels(screen: Screen): ReadonlyMap<string, Box> {
  const placed = new Map<string, Box>()
  const ground = createOccupancy()
  for (const box of [...screen.taken, ...screen.nodes.map(disc)]) ground.take(box)
  const lines = edgeLines(screen)
  for (const { key, spots, forced } of inOrder(screen)) {
    const free = spots.filter(spot => isInside(spot, screen) && ground.isFree(spot))
    const box = leastCrossed(free, lines, key) ?? (forced ? spots[0] : undefined)
    if (!box) continue
    placed.set(key, box)
    ground.take(box)
  }
  return placed
}

interface Label {
  readonly key: string
  readonly spots: readonly Box[]
  readonly forced: boolean
}

/** What must be told first, relations before the names at their ends, which have more places to go; else names first. */
function inOrder({ nodes, edges }: Screen): readonly Label[] {
  const names: readonly Label[] = nodes.slice(0, MOST_LABELS).map(node => ({ ...node, spots: spotsOfNode(node) }))
  const relations: readonly Label[] = edges.slice(0, MOST_LABELS).map(edge => ({ ...edge, spots: spotsOfEdge(edge) }))
  const forced = [...relations, ...names].filter(label => label.forced)
  return [...forced, ...[...names, ...relations].filter(label => !label.forced)]
}

interface Line {
  readonly key: string
  readonly points: readonly Point[]
}

function edgeLines({ nodes, edges }: Screen): readonly Line[] {
  const tests = Math.min(nodes.length + edges.length, MOST_LABELS) * edges.length
  return tests > MOST_CROSSING_TESTS ? [] : edges.map(({ key, curve }) => ({ key, points: polyline(curve) }))
}

/** The box that the fewest lines cross, the earlier where they are equal; its own line does not count. */
function leastCrossed(boxes: readonly Box[], lines: readonly Line[], own: string): Box | undefined {
  let best: Box | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    const crossings = lines.filter(line => line.key !== own && crosses(line.points, box)).length
    if (crossings < fewest) [best, fewest] = [box, crossings]
    if (crossings === 0) break
  }
  return best
}

function isInside({ x, y, halfWidth, halfHeight }: Box, { width, height }: Size): boolean {
  return x >= halfWidth && y >= halfHeight && x <= width - halfWidth && y <= height - halfHeight
}

function disc({ x, y, radius }: NodeToLabel): Box {
  return { x, y, halfWidth: radius, halfHeight: radius }
}
