import { describe, expect, test } from 'vitest'
import { readDates } from '../../src/annotation/dates.ts'
import { loadCalendar } from '../../src/language/calendar.ts'
import type { BlockKind, Document } from '../../src/model.ts'
import { interval } from '../../src/text/edtf.ts'

const calendar = loadCalendar('fr')

function documentOf(text: string, published?: string, kind: BlockKind = 'paragraph'): Document {
  return {
    id: 'doc-test',
    uri: 'test.txt',
    text,
    language: 'fr',
    authors: [],
    ...(published ? { published: { edtf: published, rule: 'option' } } : {}),
    blocks: [{ start: 0, end: text.length, kind }],
    warnings: [],
  }
}

/** Every reading as « words = EDTF ». */
function read(text: string, published?: string, tense?: 'past' | 'future'): string[] {
  return readDates(documentOf(text, published), calendar, () => tense && { direction: tense, isOwn: true }).map(
    ({ span, edtf }) => `${text.slice(span?.start, span?.end)} = ${edtf}`,
  )
}

describe('the table of expressions', () => {
  test.each(calendar.expressions.map(row => [row.pattern, row.example, row.rule] as const))(
    '%s',
    (_, example, rule) => {
      const readings = readDates(documentOf(example, '2017-03-15'), calendar)
      expect(readings.map(reading => reading.rule)).toEqual([rule])
      expect(readings.map(reading => interval(reading.edtf))).not.toContain(undefined)
    },
  )
})

describe('dates that need no anchor', () => {
  const rows: readonly [text: string, ...readings: string[]][] = [
    ['Le 7 décembre 2023, à Moscou', '7 décembre 2023 = 2023-12-07'],
    ['jeudi 7 décembre 2023', 'jeudi 7 décembre 2023 = 2023-12-07'],
    ['le 1er septembre 2016', '1er septembre 2016 = 2016-09-01'],
    ['le 1 er septembre 2016', '1 er septembre 2016 = 2016-09-01'],
    ['le premier mai 1990', 'premier mai 1990 = 1990-05-01'],
    ['le 07/12/2023.', '07/12/2023 = 2023-12-07'],
    ['(07.12.2023)', '07.12.2023 = 2023-12-07'],
    ['le 7/12/23', '7/12/23 = 2023-12-07'],
    ['2023-12-07T10:12:00Z', '2023-12-07 = 2023-12-07'],
    ['c’était en septembre 2022 à Samarkand', 'en septembre 2022 = 2022-09'],
    ['Déjà en 2015, lorsque', 'en 2015 = 2015'],
    ['l’élection présidentielle de 2017 et', 'de 2017 = 2017'],
    ['du 3 au 5 mai 2017', 'du 3 au 5 mai 2017 = 2017-05-03/2017-05-05'],
    ['du 28 décembre au 3 janvier 2017', 'du 28 décembre au 3 janvier 2017 = 2016-12-28/2017-01-03'],
    ['du 28 au 3 mai 2017', 'du 28 au 3 mai 2017 = 2017-04-28/2017-05-03'],
    ['entre 2011 et 2013', 'entre 2011 et 2013 = 2011/2013'],
    ['de mars à mai 2017', 'de mars à mai 2017 = 2017-03/2017-05'],
    ['pendant la saison 2011-2013', '2011-2013 = 2011/2013'],
    ['jusqu’en 1980', 'jusqu’en 1980 = ../1980'],
    ['depuis le 29 avril 2017', 'depuis le 29 avril 2017 = 2017-04-29/..'],
    ['à partir du 15 octobre 2017', 'à partir du 15 octobre 2017 = 2017-10-15/..'],
    ['dans les années 1970', 'années 1970 = 197X'],
    ['dans les années 90', 'années 90 = 199X'],
    ['en 1958, en 1977 et en 1999', 'en 1958 = 1958', 'en 1977 = 1977', 'en 1999 = 1999'],
    ['le 29 février 2016', '29 février 2016 = 2016-02-29'],
    ['4 décembre 2013', '4 décembre 2013 = 2013-12-04'],
    ['4 de\u0301cembre 2013', '4 de\u0301cembre 2013 = 2013-12-04'],
    ['4 decembre 2013', '4 decembre 2013 = 2013-12-04'],
    ['Le 7 décembre 2023', '7 décembre 2023 = 2023-12-07'],
    ['I may leave on 13-Jan-2018', '13-Jan-2018 = 2018-01-13'],
    ['Letzte Aktualisierung 03/12/2025', '03/12/2025 = 2025-12-03'],
    ['1.5.3 - 2015-09-24', '2015-09-24 = 2015-09-24'],
    ['le 21 avril 1995 puis le lendemain', '21 avril 1995 = 1995-04-21', 'le lendemain = 1995-04-22'],
    ['le 3 mai 2017. Deux jours plus tôt', '3 mai 2017 = 2017-05-03', 'Deux jours plus tôt = 2017-05-01'],
    ['en 2015. Deux ans plus tard', 'en 2015 = 2015', 'Deux ans plus tard = 2017'],
    ['hier [jeudi 07/12/2023] des entretiens', 'hier [jeudi 07/12/2023] = 2023-12-07'],
    ['hier (le 7 décembre 2023)', 'hier (le 7 décembre 2023) = 2023-12-07'],
    ['hier, jeudi 7 décembre 2023', 'hier, jeudi 7 décembre 2023 = 2023-12-07'],
    ['demain 29 mars 2017', 'demain 29 mars 2017 = 2017-03-29'],
    ['jeudi, le 7 décembre 2023', 'jeudi, le 7 décembre 2023 = 2023-12-07'],
    ['des 11 et 12 décembre 2016', 'des 11 et 12 décembre 2016 = 2016-12-11/2016-12-12'],
    ['Après 7 ans, le 3 mai 2017', '3 mai 2017 = 2017-05-03'],
    ['élu en 2012 (le 6 mai)', 'en 2012 (le 6 mai) = 2012-05-06'],
    ['élu en 2012 (le 20 décembre)', 'en 2012 (le 20 décembre) = 2012-12-20'],
    ['jeudi (7 décembre 2023)', 'jeudi (7 décembre 2023) = 2023-12-07'],
  ]
  test.each(rows)('%s', (text, ...readings) => {
    expect(read(text)).toEqual(readings)
  })
})

