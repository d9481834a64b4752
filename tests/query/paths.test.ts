import { describe, expect, test } from 'vitest'
import type { Knowledge } from '../../src/model.ts'
import { paths } from '../../src/query/paths.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { shuffled } from '../fixtures/shuffled.ts'
import { type SmallFact, small } from '../fixtures/small.ts'

function ways(where: Knowledge, a: string, b: string, limit?: number): readonly string[] {
  return paths(where, a, b, limit === undefined ? {} : { limit }).map(({ nodes }) =>
    nodes.map(({ label }) => label).join(' – '),
  )
}

const fact = (subject: string, object: string, more: Partial<SmallFact> = {}): SmallFact => ({
  subject,
  relation: 'supports',
  object,
  ...more,
})

test('only what two independent sources say', () => {
  const both = small({
    facts: [
      fact('A', 'B'),
      ...['one', 'two'].flatMap(document => [fact('A', 'C', { document }), fact('C', 'B', { document })]),
    ],
  })
  const found = (where: Knowledge): readonly string[] =>
    paths(where, 'A', 'B', { independent: true }).map(({ nodes }) => nodes.map(({ label }) => label).join(' – '))
  expect(ways(both, 'A', 'B')).toEqual(['A – B'])
  expect(found(both)).toEqual(['A – C – B'])
  // Two documents that one agency carries are one source.
  const carried = { ...both, documents: both.documents.map(document => ({ ...document, agency: 'AFP' })) }
  expect(found(carried)).toEqual([])
})

describe('paths in the first article', () => {
  test.each([
    ['Poutine', 'Raissi', ['Vladimir Poutine – Ebrahim Raïssi']],
    ['russe', 'iranien', ['Russie – Vladimir Poutine – Ebrahim Raïssi – Iran']],
    ['Poutine', 'Moscou', ['Vladimir Poutine – meeting in Moscou, 2023-12-07 – Moscou']],
    ['Poutine', 'Ouzbékistan', ['Vladimir Poutine – meeting in Samarkand, 2022-09 – Samarkand – Ouzbékistan']],
    ['Poutine', 'Téhéran', []],
    ['Poutine', 'Nobody', []],
    ['Poutine', 'Vladimir Poutine', []],
  ])('from %s to %s', (a, b, expected) => {
    expect(ways(knowledge, a, b)).toEqual(expected)
  })

  test('an agency that reports connects nobody', () => {
    expect(ways(knowledge, 'TASS', 'Poutine')).toEqual([])
  })

  test('a step has all that connects the two, and who says so', () => {
    const [path] = paths(knowledge, 'Raïssi', 'Poutine')
    const [step] = path?.steps ?? []
    expect(step?.edges.map(({ label, date, source, forward }) => [label, date, source, forward])).toEqual([
      ['met with', '2022-09', 'TASS', false],
      ['met with', '2023-12-07', 'Dmitri Peskov → Kremlin → TASS', false],
    ])
    expect(step?.claims.map(({ relation }) => relation)).toEqual(['met_with', 'met_with'])
  })
})

describe('paths', () => {
  const diamond = small({ facts: [fact('A', 'B'), fact('A', 'C'), fact('D', 'B'), fact('C', 'D'), fact('D', 'E')] })

  test('the shortest ones, each once, against the direction of relations too', () => {
    expect([...ways(diamond, 'A', 'E')].sort()).toEqual(['A – B – D – E', 'A – C – D – E'])
  })

  test('not more than the limit', () => {
    expect(ways(diamond, 'A', 'E', 1)).toHaveLength(1)
  })

  test('the same ones whatever the order of what is known', () => {
    expect(ways(shuffled(diamond), 'A', 'E')).toEqual(ways(diamond, 'A', 'E'))
    expect(ways(shuffled(diamond), 'A', 'E', 1)).toEqual(ways(diamond, 'A', 'E', 1))
  })

  test('what is denied connects nobody', () => {
    expect(ways(small({ facts: [fact('A', 'B', { status: 'denied' })] }), 'A', 'B')).toEqual([])
  })

  test('a name that two have leads from both', () => {
    const world = small({ facts: [fact('A', 'B'), fact('B', 'C')], forms: { A: ['X'], B: ['X'] } })
    expect(ways(world, 'X', 'C')).toEqual(['B – C'])
  })

  test('of a million ways only the first are made', () => {
    const layers = Array.from({ length: 20 }, (_, at) => [0, 1].map(side => `n${at}${side}`))
    const facts = layers
      .slice(1)
      .flatMap((layer, at) => layer.flatMap(to => (layers[at] ?? []).map(from => fact(from, to))))
    expect(ways(small({ facts }), 'n00', 'n190', 3)).toHaveLength(3)
  })
})
