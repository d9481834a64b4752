import { describe, expect, test } from 'vitest'
import type { GoldArticle } from '../../src/evaluation/gold.ts'
import { EMPTY_TALLY } from '../../src/evaluation/score.ts'
import { scoreArticle } from '../../src/evaluation/score-article.ts'
import { goldOf, type Tiny, tiny } from './tiny.ts'

const text = 'Anna Lind a vu Karl Berg à Lund. « Il fait beau », dit Anna. « Il pleut », dit un passant.'

const gold: GoldArticle = goldOf({
  entities: [
    { type: 'person', name: 'Anna Lind', forms: ['Anna Lind', 'Anna'] },
    { type: 'person', name: 'Karl Berg', forms: ['Karl Berg'] },
    { type: 'place', name: 'Lund', forms: ['Lund'] },
    { type: 'agency', name: 'NTB', forms: ['NTB'], optional: true },
  ],
  relations: [
    { s: 'Anna Lind', r: 'met_with', o: 'Karl Berg', status: 'asserted', date: '2020-01-01' },
    { s: 'Anna Lind', r: 'president_of', o: 'Lund', status: 'former', r_also: ['head_of'], accept_status: 'possible' },
    { s: 'Karl Berg', r: 'citizen_of', o: 'Lund', status: 'asserted', implicit: true },
    { s: 'Anna Lind', r: 'said', o: 'Q1', status: 'asserted' },
  ],
  events: [
    {
      id: 'E1',
      type: 'meeting',
      participants: ['Anna Lind', 'Karl Berg'],
      place: 'Lund',
      date: '2020-01-01',
      status: 'asserted',
    },
  ],
  quotes: [
    { id: 'Q1', speaker: 'Anna Lind', direct: true, start: 'Il fait', evidence: '« Il fait beau », dit Anna.' },
    {
      id: 'Q2',
      speaker: 'unnamed:passant',
      direct: true,
      start: 'Il pleut',
      evidence: '« Il pleut », dit un passant.',
    },
  ],
  must_not: [
    { s: 'Karl Berg', r: 'president_of', o: 'Lund', why: 'she was' },
    { s: 'Anna Lind', r: 'president_of', o: 'Lund', status: 'asserted', why: 'no longer' },
    { s: 'Karl Berg', r: 'said', o: 'Q2', why: 'a passer-by did' },
    { s: 'Karl Berg', r: 'met_with', o: 'Anna Lind', date: '2019', why: 'not then' },
  ],
  not_entities: ['Il'],
})

const people = {
  Anna: { type: 'person', names: ['Anna Lind', 'Anna'] },
  Karl: { type: 'person', names: ['Karl Berg'] },
} as const
const named = { ...people, Lund: { type: 'place' } } as const
const perfect: Tiny = {
  text,
  entities: named,
  claims: [
    { s: 'Karl', r: 'met_with', o: 'Anna', date: '2020-01-01' },
    { s: 'Anna', r: 'president_of', o: 'Lund', status: 'former' },
  ],
  events: { meeting: { type: 'meeting', who: ['Anna', 'Karl'], date: '2020-01-01' } },
  statements: { weather: { speaker: 'Anna', text: 'Il fait beau' } },
}

test('a perfect answer scores one everywhere and falls into no trap', () => {
  expect(scoreArticle(tiny(perfect), gold)).toEqual({
    articles: 1,
    entities: { given: 3, right: 3, wanted: 3, hit: 3 },
    types: { right: 3, total: 3 },
    relations: { given: 2, right: 2, wanted: 2, hit: 2 },
    byRelation: {
      met_with: { given: 1, right: 1, wanted: 1, hit: 1 },
      president_of: { given: 1, right: 1, wanted: 1, hit: 1 },
    },
    statuses: { right: 2, total: 2 },
    dates: { right: 1, total: 1 },
    calibration: [0, 0, 0, 2].map(total => ({ right: total, total })),
    said: { given: 1, right: 1, wanted: 1, hit: 1 },
    events: { given: 1, right: 1, wanted: 1, hit: 1 },
    traps: { right: 0, total: 5 },
    faults: [],
  })
})

