import { expect, test } from 'vitest'
import { type Row, sortedRows, turned } from '../../../viewer/src/model/rows.ts'

type Column = 'name' | 'date'
const row = (name: string, date: string, rank = date): Row<Column> => ({
  key: name,
  cells: { name, date },
  ranks: { date: rank },
})
const rows = [row('Éric', 'déc. 2023', '2023-12'), row('zoé 10', '', ''), row('zoé 9', 'mars 2020', '2020-03')]
const names = (...rest: [string, Parameters<typeof sortedRows<Column>>[2]]): readonly string[] =>
  sortedRows(rows, ...rest, 'fr').map(({ key }) => key)

test('a column is sorted as readers of the language do, numbers by size', () => {
  expect(names('', { column: 'name', order: 'ascending' })).toEqual(['Éric', 'zoé 9', 'zoé 10'])
  expect(names('', { column: 'name', order: 'descending' })).toEqual(['zoé 10', 'zoé 9', 'Éric'])
})

test('dates lie as in time, and what has none comes last either way', () => {
  expect(names('', { column: 'date', order: 'ascending' })).toEqual(['zoé 9', 'Éric', 'zoé 10'])
  expect(names('', { column: 'date', order: 'descending' })).toEqual(['Éric', 'zoé 9', 'zoé 10'])
})

test('every word must stand in a row, accents or not', () => {
  expect(names('eric DEC', undefined)).toEqual(['Éric'])
  expect(names('eric mars', undefined)).toEqual([])
})

test('a heading turns the order twice, then gives it back', () => {
  const up = turned<Column>(undefined, 'name')
  const down = turned(up, 'name')
  expect([up?.order, down?.order, turned(down, 'name')]).toEqual(['ascending', 'descending', undefined])
})
