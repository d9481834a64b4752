import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import type { RelataGraph, View } from '../../src/graph/attributes.ts'
import { toGraph } from '../../src/graph/build.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { shuffled } from '../fixtures/shuffled.ts'
import { type SmallWorld, small } from '../fixtures/small.ts'

/** The edges as lines « subject label object (status date) », in order of the alphabet. */
function lines(graph: RelataGraph): readonly string[] {
  return graph
    .mapEdges((_edge, { label, status, date }, source, target) => {
      const [subject, object] = [source, target].map(node => graph.getNodeAttribute(node, 'label'))
      return `${subject} ${label} ${object} (${[status, date].filter(Boolean).join(' ')})`
    })
    .sort()
}

function edges(world: SmallWorld, view: View): readonly string[] {
  return lines(toGraph(small(world), { view }))
}

describe('the entity view of the first article', () => {
  const graph = toGraph(knowledge, { view: 'entities' })

  test('has every entity, those without edges included, and nothing else', () => {
    const labels = graph.mapNodes((_node, { label }) => label)
    expect(labels.sort()).toEqual(knowledge.entities.map(({ name }) => name).sort())
    expect(graph.degree(knowledge.entities.find(({ name }) => name === 'TASS')?.id)).toBe(0)
  })

  test('has one edge for each relation of a pair', () => {
    expect(lines(graph)).toEqual([
      'Dmitri Peskov speaks officially for Kremlin (asserted)',
      'Ebrahim Raïssi is president of Iran (asserted)',
      'Samarkand lies in Ouzbékistan (asserted)',
      'Vladimir Poutine is president of Russie (asserted)',
      'Vladimir Poutine met with Ebrahim Raïssi (asserted 2022-09)',
      'Vladimir Poutine met with Ebrahim Raïssi (asserted 2023-12-07)',
    ])
  })

  test('answers who says so, where and when on an edge', () => {
    const edge = graph.findEdge((_edge, { date }) => date === '2023-12-07')
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      relation: 'met_with',
      source: 'Dmitri Peskov → Kremlin → TASS',
      place: 'Moscou',
      weight: 1,
      quote: expect.stringMatching(/^Le président russe .* Dmitri Peskov\.$/),
    })
  })

  test('counts the claims that it does not show', () => {
    expect(graph.getAttribute('omitted')).toBe(
      knowledge.claims.filter(({ relation }) => ['said', 'about', 'takes_place_in', 'reported_by'].includes(relation))
        .length,
    )
  })
})

describe('the event view of the first article', () => {
  const graph = toGraph(knowledge, { view: 'events' })

  test('shows every claim', () => {
    expect(graph.getAttribute('omitted')).toBe(0)
  })

  test('tells a meeting by the roles in it, not by a relation beside it', () => {
    expect(lines(graph)).toEqual([
      'Dmitri Peskov said « Des pourparlers extrêmement intensifs ont eu lieu » (asserted)',
      'Dmitri Peskov said « Le président russe Vladimir Poutine et son homologue… » (asserted)',
      'Dmitri Peskov said « ont eu une conversation très détaillée pendant plus de deux… » (asserted)',
      'Dmitri Peskov speaks officially for Kremlin (asserted)',
      'Ebrahim Raïssi is president of Iran (asserted)',
      'Ebrahim Raïssi took part in meeting in Moscou, 2023-12-07 (asserted 2023-12-07)',
      'Ebrahim Raïssi took part in meeting in Samarkand, 2022-09 (asserted 2022-09)',
      'Samarkand lies in Ouzbékistan (asserted)',
      'Vladimir Poutine is president of Russie (asserted)',
      'Vladimir Poutine took part in meeting in Moscou, 2023-12-07 (asserted 2023-12-07)',
      'Vladimir Poutine took part in meeting in Samarkand, 2022-09 (asserted 2022-09)',
      'meeting in Moscou, 2023-12-07 is about conflit israélo-palestinien (asserted 2023-12-07)',
      'meeting in Moscou, 2023-12-07 takes place in Moscou (asserted 2023-12-07)',
      'meeting in Samarkand, 2022-09 takes place in Samarkand (asserted 2022-09)',
      'poutine-raissi-moscou.txt is reported by TASS (asserted)',
    ])
  })

  test('gives a role the evidence of the relation read from the event', () => {
    const edge = graph.findEdge((_edge, { role, date }) => role === 'participant' && date === '2022-09')
    expect(graph.getEdgeAttribute(edge, 'claims')).toEqual([
      knowledge.claims.find(({ relation, date }) => relation === 'met_with' && date?.edtf === '2022-09')?.id,
    ])
  })
})

