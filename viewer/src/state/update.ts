import type { Interval } from '../../../src/text/edtf.ts'
import type { Point } from '../canvas/geometry.ts'
import type { Language } from '../messages/messages.ts'
import { type Facet, NO_FILTERS, only, toggle } from '../model/filter.ts'
import type { Look } from '../model/look.ts'
import type { Passage } from '../model/passage.ts'
import { type Scope, WHOLE } from '../model/scope.ts'
import type { Address } from './address.ts'
import type { Overlay, PathEnds, State, Tab } from './state.ts'

/** What the reader can do. */
export type Action =
  | { readonly type: 'select'; readonly key: string | undefined; readonly tab?: Tab }
  | { readonly type: 'read'; readonly passage: Passage }
  | { readonly type: 'show'; readonly tab: Tab }
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'toggle' | 'only'; readonly facet: Facet; readonly value: string }
  | { readonly type: 'limit time'; readonly period: Interval | undefined }
  | { readonly type: 'show undated'; readonly shown: boolean }
  | { readonly type: 'limit confidence'; readonly least: number }
  | { readonly type: 'show loose'; readonly shown: boolean }
  | { readonly type: 'show all' }
  | { readonly type: 'focus'; readonly focus: Scope['focus'] }
  | { readonly type: 'expand' | 'collapse'; readonly keys: readonly string[] }
  | { readonly type: 'look'; readonly look: Partial<Look> }
  | { readonly type: 'arrange'; readonly places: ReadonlyMap<string, Point> }
  | { readonly type: 'pin'; readonly key: string; readonly place: Point }
  | { readonly type: 'unpin'; readonly key: string }
  | { readonly type: 'find path'; readonly path: PathEnds | undefined }
  | { readonly type: 'overlay'; readonly overlay: Overlay | undefined }
  | { readonly type: 'step back' }
  | { readonly type: 'go'; readonly address: Address }

/** The state after an action. */
export function update(state: State, action: Action): State {
  switch (action.type) {
    case 'select':
      return select(state, action.key, action.tab)
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
    case 'limit time':
      return { ...state, filters: { ...state.filters, period: action.period } }
    case 'show undated':
      return { ...state, filters: { ...state.filters, undated: action.shown } }
    case 'limit confidence':
      return { ...state, filters: { ...state.filters, confidence: action.least } }
    case 'show loose':
      return { ...state, loose: action.shown }
    case 'show all':
      return { ...state, filters: NO_FILTERS, scope: WHOLE }
    case 'focus':
      return { ...state, scope: { ...WHOLE, focus: action.focus } }
    case 'expand':
      return { ...state, scope: moved(state.scope, 'added', 'removed', action.keys) }
    case 'collapse':
      return { ...state, scope: moved(state.scope, 'removed', 'added', action.keys) }
    case 'look':
      return { ...state, look: { ...state.look, ...action.look } }
    case 'arrange':
      return { ...state, places: action.places }
    case 'pin':
      return {
        ...state,
        places: new Map([...state.places, [action.key, action.place]]),
        pinned: new Set([...state.pinned, action.key]),
      }
    case 'unpin':
      return { ...state, pinned: new Set([...state.pinned].filter(key => key !== action.key)) }
    case 'find path':
      return { ...state, path: action.path, reading: undefined }
    case 'overlay':
      return { ...state, overlay: action.overlay }
    case 'step back':
      return stepBack(state)
    case 'go':
      return { ...state, reading: undefined, ...action.address }
  }
}

/** Opens a card; while the second end of a path is looked for, what is chosen is that end. */
function select(state: State, key: string | undefined, tab: Tab = state.tab): State {
  const { path } = state
  const opened = { ...state, tab, reading: undefined, overlay: undefined }
  if (path && path.to === undefined && key !== undefined && key !== path.from)
    return { ...opened, path: { ...path, to: key } }
  return { ...opened, selected: key, path: undefined }
}

/** The scope with keys taken out of one of its sets and put into the other. */
function moved(scope: Scope, into: 'added' | 'removed', from: 'added' | 'removed', keys: readonly string[]): Scope {
  const taken = new Set(keys)
  return {
    ...scope,
    [into]: new Set([...scope[into], ...keys]),
    [from]: new Set([...scope[from]].filter(key => !taken.has(key))),
  }
}

/** Leaves what was opened last: what lies over the page, the article, the path, then the card. */
function stepBack(state: State): State {
  if (state.overlay) return { ...state, overlay: undefined }
  if (state.reading) return { ...state, reading: undefined }
  if (state.path) return { ...state, path: undefined }
  return { ...state, selected: undefined }
}
