import { describe, expect, test } from 'vitest'
import { DataError } from '../../../src/errors.ts'
import { isDuckling, readDuckling } from '../../../src/evaluation/phrases/read-duckling.ts'

function line(
  kind: string,
  grain: string,
  values: readonly (readonly number[])[],
  direction: string | null = null,
): string {
  return JSON.stringify({ kind, values, grain, direction, phrases: ['x'] })
}

describe('the days that a line means', () => {
  test.each<[string, string, string]>([
    [line('datetime', 'Day', [[2013, 2, 14, 0, 0, 0]]), 'day', '2013-02-14 2013-02-14'],
    [line('datetime', 'Week', [[2013, 2, 4, 0, 0, 0]]), 'week, month or year', '2013-02-04 2013-02-10'],
    [line('datetime', 'Month', [[2013, 1, 0, 0, 0, 0]]), 'week, month or year', '2013-01-01 2013-01-31'],
    [line('datetime', 'Year', [[2012, 0, 0, 0, 0, 0]]), 'week, month or year', '2012-01-01 2012-12-31'],
    [line('datetime', 'Hour', [[2013, 3, 2, 5, 0, 0]]), 'time of day', '2013-03-02 2013-03-02'],
    [
      line('datetimeInterval', 'Day', [
        [2013, 7, 13, 0, 0, 0],
        [2013, 7, 16, 0, 0, 0],
      ]),
      'interval',
      '2013-07-13 2013-07-15',
    ],
    [
      line('datetimeInterval', 'Hour', [
        [2013, 2, 15, 18, 0, 0],
        [2013, 2, 18, 0, 0, 0],
      ]),
      'interval',
      '2013-02-16 2013-02-17',
    ],
    [
      line('datetimeInterval', 'Hour', [
        [2013, 2, 18, 4, 0, 0],
        [2013, 2, 18, 12, 0, 0],
      ]),
      'time of day',
      '2013-02-18 2013-02-18',
    ],
    [line('datetimeOpenInterval', 'Day', [[2013, 11, 1, 0, 0, 0]], 'After'), 'open interval', '2013-11-01 9999-12-31'],
    [line('datetimeOpenInterval', 'Day', [[2013, 11, 1, 0, 0, 0]], 'Before'), 'open interval', '0000-01-01 2013-10-31'],
  ])('%s', (text, kind, days) => {
    expect(isDuckling(text)).toBe(true)
    expect(readDuckling(text, 'x.jsonl').map(one => [one.kind, `${one.wanted.from} ${one.wanted.to}`])).toEqual([
      [kind, days],
    ])
  })
})

test('a phrase that is there twice counts once', () => {
  const twice = `${line('datetime', 'Day', [[2013, 2, 14]])}\n`.repeat(2)
  expect(readDuckling(twice, 'x.jsonl')).toHaveLength(1)
})

test.each([
  'not JSON',
  '{}',
  line('datetime', 'Fortnight', [[2013]]),
  line('datetimeInterval', 'Day', [[2013, 2, 14]]),
])('broken: %s', broken => {
  const text = `${line('datetime', 'Day', [[2013, 2, 14]])}\n${broken}\n`
  expect(() => readDuckling(text, 'x.jsonl')).toThrow(DataError)
  expect(() => readDuckling(text, 'x.jsonl')).toThrow('x.jsonl, line 2')
})
