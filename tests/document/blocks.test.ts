import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { blocksOf, documentOf } from './pack.ts'

const NEWS =
  'Le président a reçu hier à Paris l’ambassadeur, et ils ont parlé de la paix pendant plus de deux heures au palais.'

describe('a line on its own', () => {
  const rows: readonly [line: string, ...blocks: string[]][] = [
    ['Avec agence TASS/traduit de l’Anglais', 'agency: Avec agence TASS/traduit de l’Anglais'],
    ['(AFP)', 'agency: (AFP)'],
    ['Avec AFP', 'agency: Avec AFP'],
    ['Source : Reuters', 'agency: Source : Reuters'],
    ['Le Monde avec AFP', 'agency: Le Monde avec AFP'],
    ['Par Anne Durand et Jean Petit, avec AFP', 'agency: Par Anne Durand et Jean Petit, avec AFP'],
    ['Par ailleurs, le ministre démissionne', 'paragraph: Par ailleurs, le ministre démissionne'],
    ['L’agence Reuters a démenti.', 'paragraph: L’agence Reuters a démenti.'],
    ['Commentaires Facebook', 'boilerplate: Commentaires Facebook'],
    ['Lire aussi : Le ministre démissionne', 'boilerplate: Lire aussi : Le ministre démissionne'],
    ['» Lire aussi', 'boilerplate: » Lire aussi'],
    ['À lire également', 'boilerplate: À lire également'],
    ['Partager sur Twitter', 'boilerplate: Partager sur Twitter'],
    ['Suivez-nous sur Facebook', 'boilerplate: Suivez-nous sur Facebook'],
    ['Abonnez-vous', 'boilerplate: Abonnez-vous'],
    ['© 2023 Le Journal. Tous droits réservés', 'boilerplate: © 2023 Le Journal. Tous droits réservés'],
    ['Tous droits réservés', 'boilerplate: Tous droits réservés'],
    ['Dernière mise à jour 03/12/2025', 'boilerplate: Dernière mise à jour 03/12/2025'],
    ['Page actualisée : 13 octobre 2016 — « Suite »', 'boilerplate: Page actualisée : 13 octobre 2016 — « Suite »'],
    ['* * *', 'boilerplate: * * *'],
    ['Partager le pouvoir ne suffit pas.', 'paragraph: Partager le pouvoir ne suffit pas.'],
    ['Publié le 3 mars 2020 à 10h12', 'dateline: Publié le 3 mars 2020 à 10h12'],
    [
      'Publié le 3 mars 2020 à 10h12, mis à jour le 4 mars 2020',
      'dateline: Publié le 3 mars 2020 à 10h12, mis à jour le 4 mars 2020',
    ],
    ['17 janvier 2017 . –', 'dateline: 17 janvier 2017 . –'],
    ['5 octobre 2016, 9 h 55 UTC . –', 'dateline: 5 octobre 2016, 9 h 55 UTC . –'],
    ['29 juillet 2016, Auschwitz, Pologne . –', 'dateline: 29 juillet 2016, Auschwitz, Pologne . –'],
    ['Paris, le 3 mars 2020', 'dateline: Paris, le 3 mars 2020'],
    ['mardi 3 mars 2020', 'dateline: mardi 3 mars 2020'],
    ['Attentats de Paris, 13 novembre 2015', 'paragraph: Attentats de Paris, 13 novembre 2015'],
    [
      'PARIS, 3 mars 2020 (AFP) – Le ministre part.',
      'dateline: PARIS, 3 mars 2020 (AFP) –',
      'paragraph: Le ministre part.',
    ],
    ['Moscou (TASS) - Le ministre part.', 'dateline: Moscou (TASS) -', 'paragraph: Le ministre part.'],
    ['23 décembre 2016 . – Le ministre part.', 'dateline: 23 décembre 2016 . –', 'paragraph: Le ministre part.'],
    ['Le ministre – parti le 3 mars 2020 – revient.', 'paragraph: Le ministre – parti le 3 mars 2020 – revient.'],
    [
      'Photo : Le roi et la reine (Palais) Le roi rit.',
      'caption: Photo : Le roi et la reine (Palais)',
      'paragraph: Le roi rit.',
    ],
    ['Photo : Le roi (à gauche) et la reine', 'caption: Photo : Le roi (à gauche) et la reine'],
    ['Crédit photo : AFP', 'caption: Crédit photo : AFP'],
    ['© Reuters', 'caption: © Reuters'],
    ['Il part, a-t-il dit. (AFP)', 'paragraph: Il part, a-t-il dit.', 'agency: (AFP)'],
    ['Il a parlé à l’agence russe (TASS)', 'paragraph: Il a parlé à l’agence russe (TASS)'],
    ['Il part. (Rires)', 'paragraph: Il part. (Rires)'],
  ]
  test.each(rows)('%s', (line, ...blocks) => {
    expect(blocksOf(documentOf(line))).toEqual(blocks)
  })
})

