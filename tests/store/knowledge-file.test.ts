import { describe, expect, test } from 'vitest'
import { DataError } from '../../src/errors.ts'
import { sorted } from '../../src/graph/order.ts'
import { readKnowledge, writeKnowledge } from '../../src/store/knowledge-file.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { shuffled } from '../fixtures/shuffled.ts'
import { small } from '../fixtures/small.ts'

const file = writeKnowledge(knowledge)

/** The file with a change made to what it says. */
function changed(change: (content: Record<string, unknown[]>) => void): string {
  const content = JSON.parse(file)
  change(content)
  return JSON.stringify(content)
}

/** The file with keys of the first row of a list given other values. */
function withRow(list: string, values: object): string {
  return changed(content => {
    const [first, ...others] = content[list] ?? []
    content[list] = [{ ...(first as object), ...values }, ...others]
  })
}

describe('a file', () => {
  test('reads back as what was written', () => {
    expect(readKnowledge(file, 'a.relata')).toEqual(sorted(knowledge))
  })

  test('of nothing reads back as nothing', () => {
    expect(readKnowledge(writeKnowledge(small({})), 'a.relata')).toEqual(small({}))
  })

  test('has the same bytes whatever the order of its lists', () => {
    const { entities, events } = knowledge
    const backwards = { ...shuffled(knowledge), entities: [...entities].reverse(), events: [...events].reverse() }
    expect(writeKnowledge(backwards)).toBe(file)
  })

  test('written again has the same bytes', () => {
    expect(writeKnowledge(readKnowledge(file, 'a.relata'))).toBe(file)
  })

  test('has the same bytes whatever the order of keys', () => {
    const turned = {
      ...knowledge,
      claims: knowledge.claims.map(claim => Object.fromEntries(Object.entries(claim).reverse()) as typeof claim),
    }
    expect(writeKnowledge(turned)).toBe(file)
  })

  test('may begin with a byte order mark and have keys that are not known', () => {
    const text = `\uFEFF${changed(content => Object.assign(content, { later: [] }))}`
    expect(readKnowledge(text, 'a.relata').claims).toHaveLength(knowledge.claims.length)
  })

  test('keeps every character of a name', () => {
    const name = 'R&D <Labs> "Paris" \u0001 ديمتري 😀 \u2028'
    const world = small({ facts: [{ subject: name, relation: 'met_with', object: 'Bob' }] })
    const back = readKnowledge(writeKnowledge(world), 'a.relata')
    expect(back.entities.map(entity => entity.name)).toContain(name)
  })
})

describe('a file that cannot be read is refused with its name, the key and what to do', () => {
  const rows: readonly (readonly [what: string, text: string, message: string])[] = [
    ['empty', '', 'b.relata: the file is empty. Build'],
    ['cut off', file.slice(0, file.length / 2), 'b.relata: the file is cut off or no JSON. Build'],
    ['a text', 'Vladimir', 'b.relata: the file is cut off or no JSON.'],
    ['a list', '[]', 'b.relata: the key "relata" is missing'],
    ['null', 'null', 'b.relata: the key "relata" is missing'],
    ['foreign', '{"nodes":[]}', 'b.relata: the key "relata" is missing'],
    ['newer', '{"relata":2}', 'b.relata: relata: the file is of a newer format, got "2". Install'],
    ['of no format', '{"relata":"x"}', 'b.relata: relata: not 1, got "x".'],
    ['without a list', changed(content => delete content['claims']), 'b.relata: claims: not a list, got "nothing".'],
    [
      'an object for a list',
      changed(content => Object.assign(content, { events: {} })),
      'events: not a list, got "{}"',
    ],
    [
      'a null row',
      changed(content => content['mentions']?.splice(0, 1, null)),
      'mentions[0]: not an object, got "null"',
    ],
    [
      'an unknown relation',
      withRow('claims', { relation: 'likes' }),
      'claims[0].relation: not a relation that this version knows, got "likes".',
    ],
    [
      'an unknown type',
      withRow('entities', { type: 'ship' }),
      'entities[0].type: not a type of entity that this version knows, got "ship"',
    ],
    ['an unknown event', withRow('events', { type: 'party' }), 'events[0].type: not a type of event'],
    ['an unknown status', withRow('claims', { status: 'maybe' }), 'claims[0].status: not a status, got "maybe"'],
    ['a negative offset', withRow('mentions', { start: -1 }), 'mentions[0].start: not a whole number'],
    ['an offset that is text', withRow('statements', { end: '7' }), 'statements[0].end: not a whole number'],
    [
      'a confidence of 2',
      withRow('claims', { confidence: 2 }),
      'claims[0].confidence: not a number from 0 to 1, got "2"',
    ],
    [
      'an id of another kind',
      withRow('claims', { subject: 'ent-1' }),
      'claims[0].subject: not an id that begins with men or evm or stm or doc',
    ],
    ['an id with markup', withRow('entities', { id: 'ent-"><' }), 'entities[0].id: not an id'],
    ['a name that is no text', withRow('entities', { name: 7 }), 'entities[0].name: not a text, got "7"'],
    ['a form that is no text', withRow('entities', { names: [null] }), 'entities[0].names[0]: not a text, got "null"'],
    ['a date without its value', withRow('claims', { date: {} }), 'claims[0].date.edtf: not a text'],
    [
      'a qualifier that is no text',
      withRow('claims', { qualifiers: { title: 1 } }),
      'claims[0].qualifiers.title: not a text',
    ],
    [
      'evidence without a trigger',
      withRow('claims', {
        evidence: {
          document: 'doc-1',
          start: 0,
          end: 1,
          quote: '',
          subject: { start: 0, end: 1 },
          object: { start: 0, end: 1 },
        },
      }),
      'claims[0].evidence.trigger: not an object',
    ],
    [
      'a text that was changed',
      withRow('documents', { text: 'Nothing.' }),
      'claims[0].evidence.quote: not what the document says there',
    ],
    [
      'a mention of a lost document',
      withRow('mentions', { document: 'doc-lost' }),
      'mentions[0].document: not a document of the file, got "doc-lost"',
    ],
  ]
  test.each(rows)('%s', (_what, text, message) => {
    expect(() => readKnowledge(text, 'b.relata')).toThrow(DataError)
    expect(() => readKnowledge(text, 'b.relata')).toThrow(message)
  })
})
