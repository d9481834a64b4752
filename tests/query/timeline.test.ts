import { describe, expect, test } from 'vitest'
import type { Knowledge } from '../../src/model.ts'
import { timeline } from '../../src/query/timeline.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { shuffled } from '../fixtures/shuffled.ts'
import { small } from '../fixtures/small.ts'

function lines(where: Knowledge, entity?: string): readonly string[] {
  return timeline(where, entity).map(({ date, event, matches }) => {
    const said = matches.map(({ subject, claim, object }) => `${subject.label} ${claim.relation} ${object.label}`)
    return `${date} ${event ? event.label : said.join('; ')} (${matches.length})`
  })
}

const MEETINGS = ['2022-09 meeting in Samarkand, 2022-09 (2)', '2023-12-07 meeting in Moscou, 2023-12-07 (3)']

describe('the timeline of the first article', () => {
  test.each([
    [undefined, MEETINGS],
    ['Poutine', MEETINGS],
    ['Samarkand', MEETINGS.slice(0, 1)],
    ['Moscou', MEETINGS.slice(1)],
    ['TASS', []],
    ['Nobody', []],
  ])('of %s', (entity, expected) => {
    expect(lines(knowledge, entity)).toEqual(expected)
  })
})

describe('timeline', () => {
  const world = small({
    facts: [
      { subject: 'Ann', relation: 'appointed', object: 'Bob', date: '2021' },
      { subject: 'Ann', relation: 'criticised', object: 'Cid', date: '2021-03' },
      { subject: 'Ann', relation: 'supports', object: 'Cid' },
      { subject: 'Bob', relation: 'supports', object: 'Cid', date: 'soon' },
      { subject: 'Ann', relation: 'met_with', object: 'Bob', date: '2020-01-05' },
    ],
    events: [{ name: 'meeting', type: 'meeting', roles: [['participant', 'Ann']], facts: [4] }],
  })
  const expected = ['2020-01-05 Ann met_with Bob (1)', '2021 Ann appointed Bob (1)', '2021-03 Ann criticised Cid (1)']

  test('has dated claims alone where their event has no date, and nothing that has no date', () => {
    expect(lines(world)).toEqual(expected)
  })

  test('of one entity', () => {
    expect(lines(world, 'cid')).toEqual(expected.slice(2))
  })

  test('is the same whatever the order of what is known', () => {
    expect(lines(shuffled(world))).toEqual(expected)
  })
})
