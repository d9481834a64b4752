import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** How large a place is by its kind; one of unknown kind is smaller than a town. */
export function rank({ kind }: Mention): number {
  return kind === 'country' ? 3 : kind === 'region' ? REGION : kind === 'city' ? 1 : kind === 'site' ? SITE : 0.5
}

/** The rank of regions. */
export const REGION = 2

const SITE = 0.2

/** How large a place is that stands there: « la province de X » is a region and « le quartier de X » none, whatever else is called X. */
export function sizeOf({ view, language }: ClaimContext, place: Mention): number {
  const { regions, parts } = language.patterns.places
  const noun = view.lower(nounBefore(view, language, place))
  if (regions.includes(noun)) return REGION
  return parts.includes(noun) ? SITE : rank(place)
}

/** The token of the noun that stands right before a place, or with « de » between: « la ville de X », « le quartier X ». */
export function nounBefore(
  view: ClaimContext['view'],
  { words }: ClaimContext['language'],
  { start }: Mention,
): number {
  const first = view.indexOf(start)
  const article = words.articles.includes(view.lower(first - 1)) && !words.of.includes(view.lower(first - 1))
  const at = article ? first - 2 : first - 1
  return words.of.includes(view.lower(at)) ? at - 1 : at
}
