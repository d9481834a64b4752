import type { View } from '../../../src/graph/attributes.ts'
import type { Language } from '../messages/messages.ts'
import { type Filters, NO_FILTERS } from '../model/filter.ts'
import type { Passage } from '../model/passage.ts'

/** The tabs of the page: both graphs, and the table of claims. */
export type Tab = View | 'table'
export const TABS: readonly Tab[] = ['entities', 'events', 'table']

/** All that the reader chose. Everything on the page is a pure function of it and of the data. */
export interface State {
  readonly language: Language
  readonly tab: Tab
  /** Key of the node or edge whose card is open. */
  readonly selected: string | undefined
  /** The place of an article that is open. */
  readonly reading: Passage | undefined
  readonly filters: Filters
  /** Whether nodes without a relation are shown; undefined until the reader says. */
  readonly loose: boolean | undefined
  /** Whether the filters are unfolded, where the window is too narrow to show them always. */
  readonly filtersOpen: boolean
}

export function initialState(language: Language): State {
  return {
    language,
    tab: 'entities',
    selected: undefined,
    reading: undefined,
    filters: NO_FILTERS,
    loose: undefined,
    filtersOpen: false,
  }
}
