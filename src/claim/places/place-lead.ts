import { afterOf } from '../../annotation/syntax/prepositions.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { REGION } from './place-size.ts'

type View = ClaimContext['view']

/** What leads from a place to the next one told. */
export interface Lead {
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
  /** « dans la province de ». */
  readonly province: boolean
  /** « X, une commune de », « X est une commune de »: what X is stands before the next. */
  readonly apposed: boolean
  /** « X, pays de ». */
  readonly countries: boolean
}

/** What leads from a place to the one told next, or `undefined` where none is. */
export function readLead(context: ClaimContext, place: Mention): Lead | undefined {
  const { view, language } = context
  const { nearby, inside, countries } = language.patterns.places
  const { mark, noun, from } = opening(context, place)
  const apposed = noun >= 0
  const start = apposed ? afterKind(view, noun + 1, nearby) : from
  const lead = view.lower(start)
  const within = inside.includes(lead)
  const of = !within && language.words.of.includes(lead)
  const bare = within ? start + 1 : of ? afterOf(view, start, language) : start
  const article = language.words.articles.includes(view.lower(bare))
  const first = article ? bare + 1 : bare
  const { at, province } = passAreas(context, first)
  const next = view.mentionAt(at)
  if (next?.type !== 'place' || next.form !== 'name') return undefined
  return {
    next,
    mark,
    within,
    of,
    province,
    ...sidesOf(context, lead, first, within || of),
    part: !apposed && language.patterns.places.parts.includes(view.lower(first)),
    size: province || leadsWide(language, lead, article, place) ? REGION : 0,
    apposed: apposed && (within || of),
    countries: apposed && countries.includes(view.lower(noun)),
  }
}

/** The comma or bracket behind a place, the noun of what it is behind that or « est », and where the words go on. */
function opening(
  { view, language }: ClaimContext,
  place: Mention,
): { readonly mark: string; readonly noun: number; readonly from: number } {
  const after = view.after(place)
  const at = view.lower(after) === ',' && view.lower(after + 1) === '(' ? after + 1 : after
  if (MARKS.has(view.lower(at))) return { mark: view.lower(at), noun: kindAt(view, at + 1, language), from: at + 1 }
  const noun = view.word(at)?.relation === 'cop' ? kindAt(view, at + 1, language) : -1
  return { mark: '', noun, from: at }
}

const MARKS: ReadonlySet<string> = new Set([',', '('])

/** Whether what leads on is a side: « au nord de » lies outside, « nord de » by itself inside. */
function sidesOf(
  { view, language }: ClaimContext,
  lead: string,
  at: number,
  isLed: boolean,
): Pick<Lead, 'outside' | 'offshore' | 'side'> {
  const { sides, beside, offshore } = language.patterns.places
  const isSide = sides.includes(view.lower(at))
  const outside = isSide && beside.includes(lead)
  return { outside, offshore: outside && offshore.includes(view.lower(at)), side: isSide && !isLed }
}

/** Past « nord de », « province de »: where the name stands, and whether a noun of a region stood before it. */
function passAreas(
  { view, language }: ClaimContext,
  from: number,
): { readonly at: number; readonly province: boolean } {
  const { areas, parts, regions } = language.patterns.places
  let at = from
  let province = false
  for (let steps = 0; steps < AREAS && [areas, parts].some(nouns => nouns.includes(view.lower(at))); steps++) {
    province ||= regions.includes(view.lower(at))
    at = afterOf(view, at + 1, language)
  }
  return { at, province }
}

/** How many such nouns may stand before a name: « dans le nord de la province de X ». */
const AREAS = 3

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
