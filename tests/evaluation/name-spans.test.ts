import { expect, test } from 'vitest'
import { type ComparedName, nameRates, scoreNames } from '../../src/evaluation/name-spans.ts'

const per = (start: number, end: number): ComparedName => ({ start, end, type: 'PER' })
const loc = (start: number, end: number): ComparedName => ({ start, end, type: 'LOC' })
const misc = (start: number, end: number): ComparedName => ({ start, end, type: 'MISC' })

const CASES: readonly (readonly [
  what: string,
  found: readonly ComparedName[],
  gold: readonly ComparedName[],
  f1: number,
])[] = [
  ['all right', [per(0, 2)], [per(0, 2)], 100],
  ['wrong type', [loc(0, 2)], [per(0, 2)], 0],
  ['wrong end', [per(0, 1)], [per(0, 2)], 0],
  ['one of two', [per(0, 2)], [per(0, 2), loc(5, 6)], 200 / 3],
  ['found twice', [per(0, 2), per(0, 2)], [per(0, 2)], 100],
  ['events do not count', [misc(0, 2)], [misc(3, 4)], 100],
  ['nothing to find', [], [], 100],
  ['nothing found', [], [per(0, 2)], 0],
]

test.each(CASES)('%s', (_, found, gold, f1) => {
  const counts = scoreNames([{ found, gold }]).get('all')
  expect(counts && nameRates(counts).f1).toBeCloseTo(f1, 6)
})

test('a name of one text is not right in another', () => {
  const scores = scoreNames([
    { found: [per(0, 2)], gold: [] },
    { found: [], gold: [per(0, 2)] },
  ])
  expect(scores.get('PER')).toEqual({ right: 0, found: 1, wanted: 1 })
})
