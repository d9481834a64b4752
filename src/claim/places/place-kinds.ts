import { afterArticle } from '../../annotation/syntax/prepositions.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { REGION, rank } from './place-size.ts'
import { between, type PlaceStep } from './place-step.ts'

/** « Île-de-France (Essonne, Yvelines) »: regions in brackets behind one, two at least, or places behind a country, are its parts; so are countries behind « Europe ». */
export function partsInBrackets({ view, language }: ClaimContext, outer: Mention): PlaceStep[] {
  const found: Mention[] = []
  let at = view.after(outer)
  if (rank(outer) < REGION || view.lower(at) !== '(') return []
  do {
    const inner = view.mentionAt(at + 1)
    if (inner?.type !== 'place' || inner.form !== 'name') return []
    found.push(inner)
    at = view.after(inner)
  } while (view.lower(at) === ',' || language.words.and.includes(view.lower(at)))
  const isOneSort = outer.kind === 'region' && found.every(({ kind }) => kind === 'country')
  const areParts = isOneSort || found.every(inner => rank(inner) <= REGION)
  if (!areParts || view.lower(at) !== ')' || (outer.kind !== 'country' && found.length < 2)) return []
  return found.map(inner => ({ inner, outer, trigger: between(outer, inner) }))
}

/** « la ville ukrainienne de Marioupol », « Kafraya, un village syrien »: the country by its adjective at the noun of what the place is. */
export function countryOfNoun({ view, language }: ClaimContext, place: Mention): PlaceStep | undefined {
  const { kinds, areas, parts } = language.patterns.places
  const isKind = (at: number): boolean =>
    [kinds, areas, parts].some(list => list.includes(view.lower(at))) ||
    language.institutions.housed.includes(view.lower(at))
  const first = view.indexOf(place.start)
  const before = language.words.articles.includes(view.lower(first - 1)) ? first - 2 : first - 1
  const adjective = view.mentionEndingAt(language.words.of.includes(view.lower(before)) ? before - 1 : before)
  if (adjective && isCountryAdjective(adjective) && isKind(view.indexOf(adjective.start) - 1))
    return {
      inner: place,
      outer: adjective,
      trigger: view.span(view.indexOf(adjective.start) - 1, view.after(adjective)),
    }
  if (view.lower(view.after(place)) !== ',') return undefined
  const noun = afterArticle(view, view.after(place) + 1, language)
  const behind = isKind(noun) ? view.mentionAt(noun + 1) : undefined
  if (!behind || !isCountryAdjective(behind)) return undefined
  return { inner: place, outer: behind, trigger: view.span(noun, view.after(behind)) }
}

function isCountryAdjective({ form, kind }: Mention): boolean {
  return form === 'adjective' && kind === 'country'
}
