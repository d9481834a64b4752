import { describe, expect, test } from 'vitest'
import { curveBetween, pointAt } from '../../../viewer/src/canvas/geometry.ts'
import { spread } from '../../../viewer/src/canvas/spread.ts'

const ends = (key: string, source = 'a', target = 'b') => ({ key, source, target })
const places = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 } }

test('a single edge is straight', () => {
  expect(spread([ends('1')]).get('1')).toBe(0)
})

describe('parallel edges have middles that stand apart', () => {
  test.each([2, 3, 4, 9])('%i edges, half of them the other way', count => {
    const edges = Array.from({ length: count }, (_, i) => (i % 2 ? ends(`${i}`, 'b', 'a') : ends(`${i}`)))
    const bends = spread(edges)
    const heights = edges
      .map(({ key, source, target }) => {
        const [from, to] = [places[source as 'a'], places[target as 'a']]
        return pointAt(curveBetween(from, to, bends.get(key) ?? 0), 0.5).y
      })
      .sort((a, b) => a - b)
    const gaps = heights.slice(1).map((height, i) => height - (heights[i] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(4)
    expect(Math.max(...heights)).toBeLessThan(50)
  })
})
