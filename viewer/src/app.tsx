import type { JSX } from 'preact'
import { useCallback, useMemo, useReducer } from 'preact/hooks'
import type { GraphCanvas } from './canvas/graph-canvas.ts'
import { MESSAGES } from './messages/messages.ts'
import { hiddenKeys } from './model/filter.ts'
import { findEdge, type Library, viewOf } from './model/library.ts'
import { pictureOf } from './model/picture.ts'
import { drawingOf } from './model/scene-of.ts'
import type { Page } from './page.ts'
import { ClaimTable } from './panels/claim-table.tsx'
import { GraphStage } from './panels/graph-stage.tsx'
import { Header } from './panels/header.tsx'
import { Legend } from './panels/legend.tsx'
import { SidePanel } from './panels/side-panel.tsx'
import { Timeline } from './panels/timeline.tsx'
import type { State, Tab } from './state/state.ts'
import { update } from './state/update.ts'
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
  const [state, act] = useReducer(update, start)
  const { language, selected, reading, filters, filtersOpen } = state
  const tab = canDraw ? state.tab : 'table'
  useAddress(state, act)
  useKeys(act)
  useLanguage(language)

  const picture = useMemo(() => pictureOf(library, tab), [library, tab])
  const hidden = useMemo(() => hiddenKeys(picture, filters), [picture, filters])
  const drawing = useMemo(
    () => drawingOf(library, tab === 'table' ? 'entities' : tab, language),
    [library, tab, language],
  )
  const scene = useMemo(() => ({ ...drawing, hidden, selected }), [drawing, hidden, selected])
  const drawn = useCallback((canvas?: GraphCanvas) => onDrawn(tab, canvas), [tab, onDrawn])
  const text = MESSAGES[language]
  const page = useMemo((): Page => {
    const open = (key: string): void =>
      act({ type: 'select', key, tab: tab === 'table' ? tab : viewOf(library, key, tab) })
    return { library, language, text, act, open }
  }, [library, language, text, tab])
  const items = picture.items.filter(({ key }) => !hidden.has(key))
  return (
    <>
      <Header page={page} tab={tab} hidden={hidden} canDraw={canDraw} />
      <Legend page={page} picture={picture} filters={filters} open={filtersOpen} />
      <main class="main">
        {tab === 'table' ? (
          <ClaimTable
            page={page}
            picture={picture}
            hidden={hidden}
            selected={selected}
            notice={canDraw ? undefined : text.noWebgl}
            onDrawn={drawn}
          />
        ) : (
          <GraphStage page={page} scene={scene} onDrawn={drawn} />
        )}
      </main>
      <SidePanel page={page} selected={selected} reading={reading} />
      <Timeline page={page} items={items} marked={selected && findEdge(library, selected)?.attributes.date} />
    </>
  )
}
