import type { JSX } from 'preact'
import { expansionsOf } from '../model/expansion.ts'
import { leavesOf } from '../model/scope.ts'
import type { Page } from '../page.ts'
import type { Shown } from '../shown.ts'
import type { State } from '../state/state.ts'

interface Props {
  readonly page: Page
  readonly node: string
  readonly state: State
  readonly shown: Shown
}

const STEPS = [1, 2] as const

/** What a node can do to the picture: narrow it, widen it, fold, and lead to another node. */
export function InPicture({ page, node, state, shown }: Props): JSX.Element {
  const { library, language, text, act } = page
  const { tab, scope, pinned } = state
  const leaves = leavesOf(shown.neighbours, node).filter(key => !shown.outside.has(key))
  const more = tab === 'table' ? [] : expansionsOf(library, tab, node, shown.outside, language)
  return (
    <section class="actions" aria-label={text.inPicture}>
      <Act onUse={() => act({ type: 'find path', path: { from: node, to: undefined, independent: false } })}>
        {text.pathFrom}
      </Act>
      {tab !== 'table' &&
        STEPS.map(steps => {
          const on = scope.focus?.key === node && scope.focus.steps === steps
          return (
            <Act key={steps} on={on} onUse={() => act({ type: 'focus', focus: on ? undefined : { key: node, steps } })}>
              {steps === 1 ? text.focusOne : text.focusTwo}
            </Act>
          )
        })}
      {more.map(({ relation, keys }) => (
        <Act key={relation} onUse={() => act({ type: 'expand', keys })}>
          {text.expand(relation, keys.length)}
        </Act>
      ))}
      {tab !== 'table' && leaves.length > 0 && (
        <Act onUse={() => act({ type: 'collapse', keys: leaves })}>{text.collapse(leaves.length)}</Act>
      )}
      {pinned.has(node) && <Act onUse={() => act({ type: 'unpin', key: node })}>{text.unpin}</Act>}
    </section>
  )
}

interface ActProps {
  readonly on?: boolean
  readonly onUse: () => void
  readonly children: string
}

function Act({ on, onUse, children }: ActProps): JSX.Element {
  return (
    <button type="button" class="chip act" aria-pressed={on} onClick={onUse}>
      {children}
    </button>
  )
}
