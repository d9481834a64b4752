import type { JSX } from 'preact'
import { relationIn } from '../../../src/ontology/ontology.ts'
import { CATEGORY_SHAPES, type Category } from '../model/category.ts'
import { FACETS, type Facet, type FacetValue, type Filters, facetValues, isFiltered } from '../model/filter.ts'
import { COLOURS, type Look, SIZES } from '../model/look.ts'
import type { Item, Picture } from '../model/picture.ts'
import type { Page } from '../page.ts'
import { Choice } from '../parts/choice.tsx'
import { CategoryIcon } from '../parts/icon.tsx'
import { Limited } from '../parts/limited.tsx'
import type { Shown } from '../shown.ts'
import type { State } from '../state/state.ts'

interface Props {
  readonly page: Page
  readonly shown: Shown
  readonly state: State
  readonly open: boolean
}

const ROWS_SHOWN = 9

/** What the picture holds, counted; each row takes its kind away or brings it back. */
export function Legend({ page, shown, state, open }: Props): JSX.Element {
  const { text, act } = page
  const { picture, loose } = shown
  const { filters, look } = state
  return (
    <aside class={open ? 'legend open' : 'legend'} aria-label={text.filters}>
      {FACETS.map(facet => (
        <FacetList key={facet} page={page} facet={facet} values={ordered(picture, facet, filters)} />
      ))}
      {loose.keys.size > 0 && (
        <ul class="rows">
          <li class={loose.shown ? 'facet' : 'facet off'}>
            <button
              type="button"
              class="facet-value"
              aria-pressed={loose.shown}
              onClick={() => act({ type: 'show loose', shown: !loose.shown })}
            >
              <span class="name">{text.loose}</span>
              <span class="count">{loose.keys.size}</span>
            </button>
          </li>
        </ul>
      )}
      <Confidence page={page} least={filters.confidence} />
      <LookChoice page={page} look={look} />
      {isFiltered(filters) && (
        <button type="button" class="button" onClick={() => act({ type: 'show all' })}>
          {text.filterReset}
        </button>
      )}
    </aside>
  )
}

/** Types stand in the fixed order of the legend, all else by frequency. */
function ordered(picture: Picture, facet: Facet, filters: Filters): readonly FacetValue[] {
  const values = facetValues(picture, facet, filters)
  const order = Object.keys(CATEGORY_SHAPES)
  return facet === 'type' ? values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : values
}

interface ListProps {
  readonly page: Page
  readonly facet: Facet
  readonly values: readonly FacetValue[]
}

function FacetList({ page, facet, values }: ListProps): JSX.Element | null {
  const { text, act } = page
  if (values.length === 0) return null
  const most = Math.max(...values.map(({ count }) => count))
  return (
    <section aria-label={text.facets[facet]}>
      <h2>{text.facets[facet]}</h2>
      <Limited
        items={values}
        first={ROWS_SHOWN}
        words={text}
        row={({ value, count, shown }) => (
          <li key={value} class={shown ? 'facet' : 'facet off'}>
            <button
              type="button"
              class="facet-value"
              aria-pressed={shown}
              onClick={() => act({ type: 'toggle', facet, value })}
            >
              {facet === 'type' && <CategoryIcon category={value as Category} />}
              <span class="name" dir="auto">
                {labelOf(page, facet, value)}
              </span>
              <span class="count">{count}</span>
              <Bar part={count / most} />
            </button>
            <button
              type="button"
              class="only"
              aria-label={`${labelOf(page, facet, value)} – ${text.filterOnly}`}
              onClick={() => act({ type: 'only', facet, value })}
            >
              {text.filterOnly}
            </button>
          </li>
        )}
      />
    </section>
  )
}

const STEPS: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9]

function Confidence({ page, least }: { readonly page: Page; readonly least: number }): JSX.Element {
  const { text, language, act } = page
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1 })
  // The address may ask for another step.
  const steps = [...new Set([...STEPS, least])].sort((a, b) => a - b)
  return (
    <Choice
      label={text.least}
      value={String(least)}
      options={steps.map(step => [String(step), step === 0 ? text.anyConfidence : number.format(step)])}
      onChoose={step => act({ type: 'limit confidence', least: Number(step) })}
    />
  )
}

function LookChoice({ page, look }: { readonly page: Page; readonly look: Look }): JSX.Element {
  const { text, act } = page
  return (
    <section aria-label={text.look}>
      <h2>{text.look}</h2>
      <Choice
        label={text.colour}
        value={look.colour}
        options={COLOURS.map(colour => [colour, text.colours[colour]])}
        onChoose={colour => act({ type: 'look', look: { colour } })}
      />
      <Choice
        label={text.size}
        value={look.size}
        options={SIZES.map(size => [size, text.sizes[size]])}
        onChoose={size => act({ type: 'look', look: { size } })}
      />
    </section>
  )
}

function Bar({ part }: { readonly part: number }): JSX.Element {
  return (
    <svg class="bar" viewBox="0 0 56 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="all" width="56" height="4" rx="2" />
      <rect class="part" width={Math.max(2, 56 * part)} height="4" rx="2" />
    </svg>
  )
}

function labelOf({ library, text, language }: Page, facet: Facet, value: string): string {
  switch (facet) {
    case 'type':
      return text.categories[value as Category]
    case 'relation':
      return relationIn(library.index.ontology, value as Item['relation']).reads[language]
    case 'status':
      return text.statuses[value as Item['status']]
    case 'speaker':
    case 'source':
      return value
  }
}
