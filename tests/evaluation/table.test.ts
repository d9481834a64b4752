import { expect, test } from 'vitest'
import { addScores, EMPTY_SCORE, f1, precision, type Score } from '../../src/evaluation/score.ts'
import { faultList, scoreTable } from '../../src/evaluation/table.ts'

const one: Score = {
  ...EMPTY_SCORE,
  articles: 1,
  entities: { given: 4, right: 3, wanted: 6, hit: 3 },
  types: { right: 2, total: 3 },
  relations: { given: 1, right: 1, wanted: 1, hit: 1 },
  byRelation: { owns: { given: 1, right: 1, wanted: 1, hit: 1 } },
  traps: { right: 1, total: 4 },
  faults: [{ article: 'a', part: 'entity', fault: 'missed', what: 'Anna (person)', sentence: 'Anna dort.' }],
}

test('the sum of two scores is that of their counts', () => {
  const other: Score = {
    ...EMPTY_SCORE,
    articles: 1,
    byRelation: { met_with: { given: 0, right: 0, wanted: 2, hit: 0 } },
  }
  const sum = addScores(one, other)
  expect(sum).toMatchObject({ articles: 2, entities: one.entities, faults: one.faults })
  expect(sum.byRelation).toEqual({ ...one.byRelation, ...other.byRelation })
  expect(addScores(one, one).byRelation['owns']).toEqual({ given: 2, right: 2, wanted: 2, hit: 2 })
})

test('precision is of what was given, F1 zero where nothing was hit', () => {
  expect(precision(one.entities)).toBe(0.75)
  expect(f1({ given: 0, right: 0, wanted: 2, hit: 0 })).toBe(0)
  expect(f1(one.entities)).toBeCloseTo(0.6)
})

test('the table shows counts beside rates, and a dash where there is nothing to judge', () => {
  const lines = scoreTable(one)
    .split('\n')
    .map(line => line.split(/ {2,}/))
  expect(lines).toContainEqual(['entities', '0.750', '0.500', '0.600', '4', '3', '6', '3'])
  expect(lines).toContainEqual(['', 'type right', '0.667', '2 of 3'])
  expect(lines).toContainEqual(['said', '–', '–', '–', '0', '0', '0', '0'])
  expect(lines).toContainEqual(['traps hit', '0.250', '1 of 4'])
  expect(lines).toContainEqual(['owns', '1.000', '1.000', '1.000', '1', '1', '1', '1'])
})

test('a fault stands with its sentence under it', () => {
  expect(faultList(one.faults)).toBe('a: entity missed: Anna (person)\n    Anna dort.\n')
})
