import type { JSX } from 'preact'
import { useCallback, useMemo, useReducer } from 'preact/hooks'
import type { GraphCanvas } from './canvas/canvas.ts'
import type { Scene } from './canvas/scene.ts'
import { MESSAGES } from './messages/messages.ts'
import { hiddenKeys, looseKeys, showsLoose } from './model/filter.ts'
import { drawnAs, findEdge, type Library, viewOf } from './model/library.ts'
import { type Picture, pictureOf } from './model/picture.ts'
import { drawingOf } from './model/scene-of.ts'
import type { Page } from './page.ts'
import { ClaimTable } from './panels/claim-table.tsx'
import { GraphStage } from './panels/graph-stage.tsx'
import { Header } from './panels/header.tsx'
import { Legend, type Loose } from './panels/legend.tsx'
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

  const { picture, loose, hidden, scene } = useShown(library, tab, state)
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
      <Legend page={page} picture={picture} filters={filters} loose={loose} open={filtersOpen} />
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

interface Shown {
  readonly picture: Picture
  readonly loose: Loose
  readonly hidden: ReadonlySet<string>
  readonly scene: Scene
}

/** What the tab shows, and its drawing; made anew only where what it depends on has changed. */
function useShown(library: Library, tab: Tab, state: State): Shown {
  const { filters, language, selected } = state
  const view = tab === 'table' ? 'entities' : tab
  const picture = useMemo(() => pictureOf(library, tab), [library, tab])
  const loose = useMemo(() => {
    const keys = looseKeys(picture)
    return { count: keys.size, shown: showsLoose(keys, state.loose), keys }
  }, [picture, state.loose])
  const leftOut = loose.shown ? NOTHING : loose.keys
  const hidden = useMemo(() => new Set([...hiddenKeys(picture, filters), ...leftOut]), [picture, filters, leftOut])
  const drawing = useMemo(() => drawingOf(library, view, language, leftOut), [library, view, language, leftOut])
  const scene = useMemo(
    () => ({ ...drawing, hidden, selected: drawnAs(library, view, selected) }),
    [drawing, hidden, library, view, selected],
  )
  return { picture, loose, hidden, scene }
}

const NOTHING: ReadonlySet<string> = new Set()
