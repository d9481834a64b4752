import { describe, expect, test } from 'vitest'
import { documentOf } from './pack.ts'

describe('credits', () => {
  const none = { authors: [], agency: undefined, publisher: undefined, translatedFrom: undefined }
  const rows: readonly [
    line: string,
    credits: Partial<typeof none> | { authors: string[] } | Record<string, unknown>,
  ][] = [
    ['Avec agence TASS/traduit de l’Anglais', { agency: 'TASS', translatedFrom: 'en' }],
    ['Traduit du russe', { translatedFrom: 'ru' }],
    ['Anglais', {}],
    ['Source : Reuters', { agency: 'Reuters' }],
    ['Source: agence de presse Xinhua', { agency: 'Xinhua' }],
    ['Le Monde avec AFP', { agency: 'AFP', publisher: 'Le Monde' }],
    ['Par Le Monde avec AFP', { agency: 'AFP', publisher: 'Le Monde' }],
    ['Le Monde', {}],
    ['Avec AFP et Reuters', { agency: 'AFP' }],
    ['Par Anne Durand', { authors: ['Anne Durand'] }],
    [
      'Par Anne Durand et Jean-Luc de La Tour (AFP)',
      { authors: ['Anne Durand', 'Jean-Luc de La Tour'], agency: 'AFP' },
    ],
    ['PARIS, 3 mars 2020 (AFP) – Le roi rit.', { agency: 'AFP' }],
    ['Le roi rit. (avec AFP)', { agency: 'AFP' }],
    ['Photo : le roi rit (AFP)', {}],
    ['Selon l’agence TASS, le roi rit.', {}],
  ]
  test.each(rows)('%s', (line, credits) => {
    const { authors, agency, publisher, translatedFrom } = documentOf(line)
    expect({ authors, agency, publisher, translatedFrom }).toEqual({ ...none, ...credits })
  })
})