describe('no date', () => {
  const rows = [
    'facture 50/6/2018',
    'I may be there. Anna May may become minister in May.',
    'Wed, Jan 20th, 2016  ',
    'le 31 juin 2017',
    'le 29 février 2017',
    'version 1.5.3',
    '"Yesterday, 11:50"',
    'do they have the money',
    'plus de 2000 soldats',
    'le total de 2344 pages',
    'il reçoit 2000 euros',
    'une foule de 2000 manifestants',
    'entre 1500 et 2000 personnes',
    'de 5 à 10 heures',
    'la planète Mars',
    'Avril Lavigne',
    'le 1/3 des voix',
    '12/20 en maths',
    '192.168.10.12',
    'le 06.12.34.56.78',
    'la saison 2011-12',
    'écrit en trois mois',
    'au lendemain de l’attaque',
    'le vol MH370',
    'la Fox 2000',
    'peu après 19 h 00',
    'à partir de 8 heures',
    'la 20e édition',
    'un appel a été passé à 10 h',
    'Noël Mamère et Jean-Noël Barrot',
    'une ascension au sommet',
    'Lundi 3 soldats sont morts',
    'le premier, qui est parti',
    'plus d’un appel le 20 heures',
    'le mardi il pleut',
    'hier, demain, jeudi et le 3 mai sans jour de parution',
  ]
  test.each(rows)('%s', text => {
    expect(read(text)).toEqual([])
  })
})

