/** A disc on the plane. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Columns of numbers, since thousands of discs are moved many times. */
interface Plane {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
  readonly gap: number
  /** Discs whose centres are further apart than this cannot touch. */
  readonly reach: number
}

/** A column and a row make one small number; where two cells share a number, pairs are only compared more often. */
const ROWS = 2 ** 15

/**
 * The discs moved apart until at least `gap` lies between any two, each pair by equal steps, or as far as `rounds` allow.
 * The library for this moves one of each pair, at times by chance, and need not come to rest.
 */
export function separate(discs: readonly Disc[], gap: number, rounds: number): readonly Disc[] {
  const radius = Float64Array.from(discs, disc => disc.radius)
  const largest = radius.reduce((most, each) => Math.max(most, each), 0)
  const x = Float64Array.from(discs, disc => disc.x)
  const y = Float64Array.from(discs, disc => disc.y)
  const plane: Plane = { x, y, radius, gap, reach: 2 * largest + gap }
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(plane)) break
  }
  return discs.map((disc, at) => ({ x: x[at] ?? disc.x, y: y[at] ?? disc.y, radius: disc.radius }))
}

/** One round; whether any two were too near. */
function pushApart(plane: Plane): boolean {
  let moved = false
  const cells = new Map<number, number[]>()
  for (const [disc, x] of plane.x.entries()) {
    const home = Math.floor(x / plane.reach) * ROWS + Math.floor(at(plane.y, disc) / plane.reach)
    for (let column = home - ROWS; column <= home + ROWS; column += ROWS) {
      for (let cell = column - 1; cell <= column + 1; cell++) {
        for (const other of cells.get(cell) ?? []) if (push(plane, other, disc)) moved = true
      }
    }
    const cell = cells.get(home)
    if (cell) cell.push(disc)
    else cells.set(home, [disc])
  }
  return moved
}

/** Moves both by half of what is missing, two on one spot sideways; whether something was missing. */
function push({ x, y, radius, gap }: Plane, a: number, b: number): boolean {
  const dx = at(x, b) - at(x, a)
  const dy = at(y, b) - at(y, a)
  const least = at(radius, a) + at(radius, b) + gap
  const square = dx * dx + dy * dy
  if (square >= least * least) return false
  const distance = Math.sqrt(square)
  // A little more than half, so that rounding does not leave them too near for ever.
  const half = (least - distance) / 2 + 0.01
  const stepX = distance > 0 ? (dx / distance) * half : half
  const stepY = distance > 0 ? (dy / distance) * half : 0
  x[a] = at(x, a) - stepX
  y[a] = at(y, a) - stepY
  x[b] = at(x, b) + stepX
  y[b] = at(y, b) + stepY
  return true
}

function at(column: Float64Array, index: number): number {
  return column[index] ?? 0
}
