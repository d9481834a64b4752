import { describe, expect, test } from 'vitest'
import { exportGraph } from '../../src/export/formats.ts'
import { ENTITY_TYPES, EVENT_TYPES, RELATION_NAMES } from '../../src/ontology/ontology.ts'
import { article, knowledge } from '../fixtures/knowledge.ts'
import { shuffled } from '../fixtures/shuffled.ts'
import { small } from '../fixtures/small.ts'

type Row = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean
/** Each key with its check; a key that ends in `?` may be absent. */
type Shape = Readonly<Record<string, Check>>

const string: Check = value => typeof value === 'string'
const boolean: Check = value => typeof value === 'boolean'
const offset: Check = value => Number.isInteger(value) && Number(value) >= 0
const fraction: Check = value => typeof value === 'number' && value >= 0 && value <= 1
const id =
  (...prefixes: readonly string[]): Check =>
  value =>
    typeof value === 'string' && prefixes.some(prefix => value.startsWith(`${prefix}-`))
const oneOf =
  (names: readonly string[]): Check =>
  value =>
    typeof value === 'string' && names.includes(value)
const list =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check)
const pair: Check = value => Array.isArray(value) && value.length === 2 && value.every(offset)
const edtf: Check = value => typeof value === 'string' && /^[\d./?~%-]+$/.test(value)
const status = oneOf(['asserted', 'planned', 'former', 'possible', 'alleged', 'denied'])
const object =
  (shape: Shape): Check =>
  value =>
    faults(shape, value as Row).length === 0

function faults(shape: Shape, row: Row): readonly string[] {
  return Object.entries(shape).flatMap(([key, check]) => {
    const name = key.replace('?', '')
    if (!(name in row)) return key.endsWith('?') ? [] : [`${name} is missing`]
    return check(row[name]) ? [] : [`${name} is ${JSON.stringify(row[name])}`]
  })
}

const CONTRACT: Readonly<Record<string, Shape>> = {
  documents: {
    id: id('doc'),
    uri: string,
    'title?': string,
    language: string,
    'publisher?': string,
    'agency?': string,
    'published?': edtf,
  },
  entities: {
    id: id('ent'),
    type: oneOf(Object.keys(ENTITY_TYPES)),
    'kind?': string,
    name: string,
    forms: list(string),
    sameAs: list(string),
  },
  events: {
    id: id('evt'),
    type: oneOf(Object.keys(EVENT_TYPES)),
    status,
    'date?': edtf,
    'place?': id('ent'),
    roles: list(object({ role: string, entity: id('ent') })),
    claims: list(id('clm')),
  },
  statements: {
    id: id('stm'),
    speaker: id('ent'),
    verb: string,
    direct: boolean,
    text: string,
    document: id('doc'),
    start: offset,
    end: offset,
    'to?': string,
  },
  claims: {
    id: id('clm'),
    subject: id('ent', 'evt', 'stm', 'doc'),
    relation: oneOf(RELATION_NAMES),
    object: id('ent', 'evt', 'stm', 'doc'),
    status,
    'date?': edtf,
    'place?': id('ent'),
    qualifiers: value => typeof value === 'object' && Object.values(value as Row).every(string),
    attribution: list(id('ent')),
    confidence: fraction,
    origin: object({ extractor: string, rule: string }),
    evidence: object({
      document: id('doc'),
      start: offset,
      end: offset,
      quote: string,
      subject: pair,
      object: pair,
      trigger: pair,
    }),
  },
}

function read(text: string): Readonly<Record<string, readonly Row[]>> {
  return JSON.parse(text) as Readonly<Record<string, readonly Row[]>>
}

const file = exportGraph(knowledge, 'json')

describe('the contract', () => {
  test('the file says which format it is', () => {
    expect(JSON.parse(file).relata).toBe(1)
  })

  test.each(Object.entries(CONTRACT))('%s', (name, shape) => {
    const rows = read(file)[name] ?? []
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flatMap(row => faults(shape, row).map(fault => `${row['id']}: ${fault}`))).toEqual([])
  })

  test('every id that is spoken of is there', () => {
    const { documents = [], entities = [], events = [], statements = [], claims = [] } = read(file)
    const known = new Set([documents, entities, events, statements, claims].flat().map(row => row['id']))
    const spoken = JSON.stringify([events, statements, claims]).match(/"(doc|ent|evt|stm|clm)-[^"]*"/g) ?? []
    expect(spoken.filter(each => !known.has(JSON.parse(each)))).toEqual([])
  })
})

test('evidence is a quote of the text at its place', () => {
  const { claims = [] } = read(file)
  for (const { evidence } of claims as readonly { evidence: { start: number; end: number; quote: string } }[]) {
    expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  }
})

test('a claim tells how its date was read', () => {
  const claim = read(file)['claims']?.find(({ relation, date }) => relation === 'met_with' && date === '2022-09')
  expect(claim?.['dateSource']).toEqual({ text: 'septembre 2022', rule: 'month and year' })
})

test('a document tells that it was translated', () => {
  expect(read(file)['documents']?.[0]).toMatchObject({ agency: 'TASS', translatedFrom: 'en', published: '2023-12-08' })
})

test('what is not known has no key', () => {
  expect(file).not.toMatch(/null|undefined/)
  const keys = Object.keys(read(file)['documents']?.[0] ?? {})
  expect(keys).toEqual(['id', 'uri', 'language', 'agency', 'translatedFrom', 'published'])
})

test('the bytes do not depend on the order of what is known', () => {
  expect(exportGraph(shuffled(knowledge), 'json')).toBe(file)
})

test('nothing known is a file with empty lists', () => {
  expect(JSON.parse(exportGraph(small({}), 'json'))).toEqual({
    relata: 1,
    documents: [],
    entities: [],
    events: [],
    statements: [],
    claims: [],
  })
})

test('a claim on what no entity holds is counted, not written', () => {
  const world = small({ facts: [{ subject: 'Ann', relation: 'met_with', object: 'Bob' }] })
  const broken = { ...world, entities: world.entities.filter(({ name }) => name !== 'Bob') }
  expect(JSON.parse(exportGraph(broken, 'json'))).toMatchObject({ claims: [], omitted: 1 })
})

test.each(['R&D <Labs> "Paris"', '</script>', 'ديمتري بيسكوف', 'a\u0001b', '\u2028', '😀'])(
  'the name %j arrives as it is',
  name => {
    const world = small({ facts: [{ subject: name, relation: 'met_with', object: 'Bob' }] })
    expect(read(exportGraph(world, 'json'))['entities']?.map(row => row['name'])).toContain(name)
  },
)
