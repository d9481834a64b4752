import { type Interval, interval, meet } from '../../../src/text/edtf.ts'
import type { Item, Picture } from './picture.ts'

/** What can be filtered by. */
export const FACETS = ['type', 'relation', 'status', 'speaker', 'source'] as const
export type Facet = (typeof FACETS)[number]
type ItemFacet = Exclude<Facet, 'type'>

const ITEM_FACETS: readonly ItemFacet[] = FACETS.filter(facet => facet !== 'type')

/** The choice in one facet: `hide` takes its values away, `only` leaves nothing else. */
export interface Choice {
  readonly mode: 'hide' | 'only'
  readonly values: ReadonlySet<string>
}

/** All that takes something out of the picture. */
export interface Filters extends Readonly<Record<Facet, Choice>> {
  /** Nothing but what lies in these days; all time where there is none. */
  readonly period: Interval | undefined
  /** Whether what has no date is shown beside a period. */
  readonly undated: boolean
  /** In [0, 1]: what is read with less confidence is left out. */
  readonly confidence: number
}

/** A value of a facet, how often it stands in the picture, and whether the filters show it. */
export interface FacetValue {
  readonly value: string
  readonly count: number
  readonly shown: boolean
}

const ALL: Choice = { mode: 'hide', values: new Set() }
export const NO_FILTERS: Filters = {
  type: ALL,
  relation: ALL,
  status: ALL,
  speaker: ALL,
  source: ALL,
  period: undefined,
  undated: false,
  confidence: 0,
}

/** The filters with one value turned over. */
export function toggle(filters: Filters, facet: Facet, value: string): Filters {
  const { mode, values } = filters[facet]
  const next = new Set(values)
  if (!next.delete(value)) next.add(value)
  return { ...filters, [facet]: next.size === 0 ? ALL : { mode, values: next } }
}

/** The filters with one value alone in its facet. */
export function only(filters: Filters, facet: Facet, value: string): Filters {
  return { ...filters, [facet]: { mode: 'only', values: new Set([value]) } }
}

export function isFiltered(filters: Filters): boolean {
  return filters.type.values.size > 0 || filtersItems(filters)
}

/** The keys of all that the filters take away: a node goes with its type, or when the filters take its last item. */
export function hiddenKeys({ categories, items }: Picture, filters: Filters): ReadonlySet<string> {
  const hidden = new Set<string>()
  for (const [key, category] of categories) if (!passes(filters.type, [category])) hidden.add(key)
  const connected = new Set<string>()
  for (const item of items) {
    if (item.ends.some(end => hidden.has(end)) || !itemPasses(item, filters)) hidden.add(item.key)
    else for (const end of item.ends) connected.add(end)
  }
  if (filtersItems(filters)) for (const key of categories.keys()) if (!connected.has(key)) hidden.add(key)
  return hidden
}

/** The values of a facet in the picture, the most frequent first. */
export function facetValues(picture: Picture, facet: Facet, filters: Filters): readonly FacetValue[] {
  const counts = new Map<string, number>()
  const values =
    facet === 'type' ? [...picture.categories.values()] : picture.items.flatMap(item => valuesOf(item, facet))
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count, shown: passes(filters[facet], [value]) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

function filtersItems(filters: Filters): boolean {
  const { period, confidence } = filters
  return period !== undefined || confidence > 0 || ITEM_FACETS.some(facet => filters[facet].values.size > 0)
}

function itemPasses(item: Item, filters: Filters): boolean {
  return (
    ITEM_FACETS.every(facet => passes(filters[facet], valuesOf(item, facet))) &&
    (item.confidence ?? 1) >= filters.confidence &&
    isInPeriod(item, filters)
  )
}

/** A date passes where it shares a day with the period: what took a year took place in each of its months. */
function isInPeriod({ date }: Item, { period, undated }: Filters): boolean {
  if (!period) return true
  const days = date === undefined ? undefined : interval(date)
  return days ? meet(days, period) : undated
}

function valuesOf(item: Item, facet: ItemFacet): readonly string[] {
  switch (facet) {
    case 'source':
      return item.sources
    case 'speaker':
      return item.speakers
    case 'relation':
    case 'status':
      return [item[facet]]
  }
}

function passes({ mode, values }: Choice, own: readonly string[]): boolean {
  return mode === 'only' ? own.some(value => values.has(value)) : !own.some(value => values.has(value))
}

/** Up to so many nodes without a relation are shown from the start. */
const FEW_LOOSE = 12

/** The nodes that nothing in the picture relates to another. */
export function looseKeys({ categories, items }: Picture): ReadonlySet<string> {
  const connected = new Set(items.flatMap(({ ends }) => ends))
  return new Set([...categories.keys()].filter(key => !connected.has(key)))
}

/** Whether loose nodes are shown: as the reader chose, else where they are few. */
export function showsLoose(loose: ReadonlySet<string>, choice: boolean | undefined): boolean {
  return choice ?? loose.size <= FEW_LOOSE
}
