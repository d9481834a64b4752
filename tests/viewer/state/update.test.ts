import { describe, expect, test } from 'vitest'
import { readAddress, writeAddress } from '../../../viewer/src/state/address.ts'
import { initialState, type State } from '../../../viewer/src/state/state.ts'
import { update } from '../../../viewer/src/state/update.ts'

const start = initialState('fr')
const passage = { document: 'doc-1', start: 0, end: 1, marks: [] } as const

test('choosing another card closes the article', () => {
  const reading = update(update(start, { type: 'select', key: 'edg-1' }), { type: 'read', passage })
  expect(reading).toMatchObject({ selected: 'edg-1', reading: passage })
  expect(update(reading, { type: 'select', key: 'ent-1', tab: 'events' })).toMatchObject({
    selected: 'ent-1',
    reading: undefined,
    tab: 'events',
  })
})

test('stepping back leaves filters, article and card, one at a time', () => {
  const deep: State = { ...start, selected: 'edg-1', reading: passage, filtersOpen: true }
  const steps = [1, 2, 3].reduce<State[]>(all => [...all, update(all.at(-1) ?? deep, { type: 'step back' })], [])
  expect(steps.map(({ filtersOpen, reading, selected }) => [filtersOpen, reading, selected])).toEqual([
    [false, passage, 'edg-1'],
    [false, undefined, 'edg-1'],
    [false, undefined, undefined],
  ])
})

test('filters are set and taken back', () => {
  const filtered = update(start, { type: 'only', facet: 'source', value: 'TASS' })
  expect([...filtered.filters.source.values]).toEqual(['TASS'])
  expect(update(filtered, { type: 'show all' }).filters).toEqual(start.filters)
})

describe('an address', () => {
  test.each([
    { tab: 'entities', selected: undefined, language: 'fr' },
    { tab: 'events', selected: 'evt-0123&x=#é', language: 'en' },
    { tab: 'table', selected: 'edg-1', language: 'fr' },
  ] as const)('$tab $selected is read back', address => {
    expect(readAddress(writeAddress(address), start)).toEqual(address)
  })

  test.each(['', '#', '#view=nothing&lang=xx', '#%E0%A4%A'])('"%s" says nothing: the fallback stands', fragment => {
    expect(readAddress(fragment, start)).toEqual({ tab: 'entities', selected: undefined, language: 'fr' })
  })
})
