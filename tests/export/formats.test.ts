import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { exportGraph, FORMATS, formatOf } from '../../src/export/formats.ts'
import type { Entity, Knowledge } from '../../src/model.ts'
import { contentId } from '../../src/text/hash.ts'
import { knowledge } from '../fixtures/knowledge.ts'

test('an unknown format is refused with those that exist', () => {
  expect(() => exportGraph(knowledge, 'docx')).toThrow(InputError)
  expect(() => formatOf('docx')).toThrow('format: there is no such format, got "docx". Choose one of json, graphml.')
})

describe.each(FORMATS)('$name', ({ name, extension, mediaType, summary, write }) => {
  test('is described', () => {
    expect(extension).toMatch(/^[a-z0-9]+$/)
    expect(mediaType).toMatch(/^[a-z]+\/[a-z+]+$/)
    expect(summary).toMatch(/^[A-Z].*\.$/)
  })

  test('comes in pieces that make the same file', () => {
    const pieces = [...write(knowledge, {})]
    expect(pieces.length).toBeGreaterThan(10)
    expect(pieces.join('')).toBe(exportGraph(knowledge, name))
  })

  test('20,000 entities and 60,000 claims take bounded time', () => {
    const start = process.cpuUsage()
    let length = 0
    for (const piece of write(large(20_000, 60_000), {})) length += piece.length
    const { user, system } = process.cpuUsage(start)
    expect(length).toBeGreaterThan(10_000_000)
    expect((user + system) / 1e6).toBeLessThan(50)
  }, 120_000)
})

/** Knowledge of so many entities, each claim between two of them, all read from one sentence. */
function large(entityCount: number, claimCount: number): Knowledge {
  const [document] = knowledge.documents
  const [mention] = knowledge.mentions
  const [claim] = knowledge.claims
  if (!document || !mention || !claim) throw new Error('the first article is known')
  const mentions = Array.from({ length: entityCount }, (_, at) => ({ ...mention, id: contentId('men', at) }))
  const entities = mentions.map(
    ({ id }, at): Entity => ({
      id: contentId('ent', at),
      type: 'person',
      name: `Name ${at}`,
      names: [`Name ${at}`],
      sameAs: [],
      mentions: [id],
    }),
  )
  const pick = (at: number) => mentions[at % entityCount]?.id ?? mention.id
  const claims = Array.from({ length: claimCount }, (_, at) => ({
    ...claim,
    id: contentId('clm', at),
    relation: 'supports' as const,
    subject: pick(at),
    object: pick(at * 7919 + Math.floor(at / entityCount) + 1),
  }))
  return {
    ...knowledge,
    documents: [document],
    mentions,
    eventMentions: [],
    statements: [],
    claims,
    entities,
    events: [],
  }
}
