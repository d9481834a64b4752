import { describe, expect, test } from 'vitest'
import {
  facetValues,
  hiddenKeys,
  looseKeys,
  NO_FILTERS,
  only,
  showsLoose,
  toggle,
} from '../../../viewer/src/model/filter.ts'
import { type Picture, pictureOf } from '../../../viewer/src/model/picture.ts'
import { library, nodeCalled } from '../library.ts'

const picture: Picture = {
  categories: new Map([
    ['p', 'person'],
    ['q', 'person'],
    ['l', 'place'],
  ]),
  items: [
    { key: 'met', ends: ['p', 'q'], relation: 'met_with', status: 'asserted', speakers: ['Peskov'], sources: ['TASS'] },
    { key: 'at', ends: ['p', 'l'], relation: 'visited', status: 'planned', speakers: [], sources: ['TASS'] },
  ],
}

const hidden = (filters = NO_FILTERS): readonly string[] => [...hiddenKeys(picture, filters)].sort()

describe('filters hide', () => {
  test.each([
    ['nothing at first', NO_FILTERS, []],
    ['a type with its edges', toggle(NO_FILTERS, 'type', 'place'), ['at', 'l']],
    ['a relation, and the node that it alone connects', toggle(NO_FILTERS, 'relation', 'visited'), ['at', 'l']],
    ['a status', toggle(NO_FILTERS, 'status', 'asserted'), ['met', 'q']],
    ['all that a source says, though others carry it', toggle(NO_FILTERS, 'speaker', 'Peskov'), ['met', 'q']],
    ['all that a speaker does not say', only(NO_FILTERS, 'speaker', 'Peskov'), ['at', 'l']],
    ['all but one type', only(NO_FILTERS, 'type', 'person'), ['at', 'l']],
    ['nothing once the choice is taken back', toggle(toggle(NO_FILTERS, 'type', 'place'), 'type', 'place'), []],
    ['nothing once the only value is let go', toggle(only(NO_FILTERS, 'type', 'person'), 'type', 'person'), []],
  ])('%s', (_, filters, keys) => {
    expect(hidden(filters)).toEqual(keys)
  })
})

test('values are counted, the most frequent first, and say whether they are shown', () => {
  expect(facetValues(picture, 'relation', only(NO_FILTERS, 'relation', 'visited'))).toEqual([
    { value: 'met_with', count: 1, shown: false },
    { value: 'visited', count: 1, shown: true },
  ])
})

describe('the pictures of the first article', () => {
  test('actors: who says it includes the agency that the article credits', () => {
    const { items } = pictureOf(library, 'entities')
    const meeting = items.find(({ date }) => date === '2023-12-07')
    expect(meeting).toMatchObject({ speakers: ['Dmitri Peskov', 'Kremlin'], sources: ['TASS'] })
  })

  test('table: every claim, and only things that a claim names', () => {
    const { items, categories } = pictureOf(library, 'table')
    expect(items).toHaveLength(library.index.knowledge.claims.length)
    expect(categories.has(nodeCalled('Téhéran'))).toBe(false)
  })

  test('events: without TASS there is nothing left', () => {
    const all = pictureOf(library, 'events')
    const gone = hiddenKeys(all, toggle(NO_FILTERS, 'source', 'TASS'))
    expect(all.items.every(({ key }) => gone.has(key))).toBe(true)
  })
})

test('nodes without a relation are left out where they are many, unless the reader asks for them', () => {
  const many: Picture = { categories: new Map(Array.from({ length: 20 }, (_, i) => [`n${i}`, 'person'])), items: [] }
  expect(looseKeys(picture).size).toBe(0)
  expect(looseKeys(many).size).toBe(20)
  expect(showsLoose(looseKeys(many), undefined)).toBe(false)
  expect(showsLoose(looseKeys(many), true)).toBe(true)
  expect(showsLoose(new Set(['n1']), undefined)).toBe(true)
})
