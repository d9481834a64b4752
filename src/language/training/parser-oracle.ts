import { type Actions, LEGAL, legalKinds, type ParserState } from '../engine/parser-state.ts'

/** The right tree of a sentence: heads and numbers of labels, words from 1. */
export interface GoldTree {
  readonly head: Int32Array
  readonly label: Int32Array
}

/** What each kind of action costs: how many right arcs it puts out of reach (Goldberg and Nivre 2013). */
export interface Costs {
  readonly shift: number
  readonly left: number
  readonly right: number
}

/** The costs in this state; infinite where the kind is not legal. */
export function actionCosts(state: ParserState, { head }: GoldTree): Costs {
  const { stack, stackSize, next, words } = state
  const legal = legalKinds(state)
  const top = stack[stackSize - 1] as number
  const below = stackSize > 1 ? (stack[stackSize - 2] as number) : -1
  let shift = 0
  for (let i = 0; i < stackSize; i++) {
    const node = stack[i] as number
    if (node > 0 && head[node] === next) shift++
    if (i < stackSize - 1 && head[next] === node) shift++
  }
  let children = 0
  for (let word = next; word <= words; word++) if (head[word] === top) children++
  const topHead = head[top] as number
  return {
    shift: legal & LEGAL.shift ? shift : Number.POSITIVE_INFINITY,
    left: legal & LEGAL.left ? children + (topHead === below || topHead > next ? 1 : 0) : Number.POSITIVE_INFINITY,
    right: legal & LEGAL.right ? children + (topHead >= next ? 1 : 0) : Number.POSITIVE_INFINITY,
  }
}

/** Whether an action costs as little as can be, and gives a right arc its right label. */
export function isCorrect(action: number, costs: Costs, state: ParserState, gold: GoldTree, actions: Actions): boolean {
  const labels = actions.labels.length
  const least = Math.min(costs.shift, costs.left, costs.right)
  if (action === 0) return costs.shift === least
  const top = state.stack[state.stackSize - 1] as number
  const isLeft = action <= labels
  if ((isLeft ? costs.left : costs.right) !== least) return false
  const head = isLeft ? state.next : state.stack[state.stackSize - 2]
  return gold.head[top] !== head || gold.label[top] === (action - 1) % labels
}
