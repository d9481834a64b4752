import { expect, test } from 'vitest'
import { viewerPayload } from '../../src/export/payload.ts'
import { knowledge } from '../fixtures/knowledge.ts'

test('the payload carries the texts and both graphs, each node with a place', () => {
  const payload = viewerPayload(knowledge)
  expect(payload.knowledge.documents[0]?.text).toContain('entretiens très intensifs à Moscou')
  const { entities, events } = payload.graphs
  expect(entities.nodes).toHaveLength(knowledge.entities.length)
  expect(events.nodes.length).toBeGreaterThan(entities.nodes.length)
  for (const { attributes } of [...entities.nodes, ...events.nodes]) {
    expect(Number.isFinite(attributes?.x) && Number.isFinite(attributes?.y)).toBe(true)
  }
})

test('the payload survives JSON, with the same bytes each time', () => {
  const text = JSON.stringify(viewerPayload(knowledge))
  expect(JSON.stringify(viewerPayload(structuredClone(knowledge)))).toBe(text)
  expect(JSON.parse(text)).toEqual(viewerPayload(knowledge))
})
