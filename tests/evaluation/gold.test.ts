import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DataError } from '../../src/errors.ts'
import { readGold } from '../../src/evaluation/gold.ts'
import { firstArticle, goldArticles } from '../articles/load.ts'
import { goldOf } from './tiny.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-gold-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function written(content: unknown): string {
  const path = join(folder, 'x.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

test('every annotated article of the project can be read', () => {
  expect([firstArticle(), ...goldArticles()].map(({ gold }) => gold.entities.length)).not.toContain(0)
})

test('a file with all its keys is taken as it is', () => {
  expect(readGold(written(goldOf({})))).toEqual(goldOf({}))
})

test.each([
  { what: 'no JSON', content: '{"id": ', says: 'cannot be read as JSON' },
  { what: 'a list', content: [], says: 'the key "id"' },
  { what: 'no events', content: { ...goldOf({}), events: undefined }, says: 'the key "events"' },
  {
    what: 'an entity without forms',
    content: { ...goldOf({}), entities: [{ type: 'person', name: 'Anna' }] },
    says: 'the key "entities[0].forms"',
  },
  {
    what: 'a quotation without a speaker',
    content: { ...goldOf({}), quotes: [{ id: 'Q1', speaker: null, start: '', evidence: '' }] },
    says: 'the key "quotes[0].speaker"',
  },
])('$what is told with the file and the key', ({ content, says }) => {
  const path = written(content)
  expect(() => readGold(path)).toThrow(DataError)
  expect(() => readGold(path)).toThrow(`${path}: ${says}`)
})
