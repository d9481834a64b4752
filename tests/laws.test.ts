import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Claim, Knowledge, Mention, Source } from '../src/model.ts'
import { fits } from '../src/ontology/fits.ts'
import { ONTOLOGY, relationIn } from '../src/ontology/ontology.ts'
import { buildKnowledge } from '../src/pipeline.ts'
import { contains } from '../src/text/span.ts'
import { firstArticle, goldArticles } from './articles/load.ts'

/** The laws of the project, on the annotated articles: each holds for whatever text is read. */

const sources: readonly Source[] = [firstArticle(), ...goldArticles()].map(({ path }) => ({
  uri: path.slice(path.lastIndexOf('/') + 1),
  mediaType: 'text/plain',
  body: readFileSync(path),
}))

let knowledge: Knowledge
let textOf: ReadonlyMap<string, string>
let mentionOf: ReadonlyMap<string, Mention>

beforeAll(async () => {
  knowledge = await buildKnowledge({ sources })
  textOf = new Map(knowledge.documents.map(document => [document.id, document.text]))
  mentionOf = new Map(knowledge.mentions.map(mention => [mention.id, mention]))
})

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

describe('1. every claim can be read in its document', () => {
  test('the quote is the text at its position, both ends inside', () => {
    expect(knowledge.claims.length).toBeGreaterThan(20)
    for (const { evidence, subject, object } of knowledge.claims) {
      expect(textOf.get(evidence.document)?.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      for (const span of [evidence.subject, evidence.object, evidence.trigger])
        expect(contains(evidence, span)).toBe(true)
      for (const mention of [mentionOf.get(subject), mentionOf.get(object)]) {
        if (mention) expect(contains(evidence, mention)).toBe(true)
      }
    }
  })

  test('a statement is the words of the document', () => {
    expect(knowledge.statements.length).toBeGreaterThan(5)
    for (const { document, start, end, text } of knowledge.statements)
      expect(textOf.get(document)?.slice(start, end)).toBe(text)
  })
})

describe('2. the same input gives the same bytes', () => {
  test('whatever the order of the files', async () => {
    const again = await buildKnowledge({ sources: sources.toReversed() })
    expect(digest(again)).toBe(digest(knowledge))
  })
})

describe('3. adding a document never rewrites the claims of another', () => {
  test('alone or among others', async () => {
    for (const source of sources.slice(0, 5)) {
      const alone = await buildKnowledge({ sources: [source] })
      const among = knowledge.claims.filter(claim => claim.evidence.document === alone.documents[0]?.id)
      expect(among).toEqual(alone.claims)
    }
  })
})

describe('4. nothing is said that the ontology or the text does not hold', () => {
  const typeOf = (node: Claim['subject'] | Claim['object']): [string, string | undefined] => {
    const mention = mentionOf.get(node)
    if (mention) return [mention.type, mention.kind]
    return [{ doc: 'document', evm: 'event', stm: 'statement' }[node.slice(0, 3)] ?? '', undefined]
  }

  test('domain and range of every claim', () => {
    for (const { relation, subject, object } of knowledge.claims) {
      expect([relation, fits(relationIn(ONTOLOGY, relation).subject, ...typeOf(subject))]).toEqual([relation, true])
      expect([relation, fits(relationIn(ONTOLOGY, relation).object, ...typeOf(object))]).toEqual([relation, true])
    }
  })

  test('every form of an entity stands in a text', () => {
    const all = [...textOf.values()].join('\n').replace(/\s+/g, ' ')
    expect(knowledge.entities.length).toBeGreaterThan(100)
    for (const entity of knowledge.entities) for (const form of entity.names) expect(all).toContain(form)
  })
})

describe('5. nothing is dropped in silence', () => {
  test('a broken source among good ones is reported, and so is a copy', async () => {
    const [first] = sources
    if (!first) throw new Error('no source')
    const empty: Source = { uri: 'empty.txt', mediaType: 'text/plain', body: new Uint8Array() }
    const mixed = await buildKnowledge({ sources: [empty, first, { ...first, uri: 'copy.txt' }] })
    expect(mixed.documents.map(document => document.uri)).toEqual([first.uri])
    expect(mixed.problems.map(problem => problem.uri)).toEqual(['empty.txt', 'copy.txt'])
  })
})
