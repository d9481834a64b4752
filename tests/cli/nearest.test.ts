import { expect, test } from 'vitest'
import { nearest } from '../../src/cli/nearest.ts'

const verbs = ['build', 'view', 'export', 'query', 'path', 'why', 'eval', 'help', 'version']

test.each([
  ['biuld', 'build'],
  ['exprot', 'export'],
  ['quer', 'query'],
  ['VIEW', 'view'],
  ['hlep', 'help'],
  ['evaluate', undefined],
  ['zzzzzz', undefined],
  ['', undefined],
])('%s is meant as %s', (typed, meant) => {
  expect(nearest(typed, verbs)).toBe(meant)
})

test('a word of a million letters is compared at once', () => {
  expect(nearest('x'.repeat(1_000_000), verbs)).toBeUndefined()
})