describe('edges', () => {
  const met = { subject: 'Ann', relation: 'met_with', object: 'Bob' } as const
  const rows: readonly (readonly [what: string, world: SmallWorld, expected: readonly string[]])[] = [
    [
      'a symmetric relation told both ways is one edge, read as the stronger claim reads',
      { facts: [met, { ...met, subject: 'Bob', object: 'Ann', confidence: 0.9 }] },
      ['Bob met with Ann (asserted)'],
    ],
    [
      'a relation that is not symmetric is two edges both ways',
      {
        facts: [
          { subject: 'Ann', relation: 'supports', object: 'Bob' },
          { subject: 'Bob', relation: 'supports', object: 'Ann' },
        ],
      },
      ['Ann supports Bob (asserted)', 'Bob supports Ann (asserted)'],
    ],
    [
      'another status or date is another edge',
      { facts: [met, { ...met, status: 'planned' }, { ...met, date: '2020' }] },
      ['Ann met with Bob (asserted 2020)', 'Ann met with Bob (asserted)', 'Ann met with Bob (planned)'],
    ],
    [
      'an edge from a node to itself stays',
      { facts: [{ subject: 'Ann', relation: 'criticised', object: 'Ann' }] },
      ['Ann criticised Ann (asserted)'],
    ],
    [
      'an entity without a visible name is not drawn, nor its edges',
      { facts: [{ ...met, object: ' \u200B\u0001' }], alone: ['Cid'] },
      [],
    ],
  ]
  test.each(rows)('%s', (_what, world, expected) => {
    expect(edges(world, 'entities')).toEqual(expected)
  })

  test('weigh the sentences that say them', () => {
    const world = small({ facts: [met, met, { ...met, document: 'two' }] })
    const graph = toGraph(world, { view: 'entities' })
    expect(graph.mapEdges((_edge, { weight }) => weight)).toEqual([3])
  })

  test('name who carries the document where a claim names nobody', () => {
    const world = small({ facts: [met], documents: { one: { publisher: 'The Daily' } } })
    const graph = toGraph(world, { view: 'entities' })
    expect(graph.mapEdges((_edge, { source }) => source)).toEqual(['The Daily'])
  })
})

describe('events', () => {
  const attack = { name: 'raid', type: 'attack', date: '2021-05', place: 'Oria', roles: [] } as const
  const types = { Oria: 'place' } as const
  const rows: readonly (readonly [what: string, world: SmallWorld, expected: readonly string[]])[] = [
    [
      'roles without any claim are drawn',
      { types, events: [{ ...attack, roles: [['victim', 'Ann']] }] },
      [
        'Ann was victim in attack in Oria, 2021-05 (asserted 2021-05)',
        'attack in Oria, 2021-05 takes place in Oria (asserted 2021-05)',
      ],
    ],
    [
      'a host hosts',
      { types, events: [{ name: 'summit', type: 'summit', roles: [['host', 'Ann']] }] },
      ['Ann hosted summit (asserted)'],
    ],
    [
      'a claim that says what a role says is not drawn twice',
      {
        facts: [{ subject: 'Ann', relation: 'participated_in', object: 'talks' }],
        events: [{ name: 'talks', type: 'talks', date: '2021', roles: [['participant', 'Ann']] }],
      },
      ['Ann took part in talks, 2021 (asserted 2021)'],
    ],
    [
      'a claim of another status than its event is drawn beside it',
      {
        facts: [{ subject: 'Ann', relation: 'met_with', object: 'Bob', status: 'denied' }],
        events: [
          {
            name: 'meeting',
            type: 'meeting',
            roles: [
              ['participant', 'Ann'],
              ['participant', 'Bob'],
            ],
            facts: [0],
          },
        ],
      },
      ['Ann met with Bob (denied)', 'Ann took part in meeting (asserted)', 'Bob took part in meeting (asserted)'],
    ],
    [
      'what is said of an event is an edge to it',
      {
        facts: [{ subject: 'Ann', relation: 'criticised', object: 'raid' }],
        types,
        events: [{ ...attack, roles: [] }],
      },
      [
        'Ann criticised attack in Oria, 2021-05 (asserted)',
        'attack in Oria, 2021-05 takes place in Oria (asserted 2021-05)',
      ],
    ],
  ]
  test.each(rows)('%s', (_what, world, expected) => {
    const labels = edges(world, 'events')
    expect(labels).toEqual(expected)
  })

  test('without a claim give the sentence that tells them', () => {
    const world = small({ events: [{ name: 'raid', type: 'attack', roles: [['victim', 'Ann']] }] })
    const graph = toGraph(world, { view: 'events' })
    expect(graph.mapEdges((_edge, { quote, claims }) => [quote, claims])).toEqual([['raid Ann.', []]])
  })
})

describe.each(['entities', 'events'] as const)('the %s view', view => {
  test('is the same, in the same order, whatever the order of what is known', () => {
    const there = toGraph(knowledge, { view }).export()
    const back = toGraph(shuffled(knowledge), { view }).export()
    expect(JSON.stringify(back)).toBe(JSON.stringify(there))
  })

  test('is empty where nothing is known', () => {
    expect(toGraph(small({}), { view }).order).toBe(0)
  })
})

test('keys of edges stay when a document is added', () => {
  const fact = { subject: 'Ann', relation: 'met_with', object: 'Bob' } as const
  const before = toGraph(small({ facts: [fact] }), { view: 'entities' })
  const after = toGraph(small({ facts: [{ ...fact, document: 'a', confidence: 1 }, fact] }), { view: 'entities' })
  expect(after.edges()).toEqual(before.edges())
})

test('an unknown view is refused with those that exist', () => {
  const view = 'map' as View
  expect(() => toGraph(knowledge, { view })).toThrow(InputError)
  expect(() => toGraph(knowledge, { view })).toThrow('got "map". Choose one of entities, events.')
})
