import { afterOf } from '../annotation/prepositions.ts'
import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'
import { isAddress, isListOf } from './place-addresses.ts'
import { REGION, rank, sizeOf } from './place-size.ts'
import { between, type PlaceStep } from './place-step.ts'

/** What leads from a place to the next one told. */
interface Lead {
  /** The place after the words between. */
  readonly next: Mention
  readonly mark: string
  /** A preposition of place stands between: « en », « dans ». */
  readonly within: boolean
  /** « de »: the place belongs to the next. */
  readonly of: boolean
  /** The noun of a part of a town: « quartier ». */
  readonly part: boolean
  /** « au nord de »: the place lies outside of the next. */
  readonly outside: boolean
  /** « au large de ». */
  readonly offshore: boolean
  /** « nord de »: a side of the next without a preposition, « X, nord de Y ». */
  readonly side: boolean
  /** How large the next must be by the words that lead to it: « en X », « dans la province de X ». */
  readonly size: number
  /** « X, une commune de », « X est une commune de »: what X is stands before the next. */
  readonly apposed: boolean
  /** « X, pays de ». */
  readonly countries: boolean
}

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

/** « Istanbul, dans le quartier de Besiktas »: the second is a part of the first. */
export function smallerAfter(context: ClaimContext, outer: Mention): PlaceStep | undefined {
  const lead = readLead(context, outer)
  if (!lead?.part || !lead.within || outer.kind === undefined || outer.kind === 'site') return undefined
  return { inner: lead.next, outer, trigger: between(outer, lead.next) }
}

/** « Bujumbura, la capitale du Burundi », « la capitale burundaise, Bujumbura ». */
export function seatBefore({ view, language }: ClaimContext, city: Mention): PlaceStep | undefined {
  const { capitals } = language.patterns.places
  const next = view.after(city)
  const isTold = view.lower(next) === ',' || view.word(next)?.relation === 'cop'
  const skip = (at: number): number => (language.words.articles.includes(view.lower(at)) ? at + 1 : at)
  const after = isTold ? skip(next + 1) : -1
  if (capitals.includes(view.lower(after)))
    return seatOf(view.mentionAt(afterOf(view, after + 1, language)), city, view)
  const end = view.indexOf(city.start)
  const country = view.mentionEndingAt(view.lower(end - 1) === ',' ? end - 2 : end - 1)
  const noun = country && country.kind === 'country' ? view.indexOf(country.start) : -1
  const told = [1, 2, 3].some(
    back => capitals.includes(view.lower(noun - back)) && afterOf(view, noun - back + 1, language) === noun,
  )
  return told ? seatOf(country, city, view) : undefined
}

type View = ClaimContext['view']

function seatOf(outer: Mention | undefined, inner: Mention, view: View): PlaceStep | undefined {
  const isSeated = outer?.kind === 'country' || outer?.kind === 'region'
  if (!isSeated || inner.kind !== 'city') return undefined
  const [first, last] = outer.start < inner.start ? [outer, inner] : [inner, outer]
  return { inner, outer, trigger: view.span(view.indexOf(first.start), view.after(last)) }
}

function readLead({ view, language }: ClaimContext, place: Mention): Lead | undefined {
  const { areas, parts, regions, sides, nearby, inside, beside } = language.patterns.places
  const { words } = language
  let at = view.after(place)
  if (view.lower(at) === ',' && view.lower(at + 1) === '(') at++
  const mark = MARKS.has(view.lower(at)) ? view.lower(at++) : ''
  const isCopula = mark === '' && view.word(at)?.relation === 'cop'
  const noun = mark === '' && !isCopula ? -1 : kindAt(view, isCopula ? at + 1 : at, language)
  const apposed = noun >= 0
  if (apposed) at = afterKind(view, noun + 1, nearby)
  const lead = view.lower(at)
  const within = inside.includes(lead)
  const of = !within && words.of.includes(lead)
  if (within) at++
  if (of) at = afterOf(view, at, language)
  const article = words.articles.includes(view.lower(at))
  if (article) at++
  const part = parts.includes(view.lower(at)) && !apposed
  const outside = beside.includes(lead) && sides.includes(view.lower(at))
  const side = !within && !of && sides.includes(view.lower(at))
  const offshore = outside && language.patterns.places.offshore.includes(view.lower(at))
  let size = leadsWide(language, lead, article, place) ? REGION : 0
  for (let steps = 0; steps < 3 && (areas.includes(view.lower(at)) || parts.includes(view.lower(at))); steps++) {
    if (regions.includes(view.lower(at))) size = REGION
    at = afterOf(view, at + 1, language)
  }
  const next = view.mentionAt(at)
  if (next?.type !== 'place' || next.form !== 'name') return undefined
  const countries = apposed && language.patterns.places.countries.includes(view.lower(noun))
  return { next, mark, within, of, part, outside, offshore, side, size, apposed: apposed && (within || of), countries }
}

/** « en Charente », « dans le Lualaba » behind what is no known town lead to regions; « Paris, dans le Marais » does not. */
function leadsWide({ patterns }: ClaimContext['language'], lead: string, article: boolean, place: Mention): boolean {
  const { landward, into } = patterns.places
  return landward.includes(lead) || (into.includes(lead) && article && place.kind !== 'city')
}

/** « une ville », « les deux plus grandes villes »: the noun of what a place is, behind a comma; -1 where none stands there. */
function kindAt(view: View, from: number, { patterns }: ClaimContext['language']): number {
  const { kinds, plurals, countries, inside } = patterns.places
  let at = from
  if (inside.includes(view.lower(from))) return -1
  while (at < from + MODIFIERS && QUALIFIERS.has(view.word(at)?.upos ?? '')) at++
  return [kinds, plurals, countries].some(nouns => nouns.includes(view.lower(at))) ? at : -1
}

/** How many words may stand before such a noun: « l’une des deux plus grandes villes ». */
const MODIFIERS = 6

const QUALIFIERS: ReadonlySet<string> = new Set(['DET', 'ADP', 'ADJ', 'ADV', 'NUM', 'PRON'])

/** « ville portuaire située »: the index after the adjectives and participles of a noun. */
function afterKind(view: View, from: number, nearby: readonly string[]): number {
  let at = from
  while (
    at < from + 3 &&
    !nearby.includes(view.lower(at)) &&
    (view.word(at)?.upos === 'ADJ' || view.word(at)?.upos === 'VERB')
  )
    at++
  return at
}

const MARKS: ReadonlySet<string> = new Set([',', '('])

/** A building or square. */
function isSite({ kind }: Mention): boolean {
  return kind === 'site'
}
