import { interval } from '../../../src/text/edtf.ts'
import type { Language } from '../messages/messages.ts'
import { type Choice, FACETS, type Facet, type Filters, NO_FILTERS } from '../model/filter.ts'
import { COLOURS, type Look, PLAIN_LOOK, SIZES } from '../model/look.ts'
import { type Scope, WHOLE } from '../model/scope.ts'
import { type PathEnds, type State, TABS } from './state.ts'

/** The part of the state that stands in the address, so that a view can be linked and gone back to. */
export type Address = Pick<State, 'tab' | 'selected' | 'language' | 'path' | 'filters' | 'scope' | 'loose' | 'look'>

/** What a fragment that does not say otherwise keeps of the page before. */
type Fallback = Pick<State, 'tab' | 'language'>

/**
 * The state as the fragment of an address: `#view=events&at=evt-…&lang=fr&only-source=TASS&when=2023-01-01/2023-12-31`. What
 * is as at first is left out.
 */
export function writeAddress(address: Address): string {
  const { tab, selected, language, path, filters, scope, loose, look } = address
  const fields = new URLSearchParams({ view: tab })
  const put = (name: string, value: string | undefined): void => {
    if (value !== undefined) fields.append(name, value)
  }
  put('at', selected)
  put('from', path?.from)
  put('to', path?.to)
  put('independent', path?.independent ? 'yes' : undefined)
  for (const facet of FACETS) for (const value of filters[facet].values) put(`${filters[facet].mode}-${facet}`, value)
  put('when', filters.period && `${filters.period.from}/${filters.period.to}`)
  put('undated', filters.undated ? 'yes' : undefined)
  put('sure', filters.confidence > 0 ? String(filters.confidence) : undefined)
  put('round', scope.focus && `${scope.focus.steps} ${scope.focus.key}`)
  for (const key of scope.added) put('with', key)
  for (const key of scope.removed) put('without', key)
  put('loose', loose === undefined ? undefined : loose ? 'yes' : 'no')
  put('colour', look.colour === PLAIN_LOOK.colour ? undefined : look.colour)
  put('size', look.size === PLAIN_LOOK.size ? undefined : look.size)
  put('lang', language)
  return `#${fields}`
}

/** What a fragment says; what it says wrongly counts as not said. */
export function readAddress(fragment: string, fallback: Fallback): Address {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const loose = fields.get('loose')
  return {
    tab: TABS.find(tab => tab === fields.get('view')) ?? fallback.tab,
    selected: fields.get('at') ?? undefined,
    language: readLanguage(fields) ?? fallback.language,
    path: readPath(fields),
    filters: readFilters(fields),
    scope: readScope(fields),
    loose: loose === null ? undefined : loose === 'yes',
    look: readLook(fields),
  }
}

function readLanguage(fields: URLSearchParams): Language | undefined {
  const language = fields.get('lang')
  return language === 'en' || language === 'fr' ? language : undefined
}

function readPath(fields: URLSearchParams): PathEnds | undefined {
  const from = fields.get('from')
  if (from === null) return undefined
  return { from, to: fields.get('to') ?? undefined, independent: fields.has('independent') }
}

function readFilters(fields: URLSearchParams): Filters {
  const choices = Object.fromEntries(FACETS.map(facet => [facet, readChoice(fields, facet)])) as Record<Facet, Choice>
  const sure = Number(fields.get('sure'))
  return {
    ...choices,
    period: interval(fields.get('when') ?? ''),
    undated: fields.has('undated'),
    confidence: sure >= 0 && sure <= 1 ? sure : 0,
  }
}

function readChoice(fields: URLSearchParams, facet: Facet): Choice {
  for (const mode of ['only', 'hide'] as const) {
    const values = fields.getAll(`${mode}-${facet}`)
    if (values.length > 0) return { mode, values: new Set(values) }
  }
  return NO_FILTERS[facet]
}

function readScope(fields: URLSearchParams): Scope {
  const [, steps, key] = /^([1-9]) (.+)$/.exec(fields.get('round') ?? '') ?? []
  return {
    focus: key === undefined ? WHOLE.focus : { key, steps: Number(steps) },
    added: new Set(fields.getAll('with')),
    removed: new Set(fields.getAll('without')),
  }
}

function readLook(fields: URLSearchParams): Look {
  return {
    colour: COLOURS.find(each => each === fields.get('colour')) ?? PLAIN_LOOK.colour,
    size: SIZES.find(each => each === fields.get('size')) ?? PLAIN_LOOK.size,
  }
}
