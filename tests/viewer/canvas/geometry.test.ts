import { describe, expect, test } from 'vitest'
import {
  boxesTouch,
  crosses,
  curveBetween,
  distanceToCurve,
  pointAt,
  polyline,
} from '../../../viewer/src/canvas/geometry.ts'

const from = { x: 0, y: 0 }
const to = { x: 100, y: 0 }

test('a straight curve has its middle in the middle', () => {
  expect(pointAt(curveBetween(from, to, 0), 0.5)).toEqual({ x: 50, y: 0 })
})

test('a bend lifts the middle by half the bend, and to the other side from the other end', () => {
  expect(pointAt(curveBetween(from, to, 0.4), 0.5)).toEqual({ x: 50, y: -20 })
  expect(pointAt(curveBetween(to, from, 0.4), 0.5)).toEqual({ x: 50, y: 20 })
})

describe('distance to a curve', () => {
  test.each([
    ['on it', { x: 30, y: 0 }, 0],
    ['above it', { x: 50, y: 12 }, 12],
    ['beyond its end', { x: 103, y: 4 }, 5],
  ])('%s', (_, point, distance) => {
    expect(distanceToCurve(point, curveBetween(from, to, 0))).toBeCloseTo(distance)
  })

  test('of a point in the hollow of an arc', () => {
    expect(distanceToCurve({ x: 50, y: -20 }, curveBetween(from, to, 0.4))).toBeLessThan(0.5)
    expect(distanceToCurve({ x: 50, y: 0 }, curveBetween(from, to, 0.4))).toBeGreaterThan(10)
  })

  test('where both ends are one point', () => {
    expect(distanceToCurve({ x: 3, y: 4 }, curveBetween(from, from, 0))).toBe(5)
  })
})

describe('a line crosses a box', () => {
  const line = polyline(curveBetween(from, to, 0))
  test.each([
    ['through its middle', { x: 50, y: 0, halfWidth: 5, halfHeight: 5 }, true],
    ['that holds all of it', { x: 50, y: 0, halfWidth: 500, halfHeight: 5 }, true],
    ['beside it', { x: 50, y: 10, halfWidth: 5, halfHeight: 5 }, false],
    ['past its end', { x: 120, y: 0, halfWidth: 5, halfHeight: 5 }, false],
  ])('%s', (_, box, expected) => {
    expect(crosses(line, box)).toBe(expected)
  })
})

test('boxes that only share a side do not touch', () => {
  const box = { x: 0, y: 0, halfWidth: 10, halfHeight: 10 }
  expect(boxesTouch(box, { ...box, x: 20 })).toBe(false)
  expect(boxesTouch(box, { ...box, x: 19 })).toBe(true)
})
