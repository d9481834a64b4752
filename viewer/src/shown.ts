import { useMemo } from 'preact/hooks'
import type { Path } from '../../src/query/paths.ts'
import type { Scene } from './canvas/scene.ts'
import { hiddenKeys, looseKeys, NO_FILTERS, showsLoose } from './model/filter.ts'
import { drawnAs, type Library } from './model/library.ts'
import { pathKeys, pathsBetween } from './model/path.ts'
import { type Item, type Picture, pictureOf } from './model/picture.ts'
import { drawingOf } from './model/scene-of.ts'
import { leftOutBy, type Neighbours, neighboursOf } from './model/scope.ts'
import type { State, Tab } from './state/state.ts'

/** What a tab shows once the reader's choices are applied. */
export interface Shown {
  readonly picture: Picture
  readonly neighbours: Neighbours
  /** Nodes that nothing relates to another. */
  readonly loose: { readonly keys: ReadonlySet<string>; readonly shown: boolean }
  /** Nodes outside the part that is looked at. */
  readonly outside: ReadonlySet<string>
  /** Keys of all that is not in view, whatever took it away. */
  readonly gone: ReadonlySet<string>
  /** What is in view, and what would be if all time were shown. */
  readonly items: readonly Item[]
  readonly timeless: readonly Item[]
  readonly scene: Scene
  /** The ways between the two ends that are looked at. */
  readonly ways: readonly Path[]
}

/** What the tab shows, and its drawing; made anew only where what it depends on has changed. */
export function useShown(library: Library, tab: Tab, state: State): Shown {
  const { filters, scope, language, look, places, selected, path } = state
  const view = tab === 'table' ? 'entities' : tab
  const picture = useMemo(() => pictureOf(library, tab), [library, tab])
  const neighbours = useMemo(() => neighboursOf(picture), [picture])
  const loose = useMemo(() => {
    const keys = looseKeys(picture)
    return { keys, shown: showsLoose(keys, state.loose) }
  }, [picture, state.loose])
  const ways = useMemo(() => (path ? pathsBetween(library, path) : []), [library, path])
  const chosen = useMemo(
    () => (path ? pathKeys(library, view, path, ways) : drawnAs(library, view, selected)),
    [library, view, selected, path, ways],
  )
  const outside = useMemo(
    () => (tab === 'table' ? NOTHING : leftOutBy(picture, neighbours, scope, nodesAmong(picture, chosen))),
    [tab, picture, neighbours, scope, chosen],
  )
  const leftOut = useMemo(
    () => (loose.shown ? outside : new Set([...outside, ...loose.keys].filter(key => !chosen.has(key)))),
    [outside, loose, chosen],
  )
  const hidden = useMemo(() => hiddenKeys(picture, filters), [picture, filters])
  const ageless = useMemo(
    () => (filters.period ? hiddenKeys(picture, { ...filters, period: NO_FILTERS.period }) : hidden),
    [picture, filters, hidden],
  )
  const gone = useMemo(() => new Set([...hidden, ...leftOut]), [hidden, leftOut])
  const drawing = useMemo(
    () => drawingOf(library, view, { language, look, places }, leftOut),
    [library, view, language, look, places, leftOut],
  )
  const scene = useMemo(() => ({ ...drawing, hidden, selected: chosen }), [drawing, hidden, chosen])
  const inView = (away: ReadonlySet<string>): readonly Item[] =>
    picture.items.filter(({ key, ends }) => !away.has(key) && !ends.some(end => outside.has(end)))
  return {
    picture,
    neighbours,
    loose,
    outside,
    gone,
    items: useMemo(() => inView(hidden), [picture, hidden, outside]),
    timeless: useMemo(() => inView(ageless), [picture, ageless, outside]),
    scene,
    ways,
  }
}

const NOTHING: ReadonlySet<string> = new Set()

/** The nodes among keys, and the ends of the edges among them. */
function nodesAmong({ categories, items }: Picture, keys: ReadonlySet<string>): ReadonlySet<string> {
  const ends = items.filter(({ key }) => keys.has(key)).flatMap(item => item.ends)
  return new Set([...[...keys].filter(key => categories.has(key)), ...ends])
}
