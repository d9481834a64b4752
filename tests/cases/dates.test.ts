import { describe, expect, test } from 'vitest'
import type { Options } from '../../src/options.ts'
import { annotated, known } from './read.ts'

/** Every date that the text says, as « words = EDTF ». */
function dates(text: string, date?: string): string[] {
  const options: Options = date === undefined ? {} : { date }
  const { document, dates: found } = annotated(text, options)
  return found.flatMap(({ span, edtf }) => (span ? [`${document.text.slice(span.start, span.end)} = ${edtf}`] : []))
}

/** Faults reported against readers of dates, put into French where they were of another language. */
const CASES: readonly (readonly [id: string, text: string, date: string | undefined, ...readings: string[]])[] = [
  ['D01 a month that is a name', 'Avril Martin et Mai Lin viendront en mai 2017.', undefined, 'en mai 2017 = 2017-05'],
  ['D02 a small word before a date', 'Je mai tue et pars le 13/01/2018.', undefined, '13/01/2018 = 2018-01-13'],
  ['D04 last Tuesday, said on a Wednesday', 'Il est venu mardi dernier.', '2018-04-18', 'mardi dernier = 2018-04-17'],
  ['D05 the month in words', 'Il viendra le 8 février.', '2017-01-10', '8 février = 2017-02-08'],
  ['D05 the month in figures, the day first', 'Il viendra le 08/02.', '2017-01-10', 'le 08/02 = 2017-02-08'],
  ['D06 a day that there is not', 'Il a reçu la facture 50/6/2018.', '2018-07-01'],
  ['D08 a version before a date', 'Version 1.5.3 - 2015-09-24', undefined, '2015-09-24 = 2015-09-24'],
  ['D09 words that begin like days', 'Le marché, la mercerie et le dimensionnement du lunaire.', '2018-04-18'],
  [
    'D12 blanks at the end',
    'Il est parti mercredi 20 janvier 2016    \nSans un mot.',
    undefined,
    'mercredi 20 janvier 2016 = 2016-01-20',
  ],
  ['D13 Monday in the future', 'Jean Ping se rendra lundi à Paris.', '2017-11-16', 'lundi = 2017-11-20'],
  ['D13 Monday in the past', "Jean Ping s'est rendu lundi à Paris.", '2017-11-16', 'lundi = 2017-11-13'],
  ['D14 words of another language', 'Jean Ping a cité « Yesterday, 11:50 » à Paris.', '2017-11-16'],
  ['D15 a short Tuesday that is no March', 'mar. 19 déc. à 08:26', '2017-12-20', 'mar. 19 déc. = 2017-12-19'],
  ['D16 two years ago', 'Il est parti il y a 2 ans.', '2017-10-13', 'il y a 2 ans = 2015'],
  ['D16 one year ago', 'Il est parti il y a 1 année.', '2017-10-13', 'il y a 1 année = 2016'],
  ['D18 an accent', 'Le 4 décembre 2013, il est parti.', undefined, '4 décembre 2013 = 2013-12-04'],
  ['D18 an accent by itself', 'Le 4 de\u0301cembre 2013, il est parti.', undefined, '4 décembre 2013 = 2013-12-04'],
  ['D18 no accent', 'Le 4 decembre 2013, il est parti.', undefined, '4 decembre 2013 = 2013-12-04'],
]

describe('dates', () => {
  test.each(CASES.map(row => [row[0], row] as const))('%s', (_, [, text, date, ...readings]) => {
    expect(dates(text, date)).toEqual(readings)
  })
})

test('D04 a date that was reckoned says by which rule', () => {
  expect(annotated('Il est venu mardi dernier.', { date: '2018-04-18' }).dates[0]?.rule).toContain('weekday')
})

test('D11 the day of the last change dates the page and is no event', async () => {
  const text = 'Emmanuel Macron a rencontré Angela Merkel.\n\nDernière mise à jour 03/12/2025'
  const { documents, events } = await known(text)
  expect(documents[0]?.published?.edtf).toBe('2025-12-03')
  expect(documents[0]?.blocks.at(-1)?.kind).not.toBe('paragraph')
  expect(events).toHaveLength(1)
})

test.each([
  'I may be there. Anna May may become minister in May.',
  'They do have the money, I may leave on 13-Jan-2018.',
])('D01, D02, D09 in English: the language has no pack, which is told — %s', async text => {
  const { documents, problems } = await known(`${text} ${text} ${text}`, {})
  expect(documents).toEqual([])
  expect(problems[0]?.message).toContain('which has no pack')
})