describe('dates counted from the day of publication', () => {
  const rows: readonly [published: string, text: string, ...readings: string[]][] = [
    ['2023-12-08', 'a eu lieu hier à Moscou', 'hier = 2023-12-07'],
    [
      '2016-12-23',
      'avant-hier, aujourd’hui, après-demain',
      'avant-hier = 2016-12-21',
      'aujourd’hui = 2016-12-23',
      'après-demain = 2016-12-25',
    ],
    ['2016-11-15', 'est mort samedi à l’âge', 'samedi = 2016-11-12'],
    ['2016-10-30', 'ont signé dimanche', 'dimanche = 2016-10-30'],
    ['2018-04-18', 'mardi dernier', 'mardi dernier = 2018-04-17'],
    ['2018-04-18', 'mercredi dernier', 'mercredi dernier = 2018-04-11'],
    ['2017-03-10', 'ce vendredi', 'ce vendredi = 2017-03-10'],
    ['2017-03-09', 'ce vendredi', 'ce vendredi = 2017-03-10'],
    ['2016-08-22', 'doit paraître ce mercredi 24 août', 'ce mercredi 24 août = 2016-08-24'],
    ['2017-03-19', 'commises cette semaine', 'cette semaine = 2017-03-13/2017-03-19'],
    ['2017-03-19', 'la semaine dernière', 'semaine dernière = 2017-03-06/2017-03-12'],
    ['2017-03-13', 'le week-end dernier', 'week-end dernier = 2017-03-11/2017-03-12'],
    ['2017-01-31', 'le mois dernier', 'mois dernier = 2016-12'],
    ['2017-01-31', 'l’an dernier', 'an dernier = 2016'],
    ['2017-10-13', 'il y a 2 ans', 'il y a 2 ans = 2015'],
    ['2017-10-13', 'il y a 1 année', 'il y a 1 année = 2016'],
    ['2017-10-13', 'il y a deux ans', 'il y a deux ans = 2015'],
    ['2017-10-13', 'il y a dix jours', 'il y a dix jours = 2017-10-03'],
    ['2017-10-13', 'dans trois mois', 'dans trois mois = 2018-01'],
    ['2017-10-13', 'il y a quelques jours', ...[]],
    ['2016-12-02', 'Depuis le 29 novembre, l’armée', 'Depuis le 29 novembre = 2016-11-29/..'],
    ['2016-12-20', 'le 3 janvier', '3 janvier = 2017-01-03'],
    ['2017-01-02', 'le 28 décembre', '28 décembre = 2016-12-28'],
    [
      '2017-04-09',
      'le 3 avril. Le lendemain, samedi 8 avril',
      '3 avril = 2017-04-03',
      'Le lendemain, samedi 8 avril = 2017-04-08',
    ],
    ['2023-12-08', 'hier (jeudi)', 'hier (jeudi) = 2023-12-07'],
    ['2023-12-08', 'jeudi (7 décembre)', 'jeudi (7 décembre) = 2023-12-07'],
    ['2016-10-25', 'le 28 mars précédent', '28 mars précédent = 2016-03-28'],
    ['2017-02-11', 'jusqu’à dimanche', 'jusqu’à dimanche = ../2017-02-12'],
    ['2016-01-01', 'le 29 décembre dernier', '29 décembre dernier = 2015-12-29'],
    ['2017-12-14', 'en décembre', 'en décembre = 2017-12'],
    ['2017-03-10', 'en décembre, les huit juges', 'en décembre = 2016-12'],
    ['2017-02-01', 'le 29 février', '29 février = 2016-02-29'],
    ['2015-03-01', 'le 8 février et le 08/02', '8 février = 2015-02-08', 'le 08/02 = 2015-02-08'],
    ['2017-12-20', 'mar. 19 déc. à 08:26', 'mar. 19 déc. = 2017-12-19'],
    [
      '2016-09-01',
      'dans la nuit du mercredi 31 août et du jeudi 1 er septembre .',
      'nuit du mercredi 31 août et du jeudi 1 er septembre = 2016-08-31/2016-09-01',
    ],
    ['2017-05-06', 'dans la nuit de jeudi à vendredi', 'de jeudi à vendredi = 2017-05-04/2017-05-05'],
    ['2017-05-06', 'depuis lundi', 'depuis lundi = 2017-05-01/..'],
    [
      '2017-05-06',
      'la veille, puis le 3 avril et la veille',
      'la veille = 2017-05-05',
      '3 avril = 2017-04-03',
      'la veille = 2017-04-02',
    ],
  ]
  test.each(rows)('%s: %s', (published, text, ...readings) => {
    expect(read(text, published)).toEqual(readings)
  })
})

