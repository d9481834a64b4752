import { afterOf } from '../annotation/prepositions.ts'
import type { Mention, Span } from '../model.ts'
import type { ClaimContext } from './context.ts'

/** A place, the one that it lies in, and the words between them that say so. */
export interface PlaceStep {
  readonly inner: Mention
  readonly outer: Mention
  readonly trigger: Span
}

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
  /** « X, une commune de »: what X is stands before the next. */
  readonly apposed: boolean
}

/** « X, en Y », « X dans le nord de l’Y », « X (Y) », « l’aéroport X de Y »: X lies in Y. */
export function outerAfter(context: ClaimContext, inner: Mention): PlaceStep | undefined {
  const lead = readLead(context, inner)
  if (!lead || lead.part || lead.outside || !isLarger(lead.next, inner)) return undefined
  const outer = lead.next
  if (lead.within && goesOn(context, outer)) return undefined
  if (lead.apposed) return { inner, outer, trigger: between(inner, outer) }
  const plain = lead.mark === '' && !lead.within && !lead.of
  if (plain || (lead.mark === ',' && !lead.within) || inner.kind === 'country') return undefined
  if (lead.of && !isSite(inner)) return undefined
  if (lead.within && rank(outer) < 2 && !isSite(inner) && lead.mark !== '(') return undefined
  return { inner, outer, trigger: between(inner, outer) }
}

/** « en Californie, au Japon et au Pérou »: places of a list, none of which lies in the next. */
function goesOn({ view, language: { words } }: ClaimContext, place: Mention): boolean {
  const at = view.after(place)
  const joins = words.and.includes(view.lower(at)) || view.lower(at) === ','
  const next = view.mentionAt(at + 2)
  return joins && words.in.includes(view.lower(at + 1)) && next?.type === 'place' && rank(next) >= rank(place)
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
  const isApposed = view.lower(view.after(city)) === ','
  const skip = (at: number): number => (language.words.articles.includes(view.lower(at)) ? at + 1 : at)
  const after = isApposed ? skip(view.after(city) + 1) : -1
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
  if (outer?.kind !== 'country' || inner.kind === 'country' || inner.kind === 'region') return undefined
  const [first, last] = outer.start < inner.start ? [outer, inner] : [inner, outer]
  return { inner, outer, trigger: view.span(view.indexOf(first.start), view.after(last)) }
}

function readLead({ view, language }: ClaimContext, place: Mention): Lead | undefined {
  const { areas, parts, kinds, sides, nearby, inside, beside } = language.patterns.places
  const { words } = language
  let at = view.after(place)
  const mark = MARKS.has(view.lower(at)) ? view.lower(at++) : ''
  const noun = words.articles.includes(view.lower(at)) ? at + 1 : at
  const apposed = mark !== '' && kinds.includes(view.lower(noun))
  if (apposed) at = afterKind(view, noun + 1, nearby)
  const lead = view.lower(at)
  const within = inside.includes(lead)
  const of = !within && words.of.includes(lead)
  if (within) at++
  if (of) at = afterOf(view, at, language)
  if (words.articles.includes(view.lower(at))) at++
  const part = parts.includes(view.lower(at)) && !apposed
  const outside = beside.includes(lead) && sides.includes(view.lower(at))
  for (let steps = 0; steps < 2 && (areas.includes(view.lower(at)) || parts.includes(view.lower(at))); steps++)
    at = afterOf(view, at + 1, language)
  const next = view.mentionAt(at)
  if (next?.type !== 'place' || next.form !== 'name') return undefined
  return { next, mark, within, of, part, outside, apposed: apposed && (within || of) }
}

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

/** Countries and what is larger lie in nothing told so; a place of unknown kind is smaller than a region. */
export function rank({ kind }: Mention): number {
  return kind === 'country' ? 3 : kind === 'region' ? 2 : kind === 'city' ? 1 : kind === 'site' ? 0.2 : 0.5
}

function isLarger(outer: Mention, inner: Mention): boolean {
  return rank(outer) > rank(inner) || (outer.kind === undefined && inner.kind === undefined)
}

/** A building or square. */
function isSite({ kind }: Mention): boolean {
  return kind === 'site'
}

/** The words between two places, that tell how they lie. */
export function between(left: Mention, right: Mention): Span {
  return { start: left.end, end: right.start }
}
