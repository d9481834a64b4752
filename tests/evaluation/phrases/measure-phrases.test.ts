import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { measurePhrases } from '../../../src/evaluation/phrases/measure-phrases.ts'
import { phraseTable } from '../../../src/evaluation/phrases/phrase-table.ts'
import { loadLanguage } from '../../../src/language/language.ts'

const folder = mkdtempSync(join(tmpdir(), 'relata-phrases-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ROWS = [
  { kind: 'datetime', grain: 'Day', values: [[2013, 2, 13]], phrases: ['demain', 'hier', 'un de ces jours'] },
  {
    kind: 'datetimeInterval',
    grain: 'Day',
    values: [
      [2013, 3, 21],
      [2013, 4, 1],
    ],
    phrases: ['fin mars', 'lundi et mardi'],
  },
  { kind: 'datetime', grain: 'Hour', values: [[2013, 2, 12, 15]], phrases: ['à 15 heures'] },
]

test('right, wider, wrong and missed are told apart', async () => {
  const path = join(folder, 'times.jsonl')
  writeFileSync(path, ROWS.map(row => `${JSON.stringify(row)}\n`).join(''))
  const measured = await measurePhrases(path, async () => loadLanguage('fr'))
  expect(measured.phrases.day).toEqual({ right: 1, wider: 0, read: 2, wanted: 3 })
  expect(measured.phrases.interval).toEqual({ right: 0, wider: 1, read: 2, wanted: 2 })
  expect(measured.phrases['time of day']).toEqual({ right: 0, wider: 0, read: 0, wanted: 1 })
  expect(measured.faults.map(({ fault, what }) => `${fault}: ${what}`)).toEqual([
    'wrong date: hier (2013-02-13), got 2013-02-11',
    'missed: un de ces jours (2013-02-13)',
    'wrong date: fin mars (2013-03-21/2013-03-31), got 2013-03, which is wider',
    'wrong date: lundi et mardi (2013-03-21/2013-03-31), got 2013-02-18 and 2013-02-12',
  ])
  expect(phraseTable(measured)).toMatch(/^all +1 +1 +2 +5 +20\.0 +40\.0$/m)
})

test('no more is missed on the phrases of Duckling than was', async () => {
  const { phrases } = await measurePhrases('tests/phrases/duckling-fr.jsonl', async () => loadLanguage('fr'))
  const { 'time of day': _, ...dates } = phrases
  const sum = (key: 'right' | 'wider' | 'wanted'): number =>
    Object.values(dates).reduce((total, tally) => total + tally[key], 0)
  expect(sum('wanted')).toBe(257)
  expect(sum('right')).toBeGreaterThanOrEqual(220)
  expect(sum('right') + sum('wider')).toBeGreaterThanOrEqual(243)
})