test('an empty answer hits nothing and invents nothing', () => {
  const score = scoreArticle(tiny({ text }), gold)
  expect(score.entities).toEqual({ ...EMPTY_TALLY, wanted: 3 })
  expect(score.relations).toEqual({ ...EMPTY_TALLY, wanted: 2 })
  expect(score.said).toEqual({ ...EMPTY_TALLY, wanted: 1 })
  expect(score.events).toEqual({ ...EMPTY_TALLY, wanted: 1 })
  expect(score.faults.map(fault => fault.fault)).toEqual(Array(7).fill('missed'))
})

describe('entities', () => {
  test.each([
    {
      what: 'an optional one counts as right and adds none wanted',
      more: { NTB: { type: 'organisation', kind: 'agency' } },
      given: 4,
      right: 4,
      types: 4,
    },
    {
      what: 'an agency that is only an organisation has the wrong type',
      more: { NTB: { type: 'organisation' } },
      given: 4,
      right: 4,
      types: 3,
    },
    { what: 'an invented one is a false alarm', more: { Oslo: { type: 'place' } }, given: 4, right: 3, types: 3 },
    {
      what: 'a second one for the same is a false alarm',
      more: { again: { type: 'person', names: ['Anna'] } },
      given: 4,
      right: 3,
      types: 3,
    },
    { what: 'a topic is not measured', more: { weather: { type: 'topic' } }, given: 3, right: 3, types: 3 },
  ] as const)('$what', ({ more, given, right, types }) => {
    const score = scoreArticle(tiny({ text, entities: { ...named, ...more } }), gold)
    expect(score.entities).toEqual({ given, right, wanted: 3, hit: 3 })
    expect(score.types.right).toBe(types)
  })

  test('case, apostrophes and blanks do not matter', () => {
    const wanted = goldOf({ entities: [{ type: 'organisation', name: "Armée de l'Est", forms: [] }] })
    const score = scoreArticle(tiny({ entities: { a: { type: 'organisation', names: ['armée de l’Est'] } } }), wanted)
    expect(score.entities.hit).toBe(1)
  })

  test('names that differ by case alone go to the entity that writes them so', () => {
    const wanted = goldOf({
      entities: [
        { type: 'organisation', name: 'Fox', forms: ['Fox'] },
        { type: 'organisation', name: 'FOX Channel', forms: ['FOX'] },
      ],
      relations: [{ s: 'Fox', r: 'owns', o: 'FOX Channel', status: 'asserted' }],
    })
    const entities = {
      a: { type: 'organisation', names: ['FOX'] },
      b: { type: 'organisation', names: ['Fox'] },
    } as const
    const claims = [{ s: 'b', r: 'owns', o: 'a' }] as const
    expect(scoreArticle(tiny({ entities, claims }), wanted).relations).toEqual({
      given: 1,
      right: 1,
      wanted: 1,
      hit: 1,
    })
  })
})

