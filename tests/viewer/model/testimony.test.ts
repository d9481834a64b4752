import { describe, expect, test } from 'vitest'
import { viewerPayload } from '../../../src/export/payload.ts'
import { findEdge, openLibrary } from '../../../viewer/src/model/library.ts'
import { testimoniesOf } from '../../../viewer/src/model/testimony.ts'
import { knowledge } from '../../fixtures/knowledge.ts'
import { library, nodeCalled } from '../library.ts'

const edges = [...library.charts.entities.edges.values()]
const told = (relation: string, date?: string) => {
  const edge = edges.find(({ attributes }) => attributes.relation === relation && attributes.date === date)
  return edge ? testimoniesOf(library, edge) : []
}

describe('the sentence behind an edge', () => {
  const [testimony] = told('met_with', '2023-12-07')

  test('marks subject, trigger and object at the right words', () => {
    const words = testimony?.passage.marks.map(({ role, start, end }) => [
      role,
      testimony.document.text.slice(start, end),
    ])
    expect(words).toEqual([
      ['subject', 'Vladimir Poutine'],
      ['trigger', 'entretiens'],
      ['object', 'Ebrahim Raïssi'],
    ])
  })

  test('tells the chain of those who say it, each with its node', () => {
    expect(testimony?.sources).toEqual([
      { name: 'Dmitri Peskov', key: nodeCalled('Dmitri Peskov') },
      { name: 'Kremlin', key: nodeCalled('Kremlin') },
      { name: 'TASS', key: nodeCalled('TASS') },
    ])
  })

  test('tells place, status and date with the words it was read from', () => {
    const { date, place, status } = testimony ?? {}
    expect({ place, status }).toEqual({ place: 'Moscou', status: 'asserted' })
    expect(testimony?.document.text.slice(date?.span?.start, date?.span?.end)).toBe('hier [jeudi 07/12/2023]')
  })
})

test('the agency that an article credits ends the chain where the claim does not name it', () => {
  expect(told('located_in')[0]?.sources.map(({ name }) => name)).toEqual(['TASS'])
})

test('an edge that no claim tells is told by the sentences of its event', () => {
  const bare = openLibrary(viewerPayload({ ...knowledge, claims: [] }))
  const role = [...bare.charts.events.edges.values()].find(({ attributes }) => attributes.date === '2022-09')
  const [testimony] = role ? testimoniesOf(bare, role) : []
  expect(testimony?.passage.marks).toHaveLength(1)
  expect(testimony?.document.text.slice(testimony.passage.start, testimony.passage.end)).toMatch(
    /^La dernière fois que/,
  )
})

test('every claim is on an edge that can be opened', () => {
  for (const { id } of knowledge.claims) {
    const key = library.edgeOfClaim.get(id) ?? ''
    expect(findEdge(library, key)?.attributes.claims).toContain(id)
  }
})
