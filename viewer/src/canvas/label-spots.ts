import { type Box, type Curve, type Point, pointAt } from './geometry.ts'

/** The room that a text takes, in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A node on the screen with the size of its text; all in CSS pixels. */
export interface NodeToLabel extends Point {
  readonly key: string
  readonly radius: number
  readonly size: Size
  /** Whether the label must be shown. */
  readonly forced: boolean
}

/** An edge on the screen with the size of its text. */
export interface EdgeToLabel {
  readonly key: string
  readonly curve: Curve
  readonly size: Size
  readonly forced: boolean
}

const GAP = 4
/** Ground between an edge and a label beside it; the wide one passes over the nodes at its ends. */
const BESIDE = 1
const FAR_BESIDE = 18
/** From this cosine on an edge lies flat, and its label runs along it. */
const FLAT = 0.75
const ALONG_EDGE: readonly number[] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]
/** Edges shorter than this, in CSS pixels, carry no word. */
const SHORTEST_EDGE = 45

/** Where the name of a node may stand, the best first: under it, over it, beside it, at its corners. */
export function spotsOfNode({ x, y, radius, size }: NodeToLabel): readonly Box[] {
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2]
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
 * Where the label of an edge may stand, the best first: on it or beside it, since a flat edge would vanish under its own
 * label. None where the edge is too short for a word, unless it must be told.
 */
export function spotsOfEdge({ curve, size, forced }: EdgeToLabel): readonly Box[] {
  const [dx, dy] = [curve.to.x - curve.from.x, curve.to.y - curve.from.y]
  const length = Math.hypot(dx, dy)
  if (length === 0 || (length < SHORTEST_EDGE && !forced)) return []
  const half = { halfWidth: size.width / 2, halfHeight: size.height / 2 }
  const on = ALONG_EDGE.map(t => ({ ...pointAt(curve, t), ...half }))
  const normal = { x: -dy / length, y: dx / length }
  const clear = half.halfWidth * Math.abs(normal.x) + half.halfHeight * Math.abs(normal.y)
  const shifted = (boxes: readonly Box[], gap: number): readonly Box[] =>
    [-clear - gap, clear + gap].flatMap(shift =>
      boxes.map(box => ({ ...box, x: box.x + shift * normal.x, y: box.y + shift * normal.y })),
    )
  const beside = [...shifted(on, BESIDE), ...shifted(on.slice(0, 1), FAR_BESIDE)]
  return Math.abs(dx) > FLAT * length ? [...beside, ...on] : [...on, ...beside]
}