describe('relations', () => {
  test.each([
    {
      what: 'a wrong status is wrong',
      claim: { s: 'Anna', r: 'president_of', o: 'Lund', status: 'planned' },
      right: 0,
      hit: 0,
      statuses: 0,
    },
    {
      what: 'a status that counts too is right',
      claim: { s: 'Anna', r: 'president_of', o: 'Lund', status: 'possible' },
      right: 1,
      hit: 1,
      statuses: 1,
    },
    {
      what: 'a relation that counts too is right',
      claim: { s: 'Anna', r: 'head_of', o: 'Lund', status: 'former' },
      right: 1,
      hit: 1,
      statuses: 1,
    },
    {
      what: 'an implicit one is right but not wanted',
      claim: { s: 'Karl', r: 'citizen_of', o: 'Lund' },
      right: 1,
      hit: 0,
      statuses: 1,
    },
    {
      what: 'the wrong direction is wrong',
      claim: { s: 'Lund', r: 'member_of', o: 'Anna' },
      right: 0,
      hit: 0,
      statuses: 0,
    },
    {
      what: 'one that is not there is wrong',
      claim: { s: 'Karl', r: 'born_in', o: 'Lund' },
      right: 0,
      hit: 0,
      statuses: 0,
    },
    {
      what: 'who took part in an event is in the gold',
      claim: { s: 'Karl', r: 'participated_in', o: 'E' },
      right: 1,
      hit: 0,
      statuses: 1,
    },
    {
      what: 'where an event took place is in the gold',
      claim: { s: 'E', r: 'takes_place_in', o: 'Lund' },
      right: 1,
      hit: 0,
      statuses: 1,
    },
  ] as const)('$what', ({ claim, right, hit, statuses }) => {
    const events = { E: { type: 'meeting', who: ['Anna', 'Karl'] } } as const
    const score = scoreArticle(tiny({ text, entities: named, claims: [claim], events }), gold)
    expect(score.relations).toEqual({ given: 1, right, wanted: 2, hit })
    expect(score.statuses.right).toBe(statuses)
  })

  test('several sentences on one thing are one prediction', () => {
    const claims = [
      { s: 'Anna', r: 'met_with', o: 'Karl' },
      { s: 'Karl', r: 'met_with', o: 'Anna', date: '2020-01-01' },
    ] as const
    const score = scoreArticle(tiny({ entities: named, claims }), gold)
    expect(score.relations).toEqual({ given: 1, right: 1, wanted: 2, hit: 1 })
    expect(score.dates).toEqual({ right: 1, total: 1 })
  })

  test.each([{ date: '2020' }, { date: '2021-01-01' }, {}])('the date $date is not the one wanted', date => {
    const score = scoreArticle(
      tiny({ entities: named, claims: [{ s: 'Anna', r: 'met_with', o: 'Karl', ...date }] }),
      gold,
    )
    expect(score.dates).toEqual({ right: 0, total: 1 })
  })

  test.each([
    { what: 'two dates hit two meetings', dates: ['2019', '2020'], hit: 2, right: 2 },
    { what: 'one date hits one of two meetings', dates: ['2019'], hit: 1, right: 1 },
    { what: 'no date hits one of two meetings', dates: [undefined], hit: 1, right: 0 },
  ])('$what', ({ dates, hit, right }) => {
    const meeting = { s: 'Anna Lind', r: 'met_with', o: 'Karl Berg', status: 'asserted' }
    const wanted = goldOf({
      entities: gold.entities,
      relations: [
        { ...meeting, date: '2019' },
        { ...meeting, date: '2020' },
      ],
    })
    const claims = dates.map(date => ({ s: 'Karl', r: 'met_with', o: 'Anna', ...(date ? { date } : {}) }) as const)
    const score = scoreArticle(tiny({ entities: named, claims }), wanted)
    expect(score.relations).toEqual({ given: 1, right: 1, wanted: 2, hit })
    expect(score.dates.right).toBe(right)
  })

  test.each([
    { r: 'owns', s: 'a', o: 'b' },
    { r: 'subsidiary_of', s: 'b', o: 'a' },
  ] as const)('to own and to have as a subsidiary are one: $r', claim => {
    const wanted = goldOf({
      entities: ['Alfa', 'Beta'].map(name => ({ type: 'organisation', name, forms: [name] })),
      relations: [{ s: 'Alfa', r: 'owns', o: 'Beta', status: 'asserted' }],
    })
    const entities = {
      a: { type: 'organisation', names: ['Alfa'] },
      b: { type: 'organisation', names: ['Beta'] },
    } as const
    expect(scoreArticle(tiny({ entities, claims: [claim] }), wanted).relations).toEqual({
      given: 1,
      right: 1,
      wanted: 1,
      hit: 1,
    })
  })

  test.each([
    { what: 'an article without topics does not judge « about »', topics: undefined, given: 0 },
    { what: 'an article with topics does', topics: ['pluie'], given: 1 },
  ])('$what', ({ topics, given }) => {
    const about = { s: 'document', r: 'about', o: 'Lund' } as const
    const wanted = goldOf({ entities: gold.entities, ...(topics ? { topics } : {}) })
    expect(scoreArticle(tiny({ entities: named, claims: [about] }), wanted).relations.given).toBe(given)
  })

  test('an end that the gold does not list as an entity is known by its name', () => {
    const wanted = goldOf({
      topics: ['pluie'],
      entities: gold.entities,
      events: gold.events,
      relations: [{ s: 'E1', r: 'about', o: 'pluie', status: 'asserted' }],
    })
    const entities = { ...named, rain: { type: 'topic', names: ['pluie'] } } as const
    const events = { E: { type: 'meeting', who: ['Anna', 'Karl'] } } as const
    const score = scoreArticle(tiny({ entities, events, claims: [{ s: 'E', r: 'about', o: 'rain' }] }), wanted)
    expect(score.relations).toEqual({ given: 1, right: 1, wanted: 1, hit: 1 })
  })
})

