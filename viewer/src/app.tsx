import type { JSX } from 'preact'
import { useCallback, useMemo, useReducer, useRef } from 'preact/hooks'
import type { GraphCanvas } from './canvas/canvas.ts'
import { MESSAGES } from './messages/messages.ts'
import { findEdge, type Library, viewOf } from './model/library.ts'
import type { Page } from './page.ts'
import { ClaimTable } from './panels/claim-table.tsx'
import { GraphStage } from './panels/graph-stage.tsx'
import { Header } from './panels/header.tsx'
import { Keep } from './panels/keep.tsx'
import { Keys } from './panels/keys.tsx'
import { Legend } from './panels/legend.tsx'
import { ScopeNotice } from './panels/scope-notice.tsx'
import { SidePanel } from './panels/side-panel.tsx'
import { Timeline } from './panels/timeline.tsx'
import { useShown } from './shown.ts'
import { advance, beginHistory } from './state/history.ts'
import type { State, Tab } from './state/state.ts'
import { useAddress, useKeys, useLanguage } from './surroundings.ts'

interface Props {
  readonly library: Library
  readonly start: State
  /** Whether the browser can draw a graph. */
  readonly canDraw: boolean
  readonly onDrawn: (tab: Tab, canvas?: GraphCanvas) => void
}

/** The whole page: the state, and every panel as a function of it. */
export function App({ library, start, canDraw, onDrawn }: Props): JSX.Element {
  const [history, act] = useReducer(advance, start, beginHistory)
  const state = history.now
  const { language, selected, filters, overlay } = state
  const tab = canDraw ? state.tab : 'table'
  useAddress(state, act)
  useKeys(act)
  useLanguage(language)

  const shown = useShown(library, tab, state)
  const canvas = useRef<GraphCanvas>(undefined)
  const drawn = useCallback(
    (drawnBy?: GraphCanvas) => {
      canvas.current = drawnBy
      onDrawn(tab, drawnBy)
    },
    [tab, onDrawn],
  )
  const text = MESSAGES[language]
  const page = useMemo((): Page => {
    const open = (key: string): void =>
      act({ type: 'select', key, tab: tab === 'table' ? tab : viewOf(library, key, tab) })
    return { library, language, text, act, open }
  }, [library, language, text, tab])
  return (
    <>
      <Header page={page} tab={tab} gone={shown.gone} canDraw={canDraw} history={history} />
      <Legend page={page} shown={shown} state={state} open={overlay === 'filters'} />
      <main class="main">
        {tab === 'table' ? (
          <ClaimTable
            page={page}
            items={shown.items}
            selected={selected}
            notice={canDraw ? undefined : text.noWebgl}
            onDrawn={drawn}
          />
        ) : (
          <GraphStage page={page} scene={shown.scene} pinned={state.pinned} onDrawn={drawn} />
        )}
        <ScopeNotice page={page} shown={shown} scope={state.scope} />
      </main>
      <SidePanel page={page} state={state} shown={shown} />
      <Timeline
        page={page}
        items={shown.timeless}
        filters={filters}
        marked={selected && findEdge(library, selected)?.attributes.date}
      />
      {overlay === 'keys' && <Keys page={page} />}
      {overlay === 'keep' && <Keep page={page} tab={tab} gone={shown.gone} canvas={canvas} />}
    </>
  )
}
