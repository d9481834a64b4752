import { expect, test } from 'vitest'
import { mix } from '../../../viewer/src/canvas/colour.ts'

test.each([
  ['#000000', '#ffffff', 0, '#000000'],
  ['#000000', '#ffffff', 1, '#ffffff'],
  ['#0072b2', '#fbfaf7', 0.5, '#7eb6d5'],
])('%s and %s mixed by %d', (from, to, part, mixed) => {
  expect(mix(from, to, part)).toBe(mixed)
})
