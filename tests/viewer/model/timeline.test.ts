import { describe, expect, test } from 'vitest'
import type { Item } from '../../../viewer/src/model/picture.ts'
import { binsOf, moved, periodOf, timelineOf } from '../../../viewer/src/model/timeline.ts'

const items = (...dates: readonly (string | undefined)[]): readonly Item[] =>
  dates.map((date, i) => ({
    key: `${i}`,
    ends: ['a', 'b'],
    relation: 'met_with',
    status: 'asserted',
    speakers: [],
    sources: [],
    ...(date === undefined ? {} : { date }),
  }))

const bars = (...dates: readonly (string | undefined)[]): readonly string[] =>
  timelineOf(items(...dates)).bins.map(({ period, count }) => `${period}: ${count}`)

describe('bars', () => {
  test('of days, with the empty ones between', () => {
    expect(bars('2023-12-07', '2023-12-09', '2023-12-09')).toEqual(['2023-12-07: 1', '2023-12-08: 0', '2023-12-09: 2'])
  })

  test('of months where one date is no finer, across a year', () => {
    expect(bars('2023-11', '2024-01-05')).toEqual(['2023-11: 1', '2023-12: 0', '2024-01: 1'])
  })

  test('of years where one date is no finer', () => {
    expect(bars('2021', '2023-12-07')).toEqual(['2021: 1', '2022: 0', '2023: 1'])
  })

  test('of months where days would be too many', () => {
    expect(bars('2022-09-01', '2023-12-07')).toHaveLength(16)
  })

  test('an interval stands in every period that it touches', () => {
    expect(bars('2022-11/2023-01')).toEqual(['2022: 1', '2023: 1'])
  })
})

test('items without a bounded date are counted apart', () => {
  expect(timelineOf(items(undefined, '2022/..', 'soon', '2023'))).toEqual({
    bins: [{ period: '2023', count: 1 }],
    undated: 3,
  })
  expect(timelineOf([])).toEqual({ bins: [], undated: 0 })
})

describe('a stretch of bars', () => {
  const { bins } = timelineOf(items('2023-11-05', '2023-12-07', '2024-02'))

  test('is a period, and the period leads back to it', () => {
    expect(bins.map(({ period }) => period)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
    const period = periodOf(bins, { first: 1, last: 2 })
    expect(period).toEqual({ from: '2023-12-01', to: '2024-01-31' })
    expect(period && binsOf(bins, period)).toEqual({ first: 1, last: 2 })
  })

  test('that is the whole is no period', () => {
    expect(periodOf(bins, { first: 0, last: 3 })).toBeUndefined()
    expect(binsOf(bins, { from: '1990-01-01', to: '1990-12-31' })).toBeUndefined()
  })

  test('moves until it comes to the end', () => {
    expect(moved({ first: 1, last: 2 }, 1, 4)).toEqual({ first: 2, last: 3 })
    expect(moved({ first: 2, last: 3 }, 1, 4)).toBeUndefined()
  })
})
