import { describe, expect, test } from 'vitest'
import { nodeName } from '../../../viewer/src/model/names.ts'
import { nodeFacts } from '../../../viewer/src/model/node-facts.ts'
import { library, nodeCalled } from '../library.ts'

const facts = (label: string) => nodeFacts(library, nodeCalled(label))
const words = (label: string): readonly string[] =>
  facts(label).sentences.map(
    ({ document, start, end }) => library.index.documents.get(document)?.text.slice(start, end) ?? '',
  )

describe('the card of a person', () => {
  test('groups relations by kind and direction, the newest first', () => {
    const groups = facts('Vladimir Poutine').relations.map(({ key, links }) => [
      key,
      links.map(({ edge, other }) => [nodeName(library, other, 'fr'), edge.attributes.date]),
    ])
    expect(groups).toContainEqual([
      expect.stringMatching(/^met_with/),
      [
        ['Ebrahim Raïssi', '2023-12-07'],
        ['Ebrahim Raïssi', '2022-09'],
      ],
    ])
    expect(groups).toContainEqual([expect.stringMatching(/^president_of .*out$/), [['Russie', undefined]]])
  })

  test('lists events apart, and what it said as quotations', () => {
    expect(facts('Vladimir Poutine').events).toHaveLength(2)
    expect(facts('Dmitri Peskov').statements).toHaveLength(3)
    const relations = facts('Dmitri Peskov').relations.map(({ key }) => key.split(' ')[0])
    expect(relations).toEqual(['spokesperson_of'])
  })

  test('tells what happened when, the earliest first, an event and what follows from it once', () => {
    const dates = facts('Vladimir Poutine').timeline.map(({ date, link }) => [
      date,
      link.edge.attributes.relation,
      nodeName(library, link.other, 'fr'),
    ])
    expect(dates).toContainEqual(['2022-09', 'met_with', 'Ebrahim Raïssi'])
    expect(dates).toContainEqual(['2023-12-07', 'met_with', 'Ebrahim Raïssi'])
    expect(dates.map(([date]) => date)).toEqual(dates.map(([date]) => date).toSorted())
    expect(dates.filter(([, relation]) => relation === 'participated_in')).toEqual([])
  })

  test('quotes each sentence once, in reading order, with every name in it marked', () => {
    expect(words('Dmitri Peskov')).toHaveLength(4)
    const [first] = facts('Samarkand').sentences
    expect(first?.marks).toHaveLength(1)
    expect(words('Samarkand')[0]).toMatch(/^La dernière fois .*\(OCS\)\.$/)
  })
})

test('an agency lists the article that it carries', () => {
  expect(facts('TASS').relations.map(({ key }) => key)).toEqual(['reported_by  in'])
})

test('an event lists who took part and where it is told', () => {
  const event = [...library.index.events.values()].find(({ date }) => date === '2023-12-07')
  const { relations, sentences } = nodeFacts(library, event?.id ?? '')
  expect(relations.map(({ key, links }) => [key.split(' ')[0], links.length])).toEqual(
    expect.arrayContaining([
      ['participated_in', 2],
      ['takes_place_in', 1],
      ['about', 1],
    ]),
  )
  expect(sentences).toHaveLength(1)
})
