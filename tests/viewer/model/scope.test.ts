import { describe, expect, test } from 'vitest'
import type { Picture } from '../../../viewer/src/model/picture.ts'
import { leavesOf, leftOutBy, MOST_NODES, neighboursOf, type Scope, WHOLE } from '../../../viewer/src/model/scope.ts'

/** Nodes in a chain: a–b–c–d, and e alone. */
const chain = pictureOf(['a', 'b', 'c', 'd', 'e'], ['ab', 'bc', 'cd'])

function pictureOf(nodes: readonly string[], edges: readonly string[]): Picture {
  return {
    categories: new Map(nodes.map(node => [node, 'person'])),
    items: edges.map(edge => ({
      key: edge,
      ends: [edge.charAt(0), edge.charAt(1)],
      relation: 'met_with',
      status: 'asserted',
      speakers: [],
      sources: [],
    })),
  }
}

const shown = (picture: Picture, scope: Scope, selected: readonly string[] = []): string => {
  const leftOut = leftOutBy(picture, neighboursOf(picture), scope, new Set(selected))
  return [...picture.categories.keys()].filter(key => !leftOut.has(key)).join('')
}

describe('a scope shows', () => {
  test.each<[string, Partial<Scope>, readonly string[], string]>([
    ['everything at first', {}, [], 'abcde'],
    ['one step round a node', { focus: { key: 'b', steps: 1 } }, [], 'abc'],
    ['two steps round it', { focus: { key: 'a', steps: 2 } }, [], 'abc'],
    ['what was added besides', { focus: { key: 'a', steps: 1 }, added: new Set(['e']) }, [], 'abe'],
    ['not what was folded away', { removed: new Set(['a']) }, [], 'bcde'],
    ['what is selected, with its neighbours', { focus: { key: 'a', steps: 1 } }, ['d'], 'abcd'],
  ])('%s', (_, scope, selected, keys) => {
    expect(shown(chain, { ...WHOLE, ...scope }, selected)).toBe(keys)
  })
})

test('of very many nodes the most connected are shown', () => {
  const crowd = Array.from({ length: MOST_NODES + 5 }, (_, i) => `n${i}`)
  const picture: Picture = {
    categories: new Map([...crowd, 'hub'].map(key => [key, 'person'])),
    items: crowd.slice(-9).map(key => ({
      key: `hub-${key}`,
      ends: ['hub', key],
      relation: 'met_with',
      status: 'asserted',
      speakers: [],
      sources: [],
    })),
  }
  const leftOut = leftOutBy(picture, neighboursOf(picture), WHOLE, new Set())
  expect(leftOut.size).toBe(6)
  expect(['hub', ...crowd.slice(-9)].filter(key => leftOut.has(key))).toEqual([])
})

test('the leaves of a node are the neighbours that have no other', () => {
  expect(leavesOf(neighboursOf(chain), 'b')).toEqual(['a'])
})
