/** A disc on the plane. */
export interface Disc {
  readonly x: number
  readonly y: number
  readonly radius: number
}

type Place = { x: number; y: number; readonly radius: number }

/**
 * The discs moved apart until at least `gap` lies between any two, each pair by equal steps, or as far as `rounds` allow.
 * The library for this moves one of each pair by chance and need not come to rest.
 */
export function separate(discs: readonly Disc[], gap: number, rounds: number): readonly Disc[] {
  const places = discs.map((disc): Place => ({ ...disc }))
  const largest = places.reduce((most, { radius }) => Math.max(most, radius), 0)
  const reach = 2 * largest + gap
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(places, gap, reach)) break
  }
  return places
}

/** One round; whether any two were too near. */
function pushApart(places: readonly Place[], gap: number, reach: number): boolean {
  let moved = false
  const cells = new Map<string, Place[]>()
  for (const place of places) {
    const column = Math.floor(place.x / reach)
    const row = Math.floor(place.y / reach)
    for (const other of neighbours(cells, column, row)) {
      if (push(other, place, gap)) moved = true
    }
    const key = `${column} ${row}`
    const cell = cells.get(key)
    if (cell) cell.push(place)
    else cells.set(key, [place])
  }
  return moved
}

function* neighbours(cells: ReadonlyMap<string, readonly Place[]>, column: number, row: number): Generator<Place> {
  for (let across = -1; across <= 1; across++) {
    for (let down = -1; down <= 1; down++) {
      yield* cells.get(`${column + across} ${row + down}`) ?? []
    }
  }
}

/** Moves both by half of what is missing, two on one spot sideways; whether something was missing. */
function push(a: Place, b: Place, gap: number): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const distance = Math.sqrt(dx * dx + dy * dy)
  const missing = a.radius + b.radius + gap - distance
  if (missing <= 0) return false
  const half = missing / 2 + 0.01
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0]
  a.x -= ux * half
  a.y -= uy * half
  b.x += ux * half
  b.y += uy * half
  return true
}
