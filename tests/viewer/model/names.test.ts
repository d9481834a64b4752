import { describe, expect, test } from 'vitest'
import { viewerPayload } from '../../../src/export/payload.ts'
import type { EdgeAttributes } from '../../../src/graph/attributes.ts'
import { openLibrary } from '../../../viewer/src/model/library.ts'
import { edgeLabel, inTwoLines, nodeName, relationName, shorten } from '../../../viewer/src/model/names.ts'
import { knowledge } from '../../fixtures/knowledge.ts'
import { library, nodeCalled } from '../library.ts'

const ends = { key: 'e', source: nodeCalled('Vladimir Poutine'), target: nodeCalled('Ebrahim Raïssi') }
const attributes: EdgeAttributes = {
  relation: 'met_with',
  label: 'met with',
  status: 'asserted',
  weight: 1,
  claims: [],
  quote: '',
  source: '',
}

describe('the label of an edge', () => {
  test.each([
    ['a fact', {}, 'a rencontré'],
    ['dated', { date: '2023-12-07' }, 'a rencontré · 7 déc. 2023'],
    ['alleged', { status: 'alleged' }, 'a rencontré (allégué)'],
  ] as const)('%s', (_, own, label) => {
    expect(edgeLabel(library, { ...ends, attributes: { ...attributes, ...own } }, 'fr')).toBe(label)
  })

  test('leaves the date to the event at its end', () => {
    const [event = ''] = library.index.events.keys()
    const edge = { ...ends, target: event, attributes: { ...attributes, date: '2023-12-07' } }
    expect(edgeLabel(library, edge, 'en')).toBe('met with')
  })
})

test('a role is told by its own word, taking part by the relation', () => {
  const role = (name: string) => relationName(library, { ...attributes, relation: 'participated_in', role: name }, 'fr')
  expect([role('victim'), role('participant')]).toEqual(['victime de', 'a participé à'])
})

test('an event is named in the language of the reader', () => {
  const event = [...library.index.events.values()].find(({ date }) => date === '2022-09')
  expect(nodeName(library, event?.id ?? '', 'fr')).toBe('rencontre, Samarkand, sept. 2022')
  expect(nodeName(library, event?.id ?? '', 'en')).toBe('meeting in Samarkand, Sept 2022')
})

test.each([
  ['short', 10, 'short'],
  ['a long sentence', 8, 'a long…'],
  ['👩‍🚀👩‍🚀👩‍🚀', 2, '👩‍🚀…'],
])('"%s" in %i characters', (text, length, shortened) => {
  expect(shorten(text, length)).toBe(shortened)
})

test.each([
  ['Samarkand', 'Samarkand'],
  ['rencontre, Samarkand, sept. 2022', 'rencontre, Samarkand,\nsept. 2022'],
  ['Organisation de coopération', 'Organisation\nde coopération'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsgesellschaft'],
])('"%s" in two lines of at most about 20', (text, lines) => {
  expect(inTwoLines(text, 20)).toBe(lines)
})

test('a relation and an event of a user are told by the labels that their file gives them', () => {
  const types = {
    relations: {
      'press:asked': { subject: ['person'], object: ['person'], reads: { en: 'asked', fr: 'a interrogé' } },
    },
    events: { 'press:interview': { roles: ['participant'], label: { en: 'interview', fr: 'entretien de presse' } } },
  } as const
  const [event] = knowledge.events
  if (!event) throw new Error('no event')
  const { date: _, place: __, ...bare } = event
  const own = openLibrary(
    viewerPayload({ ...knowledge, types, events: [{ ...bare, id: 'evt-own', type: 'press:interview' }] }),
  )
  const edge = { ...ends, attributes: { ...attributes, relation: 'press:asked' } } as const
  expect([edgeLabel(own, edge, 'fr'), edgeLabel(own, edge, 'en')]).toEqual(['a interrogé', 'asked'])
  expect(nodeName(own, 'evt-own', 'fr')).toBe('entretien de presse')
})
