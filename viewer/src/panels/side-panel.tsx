import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { findEdge } from '../model/library.ts'
import type { Passage } from '../model/passage.ts'
import type { Page } from '../page.ts'
import type { Shown } from '../shown.ts'
import type { State } from '../state/state.ts'
import { Article } from './article.tsx'
import { EdgeCard } from './edge-card.tsx'
import { NodeCard } from './node-card.tsx'
import { Overview } from './overview.tsx'
import { PathCard } from './path-card.tsx'

interface Props {
  readonly page: Page
  readonly state: State
  readonly shown: Shown
}

/** The article that is open, the ways between two nodes, the card of what is selected, or what there is to see. */
export function SidePanel({ page, state, shown }: Props): JSX.Element {
  const { text, act } = page
  const { selected, reading, path } = state
  const opened = reading !== undefined || path !== undefined || selected !== undefined
  const panel = usePanelFocus(path ? JSON.stringify(path) : selected, reading)
  return (
    <aside ref={panel} class={opened ? 'side opened' : 'side'} aria-label={text.details}>
      {opened && (
        <div class="leave">
          <button type="button" class="button" onClick={() => act({ type: 'step back' })}>
            {reading ? `← ${text.back}` : `× ${text.close}`}
          </button>
        </div>
      )}
      <Content page={page} state={state} shown={shown} />
    </aside>
  )
}

function Content({ page, state, shown }: Props): JSX.Element {
  const { selected, reading, path } = state
  if (reading) return <Article page={page} passage={reading} />
  if (path) return <PathCard page={page} path={path} ways={shown.ways} />
  if (selected === undefined) return <Overview page={page} />
  const edge = findEdge(page.library, selected)
  return edge ? (
    <EdgeCard key={selected} page={page} edge={edge} />
  ) : (
    <NodeCard key={selected} page={page} node={selected} state={state} shown={shown} />
  )
}

/** Gives the focus to the heading of what was opened, and back to where it was once all is closed. */
function usePanelFocus(selected: string | undefined, reading: Passage | undefined): { current: HTMLElement | null } {
  const panel = useRef<HTMLElement>(null)
  const before = useRef<Element | null>(null)
  const first = useRef(true)
  // Before the first paint: the focus moves with what is seen, and never away from what the reader does next.
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    const opened = selected !== undefined || reading !== undefined
    if (!opened) {
      if (before.current instanceof HTMLElement) before.current.focus()
      before.current = null
      return
    }
    if (!panel.current?.contains(document.activeElement)) before.current ??= document.activeElement
    if (!reading) panel.current?.scrollTo(0, 0)
    panel.current?.querySelector('h2')?.focus({ preventScroll: true })
  }, [selected, reading])
  return panel
}