describe('said', () => {
  test.each([
    {
      what: 'the wrong speaker is wrong',
      said: { a: { speaker: 'Karl', text: 'Il fait beau' } },
      given: 1,
      right: 0,
      hit: 0,
    },
    {
      what: 'a part of the words is enough',
      said: { a: { speaker: 'Anna', text: 'Il fait' } },
      given: 1,
      right: 1,
      hit: 1,
    },
    {
      what: 'a second piece of the same is neither right nor wrong',
      said: { a: { speaker: 'Anna', text: 'Il' }, b: { speaker: 'Anna', text: 'fait' } },
      given: 1,
      right: 1,
      hit: 1,
    },
    {
      what: 'other words are wrong',
      said: { a: { speaker: 'Anna', text: 'Anna Lind a vu' } },
      given: 1,
      right: 0,
      hit: 0,
    },
    {
      what: 'a name for somebody unnamed is wrong',
      said: { a: { speaker: 'Karl', text: 'Il pleut' } },
      given: 1,
      right: 0,
      hit: 0,
    },
    {
      what: 'a speaker who is nobody in particular is not counted',
      said: { a: { speaker: 'passer-by', text: 'Il pleut' } },
      given: 0,
      right: 0,
      hit: 0,
    },
  ])('$what', ({ said, given, right, hit }) => {
    expect(scoreArticle(tiny({ text, entities: named, statements: said }), gold).said).toEqual({
      given,
      right,
      wanted: 1,
      hit,
    })
  })
})

describe('events', () => {
  test.each([
    { what: 'one of two participants is enough', event: { type: 'meeting', who: ['Anna'] }, right: 1 },
    { what: 'nobody is not', event: { type: 'meeting', who: [], date: '2020-01-01' }, right: 0 },
    { what: 'another type is wrong', event: { type: 'talks', who: ['Anna', 'Karl'] }, right: 0 },
    { what: 'another date is wrong', event: { type: 'meeting', who: ['Anna', 'Karl'], date: '2019' }, right: 0 },
    { what: 'a coarser date agrees', event: { type: 'meeting', who: ['Anna', 'Karl'], date: '2020-01' }, right: 1 },
    { what: 'a wrong status is wrong', event: { type: 'meeting', who: ['Anna', 'Karl'], status: 'planned' }, right: 0 },
  ] as const)('$what', ({ event, right }) => {
    const score = scoreArticle(tiny({ text, entities: named, events: { E: event } }), gold)
    expect(score.events).toEqual({ given: 1, right, wanted: 1, hit: right })
  })
})

describe('traps', () => {
  test.each([
    { what: 'a forbidden claim', answer: { claims: [{ s: 'Karl', r: 'president_of', o: 'Lund' }] }, hits: 1 },
    { what: 'a forbidden status', answer: { claims: [{ s: 'Anna', r: 'president_of', o: 'Lund' }] }, hits: 1 },
    {
      what: 'the same claim with another status',
      answer: { claims: [{ s: 'Anna', r: 'president_of', o: 'Lund', status: 'planned' }] },
      hits: 0,
    },
    { what: 'a forbidden date', answer: { claims: [{ s: 'Anna', r: 'met_with', o: 'Karl', date: '2019' }] }, hits: 1 },
    { what: 'a forbidden speaker', answer: { statements: { a: { speaker: 'Karl', text: 'Il pleut' } } }, hits: 1 },
    { what: 'a name that is none', answer: { entities: { ...named, Il: { type: 'person' } } }, hits: 1 },
  ] as const)('$what: $hits', ({ answer, hits }) => {
    const score = scoreArticle(tiny({ text, entities: named, ...answer }), gold)
    expect(score.traps).toEqual({ right: hits, total: 5 })
    expect(score.faults.filter(fault => fault.part === 'trap')).toHaveLength(hits)
  })
})
