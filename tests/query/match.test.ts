import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { match, type Pattern } from '../../src/query/match.ts'
import { findEntities } from '../../src/query/names.ts'
import { article, knowledge } from '../fixtures/knowledge.ts'
import { shuffled } from '../fixtures/shuffled.ts'
import { small } from '../fixtures/small.ts'

/** The matches as lines « subject relation object date ». */
function lines(pattern: Pattern, where = knowledge): readonly string[] {
  return match(where, pattern).map(({ subject, claim, object }) =>
    [subject.label, claim.relation, object.label, claim.date?.edtf].filter(Boolean).join(' '),
  )
}

const MEETINGS = [
  'Vladimir Poutine met_with Ebrahim Raïssi 2023-12-07',
  'Vladimir Poutine met_with Ebrahim Raïssi 2022-09',
]
const PUTIN = knowledge.entities.find(({ name }) => name === 'Vladimir Poutine')?.id ?? ''
const MEETING = knowledge.events[0]?.id ?? ''

describe('match', () => {
  const rows: readonly (readonly [what: string, pattern: Pattern, expected: readonly string[]])[] = [
    ['a relation and a short name', { relation: 'met_with', subject: 'Poutine' }, MEETINGS],
    ['the other end of a symmetric relation', { relation: 'met_with', subject: 'Raïssi' }, MEETINGS],
    ['both ends of it, the other way round', { subject: 'Raïssi', object: 'Poutine' }, MEETINGS],
    ['no accent, no case', { relation: 'met_with', subject: 'EBRAHIM RAISSI' }, MEETINGS],
    ['an id', { relation: 'met_with', subject: PUTIN }, MEETINGS],
    ['an acronym', { subject: 'ocs' }, []],
    ['an adjective', { object: 'russe' }, ['Vladimir Poutine president_of Russie']],
    ['the name that the adjective stands for', { object: 'Russie' }, ['Vladimir Poutine president_of Russie']],
    ['an identifier elsewhere', { object: 'iso3166:IR' }, ['Ebrahim Raïssi president_of Iran']],
    [
      'several relations',
      { relation: ['located_in', 'spokesperson_of'] },
      ['Dmitri Peskov spokesperson_of Kremlin', 'Samarkand located_in Ouzbékistan'],
    ],
    ['no relation of that kind', { relation: 'killed' }, []],
    ['a name that nobody has', { subject: 'Nobody' }, []],
    ['an empty name', { subject: '' }, []],
    ['the wrong way round', { relation: 'president_of', subject: 'Russie' }, []],
    ['since a day', { relation: 'met_with', since: '2023-12-07' }, MEETINGS.slice(0, 1)],
    ['since a year', { relation: 'met_with', since: '2023' }, MEETINGS.slice(0, 1)],
    ['until a month in the middle of one', { relation: 'met_with', until: '2022-09-15' }, MEETINGS.slice(1)],
    ['between', { relation: 'met_with', since: '2022-10', until: '2023-11' }, []],
    ['a date leaves out what has none', { relation: 'president_of', since: '1900' }, []],
    ['a status', { relation: 'met_with', status: ['asserted', 'planned'] }, MEETINGS],
    ['another status', { relation: 'met_with', status: 'denied' }, []],
    ['a speaker as the source', { relation: 'met_with', source: 'Peskov' }, MEETINGS.slice(0, 1)],
    ['an agency as the source', { relation: 'met_with', source: 'tass' }, MEETINGS],
    ['a source that said nothing', { source: 'Samarkand' }, []],
    [
      'an event',
      { subject: MEETING, relation: 'takes_place_in' },
      ['meeting in Moscou, 2023-12-07 takes_place_in Moscou 2023-12-07'],
    ],
    ['a document', { relation: 'met_with', document: article.uri }, MEETINGS],
    ['another document', { relation: 'met_with', document: 'other.txt' }, []],
  ]
  test.each(rows)('%s', (_what, pattern, expected) => {
    expect(lines(pattern)).toEqual(expected)
  })

  test('an empty pattern fits every claim', () => {
    expect(match(knowledge, {})).toHaveLength(knowledge.claims.length)
  })

  test('the order does not depend on the order of what is known', () => {
    expect(lines({}, shuffled(knowledge))).toEqual(lines({}))
  })

  test('a match has its evidence, who says so and the document', () => {
    const [found] = match(knowledge, { relation: 'met_with', since: '2023' })
    expect(found?.attribution.map(({ name }) => name)).toEqual(['Dmitri Peskov', 'Kremlin', 'TASS'])
    const { start = 0, end = 0, quote } = found?.claim.evidence ?? {}
    expect(found?.document.text.slice(start, end)).toBe(quote)
  })

  test('a publisher is a source', () => {
    const fact = { subject: 'Ann', relation: 'supports', object: 'Bob' } as const
    const world = small({
      facts: [fact, { ...fact, document: 'two' }],
      documents: { one: { publisher: 'Le Fil' }, two: { title: 'Une élection' } },
    })
    expect(match(world, { source: 'le fil' }).map(({ document }) => document.uri)).toEqual(['one.txt'])
    expect(match(world, { source: 'une election' }).map(({ document }) => document.uri)).toEqual(['two.txt'])
  })

  test.each<Pattern>([{ since: 'yesterday' }, { until: '2023-02-30' }])('%j is refused', pattern => {
    expect(() => match(knowledge, pattern)).toThrow(InputError)
    expect(() => match(knowledge, pattern)).toThrow(/^(since|until): not a date, got ".*"\. Write it as/)
  })
})

describe('relation names', () => {
  test('a wrong one does not compile, and is refused where nothing compiles', () => {
    // @ts-expect-error there is no relation of this name
    const one: Pattern = { relation: 'met_whith' }
    // @ts-expect-error nor in a list
    const list: Pattern = { relation: ['met_with', 'met_whith'] }
    for (const pattern of [one, list]) {
      expect(() => match(knowledge, pattern)).toThrow(InputError)
      expect(() => match(knowledge, pattern)).toThrow('got "met_whith"')
    }
  })
})

describe('findEntities', () => {
  const world = small({
    alone: ['Jean-Pierre Blé', 'U.S.A.', 'L’Équipe', 'ديمتري بيسكوف', 'Ann', 'Ann', 'Anne'],
    forms: { Anne: ['Ann'] },
  })
  test.each([
    ['jean pierre ble', ['Jean-Pierre Blé']],
    ['USA', ['U.S.A.']],
    ["l'equipe", ['L’Équipe']],
    ['ديمتري بيسكوف', ['ديمتري بيسكوف']],
    ['ann', ['Ann', 'Anne']],
    ['  ', []],
    ['.', []],
  ])('%j', (name, expected) => {
    expect(findEntities(world, name).map(entity => entity.name)).toEqual(expected)
  })
})

test('a query of a large knowledge does not read all of it', () => {
  const count = 3000
  const world = small({
    facts: Array.from({ length: count }, (_, at) => ({
      subject: `s${at}`,
      relation: 'supports' as const,
      object: `o${at % 50}`,
    })),
  })
  expect(match(world, { subject: 's7' })).toHaveLength(1)
  const start = performance.now()
  for (let at = 0; at < count; at++) match(world, { subject: `s${at}`, object: `o${at % 50}` })
  expect(performance.now() - start).toBeLessThan(2000)
})
