import { type Box, boxHolds, type Curve, curveBetween, distanceToCurve, type Point, pointAt } from './geometry.ts'
import type { Size } from './label-spots.ts'
import { placeLabels } from './place-labels.ts'
import type { DrawnEdge, DrawnNode, Scene } from './scene.ts'

/** A node or an edge on the screen. */
export interface NodeOnScreen extends Point {
  readonly node: DrawnNode
  readonly radius: number
}

/** An edge on the screen. */
export interface EdgeOnScreen {
  readonly edge: DrawnEdge
  readonly curve: Curve
}

/** What one drawing of the canvas put where, in CSS pixels of the canvas. */
export interface Frame {
  readonly nodes: readonly NodeOnScreen[]
  readonly edges: readonly EdgeOnScreen[]
  /** Box of each label that was drawn, by key of its node or edge. */
  readonly labels: ReadonlyMap<string, Box>
}

/** What a frame depends on beside the scene. */
export interface Optics extends Size {
  /** Where a node stands on the screen, and its radius there. */
  project(node: DrawnNode): Point & { readonly radius: number }
  measure(label: string, kind: 'node' | 'edge'): Size
  /** Where no label may stand. */
  readonly taken: readonly Box[]
  /** Keys whose labels must be shown. */
  readonly forced: ReadonlySet<string>
  /** Where given, only these keys get a label on their edge. */
  readonly kept: ReadonlySet<string> | undefined
}

/** How near a pointer must come to an edge to lie on it, and to mean it where nothing else is there. */
const EDGE_TOUCH = 3
const EDGE_REACH = 7

/** Of more edges than this, nobody reads what stands on each: only what the reader points at or opened is told. */
const MOST_LABELLED_EDGES = 400

/** Where everything that a filter left stands on the screen. */
export function frameOf(scene: Scene, optics: Optics): Frame {
  const placed = new Map<string, NodeOnScreen>()
  for (const node of scene.nodes) {
    if (!scene.hidden.has(node.key)) placed.set(node.key, { node, ...optics.project(node) })
  }
  const edges = scene.edges.flatMap((edge): EdgeOnScreen[] => {
    const [from, to] = [placed.get(edge.source), placed.get(edge.target)]
    if (!from || !to || scene.hidden.has(edge.key)) return []
    return [{ edge, curve: curveBetween(from, to, edge.curvature) }]
  })
  const nodes = [...placed.values()].filter(place => isInside(place, optics))
  return { nodes, edges, labels: labelsOf(nodes, edges, optics) }
}

/**
 * The key of what the pointer means: the name of a node, an edge right under it, the label of an edge, an edge close by;
 * nothing where it is far from all. Nodes themselves are not asked: the canvas knows them.
 */
export function hit(frame: Frame, pointer: Point): string | undefined {
  const labels = [...frame.labels].filter(([, box]) => boxHolds(box, pointer)).map(([key]) => key)
  const name = labels.find(key => frame.nodes.some(({ node }) => node.key === key))
  return name ?? edgeNear(frame, pointer, EDGE_TOUCH) ?? labels[0] ?? edgeNear(frame, pointer, EDGE_REACH)
}

function edgeNear({ edges }: Frame, pointer: Point, reach: number): string | undefined {
  let nearest: string | undefined
  let least = reach
  for (const { edge, curve } of edges) {
    const distance = distanceToCurve(pointer, curve)
    if (distance <= least) [nearest, least] = [edge.key, distance]
  }
  return nearest
}

/** The middle of a node or of an edge on the screen. */
export function middle(frame: Frame, key: string): Point | undefined {
  const node = frame.nodes.find(each => each.node.key === key)
  if (node) return { x: node.x, y: node.y }
  const edge = frame.edges.find(each => each.edge.key === key)
  return edge && pointAt(edge.curve, 0.5)
}

function labelsOf(
  nodes: readonly NodeOnScreen[],
  edges: readonly EdgeOnScreen[],
  optics: Optics,
): ReadonlyMap<string, Box> {
  const isCrowd = edges.length > MOST_LABELLED_EDGES
  return placeLabels({
    width: optics.width,
    height: optics.height,
    taken: optics.taken,
    nodes: nodes
      .toSorted((a, b) => b.node.size - a.node.size)
      .map(({ node, x, y, radius }) => ({
        key: node.key,
        x,
        y,
        radius,
        size: optics.measure(node.label, 'node'),
        forced: optics.forced.has(node.key),
      })),
    edges: edges
      .filter(({ edge }) => (optics.kept ? optics.kept.has(edge.key) : !isCrowd || optics.forced.has(edge.key)))
      .map(({ edge, curve }) => ({
        key: edge.key,
        curve,
        size: optics.measure(edge.label, 'edge'),
        forced: optics.forced.has(edge.key),
      })),
  })
}

function isInside({ x, y, radius }: NodeOnScreen, { width, height }: Optics): boolean {
  return x > -radius && y > -radius && x < width + radius && y < height + radius
}
