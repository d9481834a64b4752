import type { State } from './state.ts'
import { type Action, update } from './update.ts'

/** What can be undone: what the reader took out of the picture or did to it, not what he looked at. */
type Choices = Pick<State, 'filters' | 'scope' | 'loose' | 'look' | 'places' | 'pinned'>

/** The state with the choices before it and those that were undone, the nearest last. */
export interface History {
  readonly past: readonly Choices[]
  readonly now: State
  readonly future: readonly Choices[]
  /** The action that made the last choice: a slider that is dragged is undone as one. */
  readonly last: Action['type'] | undefined
}

/** An action, or a step through the choices. */
export type Move = Action | { readonly type: 'undo' } | { readonly type: 'redo' }

const MOST_STEPS = 100
const SLIDING: ReadonlySet<string> = new Set(['limit time', 'limit confidence'])

export function beginHistory(now: State): History {
  return { past: [], now, future: [], last: undefined }
}

/** The history after a move. An undo with nothing to undo changes nothing. */
export function advance(history: History, move: Move): History {
  if (move.type === 'undo') return turn(history, 'past', 'future')
  if (move.type === 'redo') return turn(history, 'future', 'past')
  const { past, now, last } = history
  const next = update(now, move)
  if (isSame(next, now)) return { ...history, now: next }
  const slides = move.type === last && SLIDING.has(move.type)
  return {
    past: slides ? past : [...past, choicesOf(now)].slice(-MOST_STEPS),
    now: next,
    future: [],
    last: move.type,
  }
}

function turn(history: History, from: 'past' | 'future', to: 'past' | 'future'): History {
  const { now } = history
  const choices = history[from].at(-1)
  if (!choices) return history
  return {
    ...history,
    [from]: history[from].slice(0, -1),
    [to]: [...history[to], choicesOf(now)],
    now: { ...now, ...choices },
    last: undefined,
  }
}

function choicesOf({ filters, scope, loose, look, places, pinned }: State): Choices {
  return { filters, scope, loose, look, places, pinned }
}

function isSame(a: State, b: State): boolean {
  const [left, right] = [choicesOf(a), choicesOf(b)]
  return (Object.keys(left) as (keyof Choices)[]).every(key => left[key] === right[key])
}
