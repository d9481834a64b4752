import { MultiDirectedGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { expect, test } from 'vitest'
import { exportGraph } from '../../src/export/formats.ts'
import type { Knowledge } from '../../src/model.ts'
import { readKnowledge, writeKnowledge } from '../../src/store/knowledge-file.ts'
import { small } from '../fixtures/small.ts'
import { known } from './read.ts'

/** Faults reported against writers and readers of graphs: each on a small world written as GraphML. */

function worldOf(subject: string, object = 'Bob'): Knowledge {
  return small({ facts: [{ subject, relation: 'met_with', object }] })
}

function graphml(knowledge: Knowledge): string {
  return exportGraph(knowledge, 'graphml')
}

function labels(knowledge: Knowledge): unknown[] {
  return parse(MultiDirectedGraph, graphml(knowledge)).mapNodes((_, { label }) => label)
}

test('X02 a relation without a date has no element for it', () => {
  const key = /<key id="(\w+)" for="edge" attr\.name="date"/.exec(graphml(worldOf('Ana')))?.[1]
  expect(key).toBeDefined()
  expect(graphml(worldOf('Ana'))).not.toContain(`<data key="${key}">`)
})

test('X05 the forms of a name are one text', () => {
  const forms = parse(MultiDirectedGraph, graphml(worldOf('Ana'))).mapNodes((_, attributes) => attributes['forms'])
  expect(forms).toEqual(expect.arrayContaining(['["Ana"]']))
})

test('X07 no number is missing', () => {
  expect(graphml(worldOf('Ana'))).not.toMatch(/NaN|Infinity|undefined|null/)
})

test.each([
  ['X08 a control character', 'Paris\u0003', 'Paris'],
  ['X09 half of a character', 'Paris\ud83d', 'Paris'],
  ['X12 the escape character beside accents', 'Viktor Orbán\u001b Nicolás', 'Viktor Orbán Nicolás'],
  ['X22 what XML means by itself', 'R&D <Labs> "Paris"', 'R&D <Labs> "Paris"'],
])('%s', (_, name, label) => {
  const told = labels(worldOf(name)).map(text => String(text).replace('\ufffd', ''))
  expect(told.toSorted()).toEqual(['Bob', label].toSorted())
})

test('X10 one control character in an article stops nothing', async () => {
  const knowledge = await known('Emmanuel Macron a rencontré\u0001 Angela Merkel.')
  expect(labels(knowledge)).toEqual(expect.arrayContaining(['Emmanuel Macron', 'Angela Merkel']))
  expect(knowledge.documents[0]?.warnings).toEqual(['text: 1 control character(s) removed.'])
})

test('X15 two edges of a pair, there and back, are both kept', () => {
  const world = small({
    facts: [
      { subject: 'Ana', relation: 'supports', object: 'Bob' },
      { subject: 'Bob', relation: 'supports', object: 'Ana' },
    ],
  })
  expect(parse(MultiDirectedGraph, graphml(world)).size).toBe(2)
})

test('X20, X21 no edge leads to a node that is not there', () => {
  const file = graphml(worldOf('Ana'))
  const nodes = new Set([...file.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id))
  const ends = [...file.matchAll(/(?:source|target)="([^"]*)"/g)].map(([, id]) => id)
  expect(ends.length).toBeGreaterThan(0)
  expect(ends.filter(end => !nodes.has(end))).toEqual([])
})

test('X24 the ids of edges survive', () => {
  const file = graphml(worldOf('Ana'))
  const ids = [...file.matchAll(/<edge id="([^"]*)"/g)].map(([, id]) => id)
  expect(parse(MultiDirectedGraph, file).edges()).toEqual(ids)
})

test('X25 an entity with an empty name is not written', () => {
  expect(labels(worldOf(' \u200b'))).toEqual(['Bob'])
})

test('X26 an edge carries its weight and its date as text', () => {
  const world = small({ facts: [{ subject: 'Ana', relation: 'met_with', object: 'Bob', date: '2023-12-07' }] })
  const [attributes] = parse(MultiDirectedGraph, graphml(world)).mapEdges((_, edge) => edge)
  expect(attributes).toMatchObject({ weight: 1, date: '2023-12-07' })
})

test('X27 the key of an attribute is short', () => {
  expect([...graphml(worldOf('Ana')).matchAll(/<key id="([^"]*)"/g)].every(([, id = '']) => id.length <= 2)).toBe(true)
})

test('a store that was written reads back with what XML cannot hold', () => {
  const knowledge = worldOf('R&D \u0003 <Labs>')
  expect(readKnowledge(writeKnowledge(knowledge), 'a.relata').entities.map(({ name }) => name)).toContain(
    'R&D \u0003 <Labs>',
  )
})

/** What is asked of readers of other programs' files, of which Relata reads none: GraphML (X04) and GEXF (X19); and of writers of GML (X23). */
test('X04, X19, X23 a foreign file is refused with what to do', () => {
  for (const file of [
    '<graphml><key attr.name="X" for="node" id="d4"/></graphml>',
    '<gexf/>',
    'graph [ node [ id 1 ] ]',
  ]) {
    expect(() => readKnowledge(file, 'a.relata')).toThrow(
      'a.relata: the file is cut off or no JSON. Build the file again',
    )
  }
  expect(() => exportGraph(worldOf('a"b&c'), 'gml')).toThrow('there is no such format, got "gml"')
})
