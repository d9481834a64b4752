import { expect, test } from 'vitest'
import { boxesTouch } from '../../../viewer/src/canvas/geometry.ts'
import { createOccupancy } from '../../../viewer/src/canvas/occupancy.ts'

test('ground is free where no box was taken, whatever the size of the boxes and the side of zero', () => {
  const boxes = Array.from({ length: 200 }, (_, i) => ({
    x: ((i * 137) % 900) - 300,
    y: ((i * 211) % 700) - 200,
    halfWidth: 1 + ((i * 31) % 120),
    halfHeight: 1 + ((i * 17) % 30),
  }))
  const ground = createOccupancy()
  const taken = boxes.slice(0, 40)
  for (const box of taken) ground.take(box)
  for (const box of boxes) expect(ground.isFree(box)).toBe(!taken.some(each => boxesTouch(each, box)))
})
