import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { exportGraph } from '../../src/export/formats.ts'
import { toGraph } from '../../src/graph/build.ts'
import type { Knowledge } from '../../src/model.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { shuffled } from '../fixtures/shuffled.ts'
import { type SmallWorld, small } from '../fixtures/small.ts'

function readBack(what: Knowledge, view: 'entities' | 'events' = 'entities') {
  return parse(MultiDirectedGraph, exportGraph(what, 'graphml', { view }))
}

/** The world of one relation between a person of this name and another. */
function worldOf(name: string): SmallWorld {
  return { facts: [{ subject: name, relation: 'met_with', object: 'Bob' }] }
}

describe('the file', () => {
  const file = exportGraph(knowledge, 'graphml', { view: 'events' })
  const matches = (pattern: RegExp) => [...file.matchAll(pattern)].map(([, first = '']) => first)

  test('declares every key once, before the graph, with a class and a type that all readers know', () => {
    const head = file.slice(0, file.indexOf('<graph '))
    const ids = [
      ...head.matchAll(/<key id="([^"]*)" for="(node|edge)" attr\.name="[^"]+" attr\.type="(string|int|double)"\/>/g),
    ]
    expect(head.match(/<key /g)?.length).toBe(ids.length)
    expect(new Set(matches(/<key id="([^"]*)"/g)).size).toBe(ids.length)
    expect(new Set(matches(/<data key="([^"]*)"/g))).toEqual(
      new Set(matches(/<key id="([^"]*)"/g).filter(id => file.includes(`<data key="${id}"`))),
    )
  })

  test('uses short key ids, none that Gephi takes for its own, and no attribute named id', () => {
    expect(matches(/<key id="([^"]*)"/g).filter(id => id.length > 2)).toEqual([])
    expect(matches(/<key id="([^"]*)"/g).filter(id => /^d\d$/.test(id))).toEqual([])
    expect(matches(/attr\.name="([^"]*)"/g)).not.toContain('id')
  })

  test('has the attributes that programs look for', () => {
    expect(matches(/for="node" attr\.name="([^"]*)"/g)).toEqual(expect.arrayContaining(['label', 'name', 'type']))
    expect(matches(/for="edge" attr\.name="([^"]*)"/g)).toEqual(
      expect.arrayContaining(['label', 'interaction', 'relation', 'weight', 'date', 'status', 'source', 'quote']),
    )
  })

  test('has unique edge ids of plain letters and no dangling edge', () => {
    const ids = matches(/<edge id="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[\w-]+$/.test(id))).toEqual([])
    const nodes = new Set(matches(/<node id="([^"]*)"/g))
    const ends = [...matches(/ source="([^"]*)"/g), ...matches(/ target="([^"]*)"/g)]
    expect(ends.filter(end => !nodes.has(end))).toEqual([])
  })

  test('has all nodes before the first edge', () => {
    expect(file.lastIndexOf('<node ')).toBeLessThan(file.indexOf('<edge '))
  })

  test('is the same whatever the order of what is known', () => {
    expect(exportGraph(shuffled(knowledge), 'graphml', { view: 'events' })).toBe(file)
  })
})

