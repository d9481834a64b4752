import { expect, test } from 'vitest'
import { locator } from '../../src/evaluation/locate.ts'

const text = 'Il dit : « L’été\u00a0arrive ». Puis : « L’été arrive vite ».'

test.each([
  ["l'été arrive", 'L’été\u00a0arrive'],
  ['L’été  arrive vite', 'L’été arrive vite'],
  ['"L’été', '« L’été'],
  ['PUIS', 'Puis'],
])('%s is found as %s', (words, found) => {
  const span = locator(text)(words)
  expect(span && text.slice(span.start, span.end)).toBe(found)
})

test('the sentence named is searched first', () => {
  const locate = locator(text)
  expect(locate('l’été arrive', { start: 27, end: 55 })?.start).toBe(text.lastIndexOf('L’été'))
  expect(locate('Il dit', { start: 27, end: 55 })?.start).toBe(0)
})

test.each(['nulle part', '', '  '])('« %s » is nowhere', words => {
  expect(locator(text)(words)).toBeUndefined()
})
