import { expect, test } from 'vitest'
import { formatDate } from '../../../viewer/src/model/dates.ts'

test.each([
  ['2023-12-07', 'fr', 'long', '7 décembre 2023'],
  ['2023-12-07', 'fr', 'short', '7 déc. 2023'],
  ['2023-12-01', 'fr', 'long', '1er décembre 2023'],
  ['2022-09', 'fr', 'long', 'septembre 2022'],
  ['2022', 'fr', 'short', '2022'],
  ['2023-12-07', 'en', 'long', '7 December 2023'],
  ['2022-09/2022-12', 'en', 'short', 'Sept 2022 – Dec 2022'],
  ['2022/..', 'fr', 'long', '2022 – …'],
  ['2022?', 'en', 'long', '2022 ?'],
  ['2016-22', 'fr', 'long', 'été 2016'],
  ['2016-24~', 'en', 'short', 'winter 2016 ?'],
  ['198X', 'fr', 'long', 'années 1980'],
  ['198X/..', 'en', 'long', '1980s – …'],
  ['19XX', 'fr', 'long', '20e siècle'],
  ['18XX', 'en', 'long', '1800s'],
  ['2023-99-99', 'en', 'long', '2023-99-99'],
  ['next week', 'en', 'long', 'next week'],
  ['a/b/c', 'en', 'long', 'a/b/c'],
] as const)('%s in %s, %s', (edtf, language, style, written) => {
  expect(formatDate(edtf, language, style)).toBe(written)
})
