/** A place on the screen or in the layout; on the screen in CSS pixels, y downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A quadratic Bézier curve: how an edge is drawn. A straight edge has its control point in the middle. */
export interface Curve {
  readonly from: Point
  readonly control: Point
  readonly to: Point
}

/** An axis-aligned box by its centre and half sizes. */
export interface Box extends Point {
  readonly halfWidth: number
  readonly halfHeight: number
}

/** Pieces into which a curve is cut where it is measured: finer is not visible on a screen. */
const PIECES = 16

/** The curve between two points that leaves the straight line sideways by `curvature` times its length. */
export function curveBetween(from: Point, to: Point, curvature: number): Curve {
  const control = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  }
  return { from, control, to }
}

/** The point of a curve at `t` in [0, 1]. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  }
}

/** The points of a curve as a line of equal steps in `t`. */
export function polyline(curve: Curve): readonly Point[] {
  return Array.from({ length: PIECES + 1 }, (_, i) => pointAt(curve, i / PIECES))
}

/** The shortest distance from a point to a curve. */
export function distanceToCurve(point: Point, curve: Curve): number {
  let nearest = Number.POSITIVE_INFINITY
  let previous = curve.from
  for (const next of polyline(curve).slice(1)) {
    nearest = Math.min(nearest, distanceToSegment(point, previous, next))
    previous = next
  }
  return nearest
}

/** Whether a curve passes through a box; exact to the size of one piece of the curve. */
export function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((point, i) => {
    const next = line[i + 1]
    return next ? segmentCrosses(point, next, box) : false
  })
}

/** Whether two boxes share a point. */
export function boxesTouch(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight
}

/** Whether a point lies in a box. */
export function boxHolds(box: Box, point: Point): boolean {
  return Math.abs(box.x - point.x) <= box.halfWidth && Math.abs(box.y - point.y) <= box.halfHeight
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / length)
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy)
}

/** Liang–Barsky: the part of the segment inside the box is not empty. */
function segmentCrosses(a: Point, b: Point, box: Box): boolean {
  let [enter, leave] = [0, 1]
  const sides = [
    [a.x - b.x, a.x - box.x + box.halfWidth],
    [b.x - a.x, box.x + box.halfWidth - a.x],
    [a.y - b.y, a.y - box.y + box.halfHeight],
    [b.y - a.y, box.y + box.halfHeight - a.y],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false
    if (step < 0) enter = Math.max(enter, room / step)
    if (step > 0) leave = Math.min(leave, room / step)
  }
  return enter <= leave
}

function clamp(t: number): number {
  return Math.min(1, Math.max(0, t))
}
