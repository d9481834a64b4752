import { describe, expect, test } from 'vitest'
import { findEdge } from '../../../viewer/src/model/library.ts'
import { findables, search } from '../../../viewer/src/model/search.ts'
import { library, nodeCalled } from '../library.ts'

const all = findables(library, 'fr')
const keys = (query: string): readonly string[] => search(all, query).map(({ key }) => key)

describe('search', () => {
  test.each([
    ['without accents', 'raissi', 'Ebrahim Raïssi'],
    ['in capitals', 'POUTINE', 'Vladimir Poutine'],
    ['an acronym', 'ocs', 'Organisation de coopération de Shanghai'],
    ['an adjective', 'russe', 'Russie'],
    ['an identifier', 'iso3166:UZ', 'Ouzbékistan'],
    ['with blanks around', '  peskov ', 'Dmitri Peskov'],
  ])('%s', (_, query, label) => {
    expect(keys(query)[0]).toBe(nodeCalled(label))
  })

  test('an event in the language of the reader', () => {
    expect(search(all, 'rencontre, Samarkand')[0]?.kind).toBe('node')
    expect(search(findables(library, 'en'), 'meeting in Samarkand')[0]?.kind).toBe('node')
  })

  test('words of a sentence find the edges that it says', () => {
    const found = search(all, 'en marge du sommet')
    expect(found.length).toBeGreaterThan(0)
    for (const { key } of found) expect(findEdge(library, key)?.attributes.quote).toContain('en marge du sommet')
  })

  test.each(['', '   ', 'zzz'])('nothing for "%s"', query => {
    expect(keys(query)).toEqual([])
  })
})
