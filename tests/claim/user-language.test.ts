import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DataError } from '../../src/errors.ts'
import { exportGraph } from '../../src/export/formats.ts'
import { readPatterns } from '../../src/language/user-patterns.ts'
import type { Knowledge } from '../../src/model.ts'
import { readTypes } from '../../src/ontology/user-types.ts'
import { buildKnowledge } from '../../src/pipeline.ts'
import { match } from '../../src/query/match.ts'
import { readKnowledge, writeKnowledge } from '../../src/store/knowledge-file.ts'

const types = readTypes(readFileSync('data/examples/press-types.json', 'utf8'), 'types.json')
const patterns = readPatterns(readFileSync('data/examples/press-patterns.json', 'utf8'), 'patterns.json', types)

const row = {
  rule: 'press:interview',
  lemmas: ['interviewer'],
  subject: ['subject'],
  object: ['object'],
  relation: 'press:interviewed',
  example: 'Jean Ping a interviewé Emmanuel Macron.',
}

function file(...verbs: readonly object[]): string {
  return JSON.stringify({ language: 'fr', verbs })
}

async function build(text: string, content: string): Promise<Knowledge> {
  const source = { uri: 'a.txt', mediaType: 'text/plain', body: new TextEncoder().encode(text) }
  const own = readPatterns(content, 'b.json', types)
  return await buildKnowledge({ sources: [source] }, { language: 'fr', types, patterns: own })
}

const TEXT = 'Le Monde a interviewé hier Angela Merkel. Jean Ping a fait la promotion de François Hollande.'
let knowledge: Knowledge

test('patterns and types of a user are read like those of the tables', async () => {
  const source = { uri: 'a.txt', mediaType: 'text/plain', body: new TextEncoder().encode(TEXT) }
  knowledge = await buildKnowledge({ sources: [source] }, { language: 'fr', types, patterns })
  const told = match(knowledge, { relation: ['press:interviewed', 'supports'] })
  expect(told.map(({ subject, object, claim }) => [subject.label, claim.relation, object.label])).toEqual([
    ['Le Monde', 'press:interviewed', 'Angela Merkel'],
    ['Jean Ping', 'supports', 'François Hollande'],
  ])
  expect(knowledge.events.map(({ type }) => type)).toEqual(['press:interview'])
})

test('a store keeps the types, and exports write them with their label', () => {
  const back = readKnowledge(writeKnowledge(knowledge), 'a.relata')
  expect(back.types).toEqual(types)
  const graphml = exportGraph(back, 'graphml')
  expect(graphml).toContain('<data key="er">press:interviewed</data>')
  expect(graphml).toContain('<data key="el">interviewed</data>')
  expect(exportGraph(back, 'graphml', { view: 'events' })).toContain('<data key="nl">interview</data>')
  expect(exportGraph(back, 'json')).toContain('"relation":"press:interviewed"')
})

test('a store that lost the types is refused', () => {
  const { types: _, ...rest } = knowledge
  expect(() => readKnowledge(writeKnowledge(rest), 'a.relata')).toThrow('not a relation that this version knows')
})

test('without them nothing is left of them', async () => {
  const source = { uri: 'a.txt', mediaType: 'text/plain', body: new TextEncoder().encode(TEXT) }
  const plain = await buildKnowledge({ sources: [source] }, { language: 'fr' })
  expect(plain.claims.filter(({ origin }) => origin.rule.startsWith('press:'))).toEqual([])
  expect(plain.types).toBeUndefined()
})

test('a relation of a user is asked for by its name, one that is not declared is told', () => {
  expect(() => match(knowledge, { relation: 'press:praised' })).toThrow(
    'there is no such relation, got "press:praised"',
  )
  // @ts-expect-error a relation without a prefix is one of the tables, or a slip
  expect(() => match(knowledge, { relation: 'met_wiht' })).toThrow('there is no such relation')
})

test.each<[what: string, content: string, message: string]>([
  ['no language', '{}', 'b.json: language: not the code of a language'],
  ['an unknown relation', file({ ...row, relation: 'press:asked' }), 'verbs[0].relation: not one of president_of'],
  ['an unknown event', file({ ...row, event: 'party' }), 'verbs[0].event: not one of meeting'],
  [
    'no example',
    file({ ...row, example: undefined }),
    'verbs[0].example: not a sentence that the row reads, got "nothing"',
  ],
  [
    'neither relation nor event',
    file({ ...row, relation: undefined }),
    'verbs[0]: not a row with a relation or an event',
  ],
  ['an unknown role', file({ ...row, subject: ['agent'] }), 'verbs[0].subject[0]: not a role such as subject'],
  ['a rule twice', file(row, row), 'verbs[1].rule: not a name that no other row has, got "press:interview"'],
  ['a rule without a prefix', file({ ...row, rule: 'meet' }), 'verbs[0].rule: not a name with a prefix of your own'],
  [
    'an example without the word',
    file({ ...row, example: 'Jean Ping a vu Emmanuel Macron.' }),
    'b.json: verbs[0].example: the row does not read it: none of its lemmas stands there, got "Jean Ping a vu Emmanuel Macron."',
  ],
  [
    'an example without an object',
    file({ ...row, example: 'Jean Ping a interviewé.' }),
    'the row does not read it: nobody named stands in its role "object"',
  ],
  [
    'an example with the wrong type',
    file({ ...row, example: 'Jean Ping a interviewé Paris.' }),
    'the ontology does not allow the relation between those who stand there',
  ],
  ['an example without « se »', file({ ...row, reflexive: true }), 'the verb stands there without « se »'],
])('%s is refused with the file, the place and what is allowed', async (_, content, message) => {
  await expect(build('Paul Biya dort.', content)).rejects.toThrow(DataError)
  await expect(build('Paul Biya dort.', content)).rejects.toThrow(message)
})
