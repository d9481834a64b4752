import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { isAddress, isListOf } from './place-addresses.ts'
import { type Lead, readLead } from './place-lead.ts'
import { REGION, rank, sizeOf } from './place-size.ts'
import { between, type PlaceStep } from './place-step.ts'

/** « X, en Y », « X dans le nord de l’Y », « X (Y) », « l’aéroport X de Y »: X lies in Y. */
export function outerAfter(context: ClaimContext, inner: Mention): PlaceStep | undefined {
  const lead = readLead(context, inner)
  if (!lead || lead.part || (lead.outside && !isInsideOf(lead))) return undefined
  const outer = lead.next
  const [small, large] = [
    sizeOf(context, inner),
    Math.max(lead.size, lead.apposed ? rank(outer) : sizeOf(context, outer)),
  ]
  const step = { inner, outer, trigger: between(inner, outer) }
  if (isSite(inner) && isSite(outer) && lead.mark === ',' && !lead.within && !lead.of) return throughSite(context, step)
  if (isAddress(context, step, lead.mark)) return step
  const isLarger =
    large > small ||
    (lead.countries && outer.kind === 'region') ||
    (outer.kind === undefined && inner.kind === undefined && small >= 0.5)
  if (!isLarger || (lead.within && goesOn(context, outer))) return undefined
  if (lead.apposed) return step
  if (lead.mark === '(' && small >= REGION && isListOf(context, outer)) return undefined
  const plain = lead.mark === '' && !lead.within && !lead.of
  const isSide = lead.side && lead.mark !== ''
  if (plain || (lead.mark === ',' && !lead.within && !isSide) || inner.kind === 'country') return undefined
  if (lead.of && !isSite(inner) && !isSiteLike(inner, outer)) return undefined
  const isPart = small < SITE_LIKE || isAtTown(context, inner, lead)
  if (lead.within && large < REGION && !isPart && lead.mark !== '(') return undefined
  return step
}

/** « le Trianon, à Paris », « l’Île de la Cité au cœur de Paris »: what is no known town and bears an article is a site. */
function isAtTown({ view, language }: ClaimContext, inner: Mention, { mark }: Lead): boolean {
  const bears = language.words.articles.includes(view.lower(view.indexOf(inner.start) - 1))
  const lead = view.lower(view.after(inner) + mark.length)
  return inner.kind === undefined && bears && language.patterns.places.beside.includes(lead)
}

/** Below it a place is a part of a town. */
const SITE_LIKE = 0.5

/** « le Plaza Live d’Orlando »: what nothing is known of, of a town. */
function isSiteLike(inner: Mention, outer: Mention): boolean {
  return inner.kind === undefined && outer.kind === 'city' && inner.origin.rule === 'recogniser'
}

/** « Kidal, au nord-est du Mali »: a side of a country, behind a comma, is in it. */
function isInsideOf({ mark, next, offshore }: Lead): boolean {
  return mark === ',' && next.kind === 'country' && !offshore
}

/** « la station X, rue Y, à Z »: the first lies where the second does. */
function throughSite(context: ClaimContext, { inner, outer }: PlaceStep): PlaceStep | undefined {
  const lead = readLead(context, outer)
  if (!lead?.within || lead.part || lead.outside || isSite(lead.next)) return undefined
  return { inner, outer: lead.next, trigger: between(inner, lead.next) }
}

/** « en Californie, au Japon et au Pérou »: places of a list, none of which lies in the next; « en Alberta, au Canada » is none. */
function goesOn(context: ClaimContext, place: Mention): boolean {
  const { view, language } = context
  const next = ledNext(context, place)
  if (!next || rank(next) < rank(place)) return false
  const isJoined = language.words.and.includes(view.lower(view.after(place)))
  return isJoined || rank(next) === rank(place) || ledNext(context, next) !== undefined
}

/** The place that « et » or a comma and a preposition join to one. */
function ledNext({ view, language: { words } }: ClaimContext, place: Mention): Mention | undefined {
  const at = view.after(place)
  const joins = words.and.includes(view.lower(at)) || view.lower(at) === ','
  const next = joins && words.in.includes(view.lower(at + 1)) ? view.mentionAt(at + 2) : undefined
  return next?.type === 'place' ? next : undefined
}

/** « Istanbul, dans le quartier de Besiktas », « au Burundi, dans la province de Cibitoke »: the second is a part of the first. */
export function smallerAfter(context: ClaimContext, outer: Mention): PlaceStep | undefined {
  const lead = readLead(context, outer)
  if (!lead?.within || outer.kind === undefined || outer.kind === 'site') return undefined
  const isProvince = lead.province && outer.kind === 'country' && lead.mark === ',' && rank(lead.next) <= REGION
  return lead.part || isProvince ? { inner: lead.next, outer, trigger: between(outer, lead.next) } : undefined
}

/** A building or square. */
function isSite({ kind }: Mention): boolean {
  return kind === 'site'
}
