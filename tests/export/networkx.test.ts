import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { exportGraph } from '../../src/export/formats.ts'
import { toGraph } from '../../src/graph/build.ts'
import type { Knowledge } from '../../src/model.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { small } from '../fixtures/small.ts'

const SCRIPT = `
import json, sys, networkx
graph = networkx.parse_graphml(sys.stdin.buffer.read().decode("utf-8"), force_multigraph=True)
json.dump({
  "directed": graph.is_directed(),
  "nodes": [[node, data] for node, data in graph.nodes(data=True)],
  "edges": [[source, target, key, data] for source, target, key, data in graph.edges(keys=True, data=True)],
}, sys.stdout)
`

interface Read {
  readonly directed: boolean
  readonly nodes: readonly (readonly [string, Readonly<Record<string, unknown>>])[]
  readonly edges: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[]
}

const installed = spawnSync('python3', ['-c', 'import networkx']).status === 0

function readBack(what: Knowledge, view: 'entities' | 'events'): Read {
  const { stdout, stderr } = spawnSync('python3', ['-c', SCRIPT], {
    input: exportGraph(what, 'graphml', { view }),
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Read
}

describe('read back with networkx', () => {
  test.for(['entities', 'events'] as const)('the %s view is whole', (view, context) => {
    if (!installed) context.skip('networkx is not installed')
    const graph = toGraph(knowledge, { view })
    const read = readBack(knowledge, view)
    expect(read.directed).toBe(true)
    expect(read.nodes.map(([node, { label, type, degree }]) => [node, label, type, degree])).toEqual(
      graph.mapNodes((node, { label, type, degree }) => [node, label, type, degree]),
    )
    const edges = read.edges.map(([source, target, key, { relation, quote, weight }]) => [
      source,
      target,
      key,
      relation,
      quote,
      weight,
    ])
    expect(edges.sort()).toEqual(
      graph
        .mapEdges((edge, { relation, quote, weight }, source, target) => [
          source,
          target,
          edge,
          relation,
          quote,
          weight,
        ])
        .sort(),
    )
  })

  test('names that need care arrive as they are', context => {
    if (!installed) context.skip('networkx is not installed')
    const names = ['R&D <Labs> "Paris"', 'a]]>b', 'ديمتري بيسكوف', '😀', 'x\u0001\uD800y']
    const world = small({ facts: names.map(name => ({ subject: name, relation: 'met_with', object: 'Bob' })) })
    const labels = readBack(world, 'entities').nodes.map(([, { label }]) => label)
    expect(labels.sort()).toEqual([...names.slice(0, 4), 'xy', 'Bob'].sort())
  })
})
