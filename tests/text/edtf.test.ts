import { expect, test } from 'vitest'
import { BEGINNING, END, interval, isDay, meet, nest } from '../../src/text/edtf.ts'

test.each([
  ['19XX', '1900-01-01', '1999-12-31'],
  ['197X', '1970-01-01', '1979-12-31'],
  ['2016-22', '2016-06-21', '2016-09-23'],
  ['2016-24~', '2016-12-21', '2017-03-20'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2022-09', '2022-09-01', '2022-09-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2023-12-07', '2023-12-07', '2023-12-07'],
  ['2022-09/2022-12', '2022-09-01', '2022-12-31'],
  ['2022-09-05/2023', '2022-09-05', '2023-12-31'],
  ['2022/..', '2022-01-01', END],
  ['2022/', '2022-01-01', END],
  ['../2022', BEGINNING, '2022-12-31'],
  ['2022-09~', '2022-09-01', '2022-09-30'],
  ['2022?/2023%', '2022-01-01', '2023-12-31'],
])('%s covers %s to %s', (edtf, from, to) => {
  expect(interval(edtf)).toEqual({ from, to })
})

test.each([
  '',
  '..',
  'yesterday',
  '2023-13',
  '2023-00',
  '2023-02-29',
  '2023-06-31',
  '2023-06-00',
  '23',
  '2023-20',
  '2023-25',
  '2023-22-01',
  '1XXX',
  '197XX',
  '2023-6',
  '2023/2022',
  '2020/2021/2022',
  '2023-12-07T10:00',
])('%j is no date', edtf => {
  expect(interval(edtf)).toBeUndefined()
})

test.each([
  ['2022-09', '2022-09-30', true],
  ['2022-09', '2022-10', false],
  ['2022/..', '2050', true],
  ['../2022', '2022-12-31', true],
  ['../2022', '2023-01-01', false],
])('%s and %s share a day: %s', (a, b, expected) => {
  const [left, right] = [interval(a), interval(b)]
  expect(left && right && meet(left, right)).toBe(expected)
  expect(left && right && meet(right, left)).toBe(expected)
})

test.each([
  ['2022-09', '2022-09-30', true],
  ['2022-09-28/2022-10-02', '2022-09-30', true],
  ['2022-09', '2022-09-28/2022-10-02', false],
])('one of %s and %s lies within the other: %s', (a, b, expected) => {
  const [left, right] = [interval(a), interval(b)]
  expect(left && right && nest(left, right)).toBe(expected)
  expect(left && right && nest(right, left)).toBe(expected)
})

test.each([
  ['2023-12-07', true],
  ['2023-12', false],
  ['2023-12-07/..', false],
  ['2023-12-07~', false],
])('whether %s is one day: %s', (edtf, is) => {
  expect(isDay(edtf)).toBe(is)
})