describe('read back with graphology-graphml', () => {
  test.each(['entities', 'events'] as const)('the %s view has the same nodes and edges with their attributes', view => {
    const graph = toGraph(knowledge, { view })
    const back = readBack(knowledge, view)
    expect(back.nodes()).toEqual(graph.nodes())
    expect(back.edges()).toEqual(graph.edges())
    graph.forEachNode((node, { label, type, x, y, degree, community }) => {
      expect(back.getNodeAttributes(node)).toMatchObject({ label, type, x, y, degree, community })
    })
    graph.forEachEdge((edge, { relation, status, quote, source, weight }, from, to) => {
      expect(back.getEdgeAttributes(edge)).toMatchObject({ relation, status, quote, source, weight })
      expect(back.extremities(edge)).toEqual([from, to])
    })
  })

  test('lists are JSON', () => {
    const back = readBack(knowledge)
    const node = back.findNode((_node, { label }) => label === 'Vladimir Poutine')
    expect(JSON.parse(back.getNodeAttribute(node, 'forms'))).toEqual(['Vladimir Poutine', 'Poutine'])
  })

  const names: readonly (readonly [what: string, name: string, expected: string])[] = [
    ['markup and quotes', 'R&D <Labs> "Paris"', 'R&D <Labs> "Paris"'],
    ['the end of CDATA', 'a]]>b', 'a]]>b'],
    ['the end of CDATA beside markup', 'a & ]]>]]> b', 'a & ]]>]]> b'],
    ['what looks like an entity', '&amp; &#65; &nope;', '&amp; &#65; &nope;'],
    ['an apostrophe and a backslash', "l'É\\tat", "l'É\\tat"],
    ['a control character', 'Paris\u0003', 'Paris'],
    ['an escape character beside an accent', 'Viktor Orban\u001b et Nicolás', 'Viktor Orban et Nicolás'],
    ['a zero', 'a\u0000b', 'ab'],
    ['a lone high surrogate', 'a\uD83Db', 'ab'],
    ['a lone low surrogate', 'a\uDE00b', 'ab'],
    ['a surrogate pair', 'a😀b', 'a😀b'],
    ['a character that is none', 'a\uFFFEb\uFFFF', 'ab'],
    ['Arabic', 'ديمتري بيسكوف', 'ديمتري بيسكوف'],
    ['Hebrew', 'משה כהן', 'משה כהן'],
    ['a comment', 'a --> <!-- b', 'a --> <!-- b'],
    ['a question', '<?php ?>', '<?php ?>'],
  ]
  test.each(names)('%s in a name', (_what, name, expected) => {
    const back = readBack(small(worldOf(name)))
    expect(back.mapNodes((_node, { label }) => label).sort()).toEqual([expected, 'Bob'].sort())
    expect(back.mapEdges((_edge, { quote }) => quote)).toEqual([`${expected} met_with Bob.`])
  })

  test('the file counts the characters left out', () => {
    expect(exportGraph(small(worldOf('a\u0001\uD800')), 'graphml')).toContain('characters that XML does not allow')
    expect(exportGraph(small(worldOf('a')), 'graphml')).not.toContain('<!--')
  })

  test('an edge without date, place or source has no such value', () => {
    const back = readBack(small(worldOf('Ann')))
    const [attributes = {}] = back.mapEdges((_edge, attributes) => attributes)
    expect(Object.keys(attributes)).not.toEqual(expect.arrayContaining(['date']))
    expect(exportGraph(small(worldOf('Ann')), 'graphml')).not.toMatch(/NaN|undefined|null|<data key="[^"]*"><\/data>/)
  })

  test('a date is ISO text', () => {
    const back = readBack(knowledge)
    const dates = back.mapEdges((_edge, { date }) => date).filter(Boolean)
    expect(dates.sort()).toEqual(['2022-09', '2023-12-07'])
  })

  test('a confidence that is no number is left out', () => {
    const world = small({ facts: [{ subject: 'Ann', relation: 'met_with', object: 'Bob', confidence: Number.NaN }] })
    expect(exportGraph(world, 'graphml')).not.toContain('NaN')
  })

  test('both edges of a pair, there and back, are kept with their labels', () => {
    const back = readBack(
      small({
        facts: [
          { subject: 'Ann', relation: 'supports', object: 'Bob' },
          { subject: 'Bob', relation: 'criticised', object: 'Ann' },
          { subject: 'Ann', relation: 'spouse_of', object: 'Bob' },
        ],
      }),
    )
    expect(back.mapEdges((_edge, { label }) => label).sort()).toEqual(['criticised', 'is married to', 'supports'])
  })

  test('an edge from a node to itself is kept', () => {
    const back = readBack(small({ facts: [{ subject: 'Ann', relation: 'criticised', object: 'Ann' }] }))
    expect(back.selfLoopCount).toBe(1)
  })

  test('an entity with an empty name is not in the file', () => {
    const back = readBack(small({ facts: [{ subject: ' ', relation: 'met_with', object: 'Bob' }] }))
    expect(back.mapNodes((_node, { label }) => label)).toEqual(['Bob'])
  })

  test('nothing known makes an empty graph', () => {
    expect(readBack(small({})).order).toBe(0)
  })
})