describe('title, headings and paragraphs', () => {
  const rows: readonly [name: string, text: string, kinds: string[]][] = [
    ['a title before an empty line', `Le ministre part\n\n${NEWS}`, ['title', 'paragraph']],
    [
      'a title before a dateline',
      `Le ministre part enfin de là\n17 janvier 2017 . –\n${NEWS}`,
      ['title', 'dateline', 'paragraph'],
    ],
    ['a title before a long paragraph', `Le ministre part\n${NEWS}`, ['title', 'paragraph']],
    ['a title after furniture', `Accueil\nLe ministre part\n\n${NEWS}`, ['boilerplate', 'title', 'paragraph']],
    ['a title that trails off', `Il annonce... puis dément...\n\n${NEWS}`, ['title', 'paragraph']],
    ['no title: a sentence', `Le ministre part.\n\n${NEWS}`, ['paragraph', 'paragraph']],
    ['no title: one line only', 'Le ministre part', ['paragraph']],
    ['a heading', `${NEWS}\n\nLa réaction de Moscou\n\n${NEWS}`, ['paragraph', 'heading', 'paragraph']],
    ['no heading: the last line', `${NEWS}\n\nLa réaction de Moscou`, ['paragraph', 'paragraph']],
    [
      'a text in an unknown language',
      `Titulus brevis\n\n${NEWS}\nCommentaires Facebook`,
      ['title', 'paragraph', 'paragraph'],
    ],
  ]
  test.each(rows)('%s', (name, text, kinds) => {
    const language = name.includes('unknown') ? 'la' : 'fr'
    expect(documentOf(text, { language }).blocks.map(block => block.kind)).toEqual(kinds)
  })

  test('lines wrapped by a program are one paragraph', () => {
    const text =
      'Le président a reçu hier à Paris\nl’ambassadeur, et ils ont parlé\nde la paix au palais.\n\nFin du texte ici.'
    expect(blocksOf(documentOf(text))).toEqual([
      'paragraph: Le président a reçu hier à Paris\nl’ambassadeur, et ils ont parlé\nde la paix au palais.',
      'paragraph: Fin du texte ici.',
    ])
  })
})

test('the first article has a caption, a credit and furniture', () => {
  const text = readFileSync('data/articles/poutine-raissi-moscou.txt')
  const document = documentOf(text, {})
  expect(document.blocks.map(block => block.kind)).toEqual([
    'paragraph',
    'caption',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
    'agency',
    'boilerplate',
  ])
  expect(document).toMatchObject({
    language: 'fr',
    agency: 'TASS',
    translatedFrom: 'en',
    published: { edtf: '2023-12-08', rule: 'gloss' },
  })
  expect(document.title).toBeUndefined()
})

describe('blocks hold every character that is not blank', () => {
  const rows = [
    `Titre\n\n17 janvier 2017 . –\n${NEWS} (AFP)\n \nPhoto : le roi (Palais) ${NEWS}\nCommentaires`,
    '\n\n  a\n\n\n b \n',
    'Photo : \n(AFP)\n–\n.',
  ]
  test.each(rows)('%j', text => {
    const document = documentOf(text)
    let rest = document.text
    for (const block of [...document.blocks].reverse()) {
      expect(block.end).toBeGreaterThan(block.start)
      rest = rest.slice(0, block.start) + rest.slice(block.end)
    }
    expect(rest.trim()).toBe('')
  })
})
