import { describe, expect, test } from 'vitest'
import { documentOf } from '../fixtures/document.ts'
import { knowledgeOf } from '../fixtures/extract.ts'

const entities = (...texts: string[]): string[] =>
  knowledgeOf(...texts.map(text => documentOf(text)))
    .entities.map(({ type, name, names }) => `${type} ${name}: ${names.join(', ')}`)
    .sort()

describe('inside one document', () => {
  test.each<[string, string[]]>([
    ['Vladimir Poutine est venu. Poutine est parti.', ['person Vladimir Poutine: Vladimir Poutine, Poutine']],
    ['Le peuple iranien vote en Iran.', ['place Iran: Iran, iranien']],
    [
      'Raymond Vergès est le père de Paul Vergès. Vergès est mort.',
      ['person Paul Vergès: Paul Vergès', 'person Raymond Vergès: Raymond Vergès', 'person Vergès: Vergès'],
    ],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected)
  })
})

describe('across documents', () => {
  test('one full name and type is one entity', () => {
    expect(entities('Angela Merkel est venue.', 'Hier, Angela Merkel est partie.')).toEqual([
      'person Angela Merkel: Angela Merkel',
    ])
  })

  test('a family name alone joins nobody', () => {
    const found = entities('M. Ping est venu.', 'Hier, M. Ping est parti.')
    expect(found).toEqual(['person Ping: Ping', 'person Ping: Ping'])
  })

  test('an acronym is one thing everywhere', () => {
    expect(entities('La DGIA enquête.', 'Hier, la DGIA a parlé.')).toEqual(['organisation DGIA: DGIA'])
  })

  test('the order of the documents makes no difference', () => {
    const a = documentOf('Emmanuel Macron et Angela Merkel se sont rencontrés le 3 mai 2017.')
    const b = documentOf('Angela Merkel et Emmanuel Macron se sont rencontrés le 3 mai 2017 à Paris.')
    expect(knowledgeOf(b, a)).toEqual(knowledgeOf(a, b))
  })

  test('two reports of one meeting are one event', () => {
    const a = documentOf('Emmanuel Macron et Angela Merkel se sont rencontrés le 3 mai 2017.')
    const b = documentOf('Angela Merkel et Emmanuel Macron se sont rencontrés le 3 mai 2017 à Paris.')
    const { events } = knowledgeOf(a, b)
    expect(events.map(({ type, date, mentions }) => [type, date, mentions.length])).toEqual([
      ['meeting', '2017-05-03', 2],
    ])
  })
})

describe('events', () => {
  test.each<[string, string[]]>([
    [
      'Emmanuel Macron a rencontré Angela Merkel. La rencontre entre Emmanuel Macron et Angela Merkel a duré.',
      ['2018-04-19'],
    ],
    [
      'Emmanuel Macron et Angela Merkel se sont rencontrés mardi. La rencontre entre Emmanuel Macron et Angela Merkel a duré.',
      ['2018-04-17'],
    ],
    [
      'Emmanuel Macron a rencontré Angela Merkel. Emmanuel Macron avait rencontré Angela Merkel le 3 mai 2017.',
      ['2017-05-03', '2018-04-19'],
    ],
  ])('%s', (text, dates) => {
    expect(
      knowledgeOf(documentOf(text, '2018-04-19'))
        .events.map(({ date }) => date)
        .sort(),
    ).toEqual(dates)
  })
})
