import type { View } from '../../../src/graph/attributes.ts'
import type { Point } from '../canvas/geometry.ts'
import type { Language } from '../messages/messages.ts'
import { type Filters, NO_FILTERS } from '../model/filter.ts'
import { type Look, PLAIN_LOOK } from '../model/look.ts'
import type { Passage } from '../model/passage.ts'
import { type Scope, WHOLE } from '../model/scope.ts'

/** The tabs of the page: both graphs, and the table of claims. */
export type Tab = View | 'table'
export const TABS: readonly Tab[] = ['entities', 'events', 'table']

/** Two nodes between which ways are looked for; the second once it is chosen. */
export interface PathEnds {
  readonly from: string
  readonly to: string | undefined
  /** Whether each step must be told by a source of its own. */
  readonly independent: boolean
}

/** What may lie over the page. */
export type Overlay = 'filters' | 'keys' | 'keep'

/** All that the reader chose. Everything on the page is a pure function of it and of the data. */
export interface State {
  readonly language: Language
  readonly tab: Tab
  /** Key of the node or edge whose card is open. */
  readonly selected: string | undefined
  /** The place of an article that is open. */
  readonly reading: Passage | undefined
  readonly path: PathEnds | undefined
  readonly filters: Filters
  readonly scope: Scope
  /** Whether nodes without a relation are shown; undefined until the reader says. */
  readonly loose: boolean | undefined
  readonly look: Look
  /** Where nodes were put by the reader or by arranging anew; the layout of the file where it says nothing. */
  readonly places: ReadonlyMap<string, Point>
  /** Nodes that stay where they are when all else is arranged anew. */
  readonly pinned: ReadonlySet<string>
  /** What lies over the page; the filters only where the window is too narrow to show them always. */
  readonly overlay: Overlay | undefined
}

export function initialState(language: Language): State {
  return {
    language,
    tab: 'entities',
    selected: undefined,
    reading: undefined,
    path: undefined,
    filters: NO_FILTERS,
    scope: WHOLE,
    loose: undefined,
    look: PLAIN_LOOK,
    places: new Map(),
    pinned: new Set(),
    overlay: undefined,
  }
}