describe('parts of a period, feasts, seasons and rows of units', () => {
  const rows: readonly [text: string, ...readings: string[]][] = [
    ['au 20e siècle', '20e siècle = 19XX'],
    ['au XIXe siècle', 'XIXe siècle = 18XX'],
    ['les années quatre-vingt-dix', 'années quatre-vingt-dix = 199X'],
    ['la dernière semaine de septembre 2014', 'dernière semaine de septembre 2014 = 2014-09-22/2014-09-28'],
    ['le premier mercredi du mois prochain', 'premier mercredi du mois prochain = 2017-06-07'],
    ['le dernier jour de février 2016', 'dernier jour de février 2016 = 2016-02-29'],
    ['le deuxième week-end de juin', 'deuxième week-end de juin = 2017-06-10/2017-06-11'],
    ['la seconde quinzaine d’avril 2016', 'seconde quinzaine d’avril 2016 = 2016-04-16/2016-04-30'],
    ['au troisième trimestre 2016', 'troisième trimestre 2016 = 2016-07/2016-09'],
    ['le premier semestre de 2016', 'premier semestre de 2016 = 2016-01/2016-06'],
    ['le cinquième dimanche de février 2015'],
    ['le 14 juillet et le quatorze juillet', '14 juillet = 2017-07-14', 'quatorze juillet = 2017-07-14'],
    ['du treize au 15 juillet', 'du treize au 15 juillet = 2017-07-13/2017-07-15'],
    ['les 13-15 juillet 2016', '13-15 juillet 2016 = 2016-07-13/2016-07-15'],
    ['14 - 20 sept. 2014', '14 - 20 sept. 2014 = 2014-09-14/2014-09-20'],
    ['le dimanche de Pâques 2016', 'dimanche de Pâques 2016 = 2016-03-27'],
    ['à Pâques', 'Pâques = 2017-04-16'],
    ['le jeudi de l’Ascension', 'jeudi de l’Ascension = 2017-05-25'],
    ['la veille de Noël', 'la veille de Noël = 2016-12-24'],
    ['le lendemain du 13 février', 'le lendemain du 13 février = 2017-02-14'],
    ['l’été dernier', 'l’été dernier = 2016-22'],
    ['à l’automne prochain', 'à l’automne prochain = 2017-23'],
    ['cet hiver', 'cet hiver = 2016-24'],
    ['au printemps 2015', 'au printemps 2015 = 2015-21'],
    ['les trois derniers mois', 'trois derniers mois = 2017-02/2017-04'],
    ['les cinq prochaines années', 'cinq prochaines années = 2018/2022'],
    ['d’ici la fin du mois', 'd’ici la fin du mois = ../2017-05'],
    ['d’ici deux semaines', 'd’ici deux semaines = ../2017-05-18'],
    ['il y a environ un mois', 'il y a environ un mois = 2017-04'],
    ['il y a vingt-cinq ans', 'il y a vingt-cinq ans = 1992'],
    ['lundi de la semaine prochaine', 'lundi de la semaine prochaine = 2017-05-08'],
    ['mardi de la semaine dernière', 'mardi de la semaine dernière = 2017-04-25'],
    ['jeudi en quinze', 'jeudi en quinze = 2017-05-18'],
    ['la semaine du 8 mai', 'semaine du 8 mai = 2017-05-08/2017-05-14'],
    ['est arrivé le 2, puis', 'le 2 = 2017-05-02'],
    ['mercredi 3, à Paris', 'mercredi 3 = 2017-05-03'],
    ['une semaine plus tôt', 'une semaine plus tôt = 2017-04-27'],
    ['dans la nuit du 2 mai', 'nuit du 2 mai = 2017-05-02/2017-05-03'],
    ['dans la nuit du 2 au 3 mai', 'nuit du 2 au 3 mai = 2017-05-02/2017-05-03'],
    ['dans la nuit du dimanche', 'nuit du dimanche = 2017-04-30/2017-05-01'],
    ['mi-mars', 'mi-mars = 2017-03'],
    ['début 2016', 'début 2016 = 2016'],
  ]
  test.each(rows)('%s', (text, ...readings) => {
    expect(read(text, '2017-05-04')).toEqual(readings)
  })
})

describe('the tense decides', () => {
  const rows: readonly [text: string, tense: 'past' | 'future', reading: string][] = [
    ['se rendra lundi', 'future', 'lundi = 2017-05-08'],
    ['s’est rendu lundi', 'past', 'lundi = 2017-05-01'],
    ['se rendra le 3 février', 'future', '3 février = 2018-02-03'],
    ['se rendra en avril', 'future', 'en avril = 2018-04'],
    ['s’est rendu le 3 juin', 'past', '3 juin = 2016-06-03'],
    ['se rendra lundi dernier', 'future', 'lundi dernier = 2017-05-01'],
  ]
  test.each(rows)('%s', (text, tense, reading) => {
    expect(read(text, '2017-05-04', tense)).toEqual([reading])
  })
})

describe('readDates', () => {
  test('reads the blocks that carry news and no others', () => {
    const text = 'Hier à Paris.\nMis à jour le 3 mai 2017'
    const document: Document = {
      ...documentOf(text, '2017-05-02'),
      blocks: [
        { start: 0, end: 13, kind: 'paragraph' },
        { start: 14, end: text.length, kind: 'boilerplate' },
      ],
    }
    expect(readDates(document, calendar)).toEqual([
      { edtf: '2017-05-01', rule: 'yesterday', span: { start: 0, end: 4 } },
    ])
  })

  test.each(['3 le un de du ', 'de ', 'de 3 à ', 'entre 2011 et ', '2011-'])(
    'stays linear on « %s » 20,000 times',
    part => {
      const text = part.repeat(20_000)
      const start = performance.now()
      expect(readDates(documentOf(text, '2017-05-02'), calendar)).toEqual([])
      expect(performance.now() - start).toBeLessThan(10_000)
    },
  )
})
