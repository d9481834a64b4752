import { describe, expect, test } from 'vitest'
import {
  actionsOf,
  applyAction,
  isFinal,
  LEGAL,
  legalKinds,
  startState,
} from '../../../src/language/engine/parser-state.ts'
import { actionCosts, type GoldTree, isCorrect } from '../../../src/language/training/parser-oracle.ts'
import { seededRandom } from '../../../src/language/training/random.ts'

const actions = actionsOf(['case', 'nmod', 'nsubj', 'obj', 'root'])

function tree(...arcs: readonly (readonly [head: number, label: string])[]): GoldTree {
  return {
    head: Int32Array.from([-1, ...arcs.map(([head]) => head)]),
    label: Int32Array.from([-1, ...arcs.map(([, label]) => actions.labels.indexOf(label))]),
  }
}

const TREES: readonly (readonly [name: string, gold: GoldTree])[] = [
  ['one word', tree([0, 'root'])],
  ['subject verb object', tree([2, 'nsubj'], [0, 'root'], [2, 'obj'])],
  ['a noun with its complement', tree([0, 'root'], [3, 'case'], [1, 'nmod'], [5, 'case'], [3, 'nmod'])],
  ['all to the right', tree([2, 'nmod'], [3, 'nmod'], [4, 'nmod'], [0, 'root'])],
]

describe('the dynamic oracle', () => {
  test.each(TREES)('%s: correct actions build the right tree', (_, gold) => {
    const state = startState(gold.head.length - 1)
    while (!isFinal(state)) {
      const costs = actionCosts(state, gold)
      const all = Array.from({ length: 1 + 2 * actions.labels.length }, (_, action) => action)
      const kinds = legalKinds(state)
      const legal = all.filter(action => kinds & (action === 0 ? LEGAL.shift : action <= 5 ? LEGAL.left : LEGAL.right))
      const right = legal.find(action => isCorrect(action, costs, state, gold, actions))
      expect(right).toBeDefined()
      applyAction(state, right ?? 0, actions)
    }
    expect([...state.head.slice(1, -1)]).toEqual([...gold.head.slice(1)])
    expect([...state.label.slice(1, -1)]).toEqual([...gold.label.slice(1)])
  })

  test('any legal actions whatever give a tree with one root', () => {
    const random = seededRandom(9)
    for (let round = 0; round < 200; round++) {
      const state = startState(1 + Math.floor(random() * 12))
      while (!isFinal(state)) {
        const kinds = legalKinds(state)
        const choices = [0, 2, 8].filter(
          action => kinds & (action === 0 ? LEGAL.shift : action === 2 ? LEGAL.left : LEGAL.right),
        )
        applyAction(state, choices[Math.floor(random() * choices.length)] ?? 0, actions)
      }
      const heads = [...state.head.slice(1, state.words + 1)]
      expect(heads.filter(head => head === 0)).toHaveLength(1)
      expect(heads.every((head, i) => head >= 0 && head !== i + 1)).toBe(true)
    }
  })
})
