import type { Language } from '../messages/messages.ts'
import { type Facet, NO_FILTERS, only, toggle } from '../model/filter.ts'
import type { Passage } from '../model/passage.ts'
import type { Address } from './address.ts'
import type { State, Tab } from './state.ts'

/** What the reader can do. */
export type Action =
  | { readonly type: 'select'; readonly key: string | undefined; readonly tab?: Tab }
  | { readonly type: 'read'; readonly passage: Passage }
  | { readonly type: 'show'; readonly tab: Tab }
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'toggle' | 'only'; readonly facet: Facet; readonly value: string }
  | { readonly type: 'show loose'; readonly shown: boolean }
  | { readonly type: 'show all' }
  | { readonly type: 'unfold filters' }
  | { readonly type: 'step back' }
  | { readonly type: 'go'; readonly address: Address }

/** The state after an action. */
export function update(state: State, action: Action): State {
  switch (action.type) {
    case 'select':
      return { ...state, selected: action.key, tab: action.tab ?? state.tab, reading: undefined, filtersOpen: false }
    case 'read':
      return { ...state, reading: action.passage }
    case 'show':
      return { ...state, tab: action.tab }
    case 'speak':
      return { ...state, language: action.language }
    case 'toggle':
      return { ...state, filters: toggle(state.filters, action.facet, action.value) }
    case 'only':
      return { ...state, filters: only(state.filters, action.facet, action.value) }
    case 'show loose':
      return { ...state, loose: action.shown }
    case 'show all':
      return { ...state, filters: NO_FILTERS }
    case 'unfold filters':
      return { ...state, filtersOpen: !state.filtersOpen }
    case 'step back':
      return stepBack(state)
    case 'go':
      return { ...state, reading: undefined, ...action.address }
  }
}

/** Leaves what was opened last: the filters, the article, then the card. */
function stepBack(state: State): State {
  if (state.filtersOpen) return { ...state, filtersOpen: false }
  if (state.reading) return { ...state, reading: undefined }
  return { ...state, selected: undefined }
}
