import { expect, test } from 'vitest'
import { viewerPayload } from '../../../src/export/payload.ts'
import type { Status } from '../../../src/model.ts'
import { conflictsOf } from '../../../viewer/src/model/conflicts.ts'
import { openLibrary } from '../../../viewer/src/model/library.ts'
import { knowledgeOf } from '../../fixtures/facts.ts'

/** Claims of A and B, each with a status; the relation is symmetric. */
function edgesOf(...statuses: readonly Status[]) {
  const facts = statuses.map((_, i) => ({
    subject: i % 2 === 0 ? 'A' : 'B',
    relation: 'met_with' as const,
    words: 'met',
    object: i % 2 === 0 ? 'B' : 'A',
  }))
  const knowledge = knowledgeOf(facts)
  const claims = knowledge.claims.map((claim, i) => ({ ...claim, status: statuses[i] ?? 'asserted' }))
  const library = openLibrary(viewerPayload({ ...knowledge, claims }))
  return { library, edges: [...library.charts.entities.edges.values()] }
}

test('what one source asserts and another denies stands side by side, whichever way it is told', () => {
  const { library, edges } = edgesOf('asserted', 'denied')
  expect(edges.flatMap(edge => conflictsOf(library, edge).map(({ attributes }) => attributes.status)).sort()).toEqual([
    'asserted',
    'denied',
  ])
})

test('what is only told twice is no conflict', () => {
  const { library, edges } = edgesOf('asserted', 'asserted')
  expect(edges.flatMap(edge => conflictsOf(library, edge))).toEqual([])
})
