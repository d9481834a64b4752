import { describe, expect, test } from 'vitest'
import { type Filters, NO_FILTERS, only, toggle } from '../../../viewer/src/model/filter.ts'
import { readAddress, writeAddress } from '../../../viewer/src/state/address.ts'
import { advance, beginHistory, type Move } from '../../../viewer/src/state/history.ts'
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
  const deep: State = { ...start, selected: 'edg-1', reading: passage, overlay: 'filters' }
  const steps = [1, 2, 3].reduce<State[]>(all => [...all, update(all.at(-1) ?? deep, { type: 'step back' })], [])
  expect(steps.map(({ overlay, reading, selected }) => [overlay, reading, selected])).toEqual([
    [undefined, passage, 'edg-1'],
    [undefined, undefined, 'edg-1'],
    [undefined, undefined, undefined],
  ])
})

test('filters are set and taken back', () => {
  const filtered = update(start, { type: 'only', facet: 'source', value: 'TASS' })
  expect([...filtered.filters.source.values]).toEqual(['TASS'])
  expect(update(filtered, { type: 'show all' }).filters).toEqual(start.filters)
})

test('while a path lacks its second end, what is chosen becomes that end; after that, a card', () => {
  const sought = update(start, { type: 'find path', path: { from: 'ent-1', to: undefined, independent: false } })
  const found = update(sought, { type: 'select', key: 'ent-2' })
  expect(found.path).toEqual({ from: 'ent-1', to: 'ent-2', independent: false })
  expect(update(found, { type: 'select', key: 'edg-1' })).toMatchObject({ path: undefined, selected: 'edg-1' })
})

test('what is folded away comes back when it is asked for', () => {
  const folded = update(start, { type: 'collapse', keys: ['a', 'b'] })
  const { scope } = update(folded, { type: 'expand', keys: ['b'] })
  expect([[...scope.removed], [...scope.added]]).toEqual([['a'], ['b']])
})

describe('history', () => {
  const run = (...moves: readonly Move[]) => moves.reduce(advance, beginHistory(start))
  const hide: Move = { type: 'toggle', facet: 'type', value: 'place' }

  test('undo takes a choice back, redo makes it again', () => {
    const done = run(hide, { type: 'undo' })
    expect(done.now.filters).toEqual(start.filters)
    expect([...advance(done, { type: 'redo' }).now.filters.type.values]).toEqual(['place'])
  })

  test('what was looked at stays open, and is no step', () => {
    expect(run(hide, { type: 'select', key: 'ent-1' }, { type: 'undo' }).now).toMatchObject({ selected: 'ent-1' })
    expect(run({ type: 'select', key: 'ent-1' }).past).toHaveLength(0)
  })

  test('a slider that was dragged is one step', () => {
    const periods = ['2020', '2021', '2022'].map(
      (year): Move => ({ type: 'limit time', period: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    )
    const dragged = run(hide, ...periods)
    expect(dragged.past).toHaveLength(2)
    expect(advance(dragged, { type: 'undo' }).now.filters.period).toBeUndefined()
  })

  test('with nothing to undo nothing changes', () => {
    expect(run({ type: 'undo' }, { type: 'redo' }).now).toBe(start)
  })
})

describe('an address', () => {
  const filters: Filters = {
    ...only(toggle(NO_FILTERS, 'type', 'place'), 'source', 'Le Monde & « x »'),
    period: { from: '2023-01-01', to: '2023-12-31' },
    undated: true,
    confidence: 0.7,
  }
  const scope = { focus: { key: 'ent-1', steps: 2 }, added: new Set(['ent-2']), removed: new Set(['ent-3']) }
  test.each<Partial<State>>([
    { tab: 'entities' },
    { tab: 'events', selected: 'evt-0123&x=#é', language: 'en' },
    { tab: 'table', selected: 'edg-1' },
    { path: { from: 'ent-1', to: 'ent-2', independent: true } },
    { path: { from: 'ent-1', to: undefined, independent: false } },
    { filters, scope, loose: false, look: { colour: 'community', size: 'evidence' } },
  ])('%o is read back', part => {
    const { tab, selected, language, path, filters, scope, loose, look } = { ...start, ...part }
    const address = { tab, selected, language, path, filters, scope, loose, look }
    expect(readAddress(writeAddress(address), start)).toEqual(address)
  })

  test.each(['', '#', '#view=nothing&lang=xx', '#%E0%A4%A', '#when=soon&sure=9&round=x&colour=red'])(
    '"%s" says nothing: all is as at first',
    fragment => {
      const { tab, selected, language, path, filters, scope, loose, look } = start
      const address = { tab, selected, language, path, filters, scope, loose, look }
      expect(readAddress(fragment, start)).toEqual(address)
    },
  )
})
