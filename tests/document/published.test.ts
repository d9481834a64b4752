import { describe, expect, test } from 'vitest'
import { documentOf } from './pack.ts'

const NEWS = 'Le président a reçu hier à Paris l’ambassadeur, et ils ont parlé de la paix.'

describe('the day of publication', () => {
  const rows: readonly [text: string, edtf: string | undefined, rule: string | undefined][] = [
    [`Titre\n\n17 janvier 2017 . –\n${NEWS}`, '2017-01-17', 'dateline'],
    [`1er septembre 2016 . – ${NEWS}`, '2016-09-01', 'dateline'],
    [`PARIS, 3 mars 2020 (AFP) – ${NEWS}`, '2020-03-03', 'dateline'],
    [`${NEWS}\nParis, le 3 mars 2020`, '2020-03-03', 'dateline'],
    [`PARIS, 3 mars (AFP) – ${NEWS}`, undefined, undefined],
    ['Il a vu hier [jeudi 07/12/2023] le roi.', '2023-12-08', 'gloss'],
    ['Il a vu hier (le 7 décembre 2023) le roi.', '2023-12-08', 'gloss'],
    ['Il voit demain [07/12/2023] le roi.', '2023-12-06', 'gloss'],
    ['Il voit jeudi [07/12/2023] le roi.', undefined, undefined],
    ['La veille [07/12/2023], il a vu le roi.', undefined, undefined],
    [`Publié le 3 mars 2020 à 10h12\n${NEWS}`, '2020-03-03', 'published-line'],
    [`${NEWS}\nPublié le 3 mars 2020`, '2020-03-03', 'published-line'],
    ['Publié le 3 mars 2020\nIl a vu hier [jeudi 07/12/2023] le roi.', '2023-12-08', 'gloss'],
    ['17 janvier 2017 . –\nIl a vu hier [jeudi 07/12/2023] le roi.', '2017-01-17', 'dateline'],
    [`${NEWS}\nDernière mise à jour 03/12/2025`, '2025-12-03', 'updated-line'],
    [`Publié le 2 décembre 2025, mis à jour le 03/12/2025\n${NEWS}`, '2025-12-02', 'published-line'],
    [`Page actualisée : 23 mars 2016 — « Suite »\n\n22 mars 2016 . –\n${NEWS}`, '2016-03-22', 'dateline'],
    ['Le roi est mort le 3 mai 2017 à Paris.', undefined, undefined],
    [NEWS, undefined, undefined],
  ]
  test.each(rows)('%j', (text, edtf, rule) => {
    const { published } = documentOf(text)
    expect([published?.edtf, published?.rule]).toEqual([edtf, rule])
  })

  test('the option comes first', () => {
    expect(documentOf(`17 janvier 2017 . –\n${NEWS}`, { language: 'fr', date: '2020-01-02' }).published).toEqual({
      edtf: '2020-01-02',
      rule: 'option',
    })
  })

  test('its words are told', () => {
    const { text, published } = documentOf('Il a vu hier [jeudi 07/12/2023] le roi.')
    expect(text.slice(published?.span?.start, published?.span?.end)).toBe('hier [jeudi 07/12/2023]')
  })
})
