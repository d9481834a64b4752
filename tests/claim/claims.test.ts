import { describe, expect, test } from 'vitest'
import { claimsOf } from '../fixtures/extract.ts'

describe('offices', () => {
  test.each<[string, string[]]>([
    ['Le président français François Hollande est venu.', ['François Hollande president_of France']],
    ['Le porte-parole du Kremlin, Dmitri Peskov, est venu.', ['Dmitri Peskov spokesperson_of Kremlin']],
    ['Dmitri Peskov, porte-parole du Kremlin, est venu.', ['Dmitri Peskov spokesperson_of Kremlin']],
    ["L'ancien président de la Tanzanie, Benjamin Mkapa, est venu.", ['Benjamin Mkapa president_of Tanzanie former']],
    ["L'ex-président américain Barack Obama est venu.", ['Barack Obama president_of États-Unis former']],
    [
      "Le ministre de l'Intérieur du Gabon, Pacôme Moubelet-Boubeya, est venu.",
      ['Pacôme Moubelet-Boubeya minister_of Gabon'],
    ],
    ['La chancelière allemande Angela Merkel est venue.', ['Angela Merkel prime_minister_of Allemagne']],
    ['Le président est venu.', []],
    ['Les présidents russe et iranien sont venus.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected)
  })
})

describe('meetings', () => {
  test.each<[string, string[]]>([
    ['Emmanuel Macron et Angela Merkel se sont rencontrés.', ['Emmanuel Macron met_with Angela Merkel']],
    ['Emmanuel Macron a rencontré Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel']],
    ['Emmanuel Macron rencontrera Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel planned']],
    ['Emmanuel Macron doit rencontrer Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel planned']],
    ['Emmanuel Macron aurait rencontré Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel alleged']],
    ['Emmanuel Macron n’a pas rencontré Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel denied']],
    ['Emmanuel Macron pourrait rencontrer Angela Merkel.', ['Emmanuel Macron met_with Angela Merkel possible']],
    ["Emmanuel Macron s'est entretenu par téléphone avec Angela Merkel.", ['Emmanuel Macron met_with Angela Merkel']],
    [
      'Vladimir Poutine a rencontré Angela Merkel, François Hollande et Barack Obama.',
      [
        'Vladimir Poutine met_with Angela Merkel',
        'Vladimir Poutine met_with François Hollande',
        'Vladimir Poutine met_with Barack Obama',
      ],
    ],
    ['Les liens entre Moscou et Téhéran se renforcent.', []],
    ['La rencontre entre Moscou et Téhéran a duré.', ['Russie met_with Iran']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected)
  })

  test('with place and date', () => {
    const text = 'Emmanuel Macron et Angela Merkel ont eu hier des entretiens à Paris.'
    expect(claimsOf(text, '2017-05-16')).toEqual([
      'Emmanuel Macron met_with Angela Merkel 2017-05-15',
      'meeting takes_place_in Paris 2017-05-15',
    ])
  })
})

describe('places', () => {
  test.each<[string, string[]]>([
    ['Il vit à Samarkand, en Ouzbékistan, depuis peu.', ['Samarkand located_in Ouzbékistan']],
    ['Il vit à Damas (Syrie).', ['Damas located_in Syrie']],
    ['La France, la Syrie et le Gabon ont voté.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected)
  })
})

describe('speech', () => {
  test.each<[string, string[]]>([
    ['« Nous allons gagner », a déclaré Jean Ping.', ['Jean Ping said « Nous allons gagner »']],
    ['Jean Ping a déclaré : « Nous allons gagner. »', ['Jean Ping said « Nous allons gagner. »']],
    ['Selon Jean Ping, « ils ont bombardé la ville ».', ['Jean Ping said « ils ont bombardé la ville »']],
    ['Jean Ping affirme que la ville est calme.', ['Jean Ping said « la ville est calme »']],
    ['La ville est calme, a assuré Jean Ping.', ['Jean Ping said « La ville est calme »']],
    ['« La ville est calme », a assuré un proche.', []],
    ['Il parle de « réforme ».', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected)
  })

  test('« a-t-il ajouté » goes on with the speaker before', () => {
    const text = '« Nous allons gagner », a dit Jean Ping. « La ville est calme », a-t-il ajouté.'
    expect(claimsOf(text)).toEqual(['Jean Ping said « Nous allons gagner »', 'Jean Ping said « La ville est calme »'])
  })
})

describe('carriers', () => {
  test.each<[string, string[]]>([
    ['Il pleut.\nAvec agence TASS/traduit de l’Anglais', ['document reported_by TASS']],
    ['TASS a rencontré Emmanuel Macron.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toEqual(expected)
  })
})
