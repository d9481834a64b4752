import { type Box, boxesTouch } from './geometry.ts'

/** Ground of which some boxes are taken; asking costs as much as what lies near, not as all that is taken. */
export interface Occupancy {
  take(box: Box): void
  isFree(box: Box): boolean
}

/** Side of a cell in CSS pixels: a name covers a few of them. */
const CELL = 48
/** A column and a row make one small number. */
const ROWS = 2 ** 15

export function createOccupancy(): Occupancy {
  const cells = new Map<number, Box[]>()
  return {
    take(box) {
      for (const cell of cellsOf(box)) {
        const taken = cells.get(cell)
        if (taken) taken.push(box)
        else cells.set(cell, [box])
      }
    },
    isFree(box) {
      return cellsOf(box).every(cell => !cells.get(cell)?.some(each => boxesTouch(each, box)))
    },
  }
}

function cellsOf({ x, y, halfWidth, halfHeight }: Box): readonly number[] {
  const cells: number[] = []
  for (let column = Math.floor((x - halfWidth) / CELL); column <= (x + halfWidth) / CELL; column++) {
    for (let row = Math.floor((y - halfHeight) / CELL); row <= (y + halfHeight) / CELL; row++) {
      cells.push(column * ROWS + row)
    }
  }
  return cells
}
