import { afterOf } from '../../annotation/syntax/prepositions.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { REGION, rank, sizeOf } from './place-size.ts'
import { between, type PlaceStep } from './place-step.ts'

type View = ClaimContext['view']

/** How many words may stand between the noun of a list and what its members lie in: « villes du nord de la Syrie ». */
const REACH = 5

/**
 * « cinq pays du Sahel : A, B et C », « plusieurs villes d’Algérie, dont A », « les villes syriennes de A et B »: the
 * places listed behind the noun of what they are lie in what stands beside it.
 */
export function membersAfter(context: ClaimContext, outer: Mention): PlaceStep[] {
  const { view, language } = context
  const noun = classNoun(context, outer)
  if (!noun) return []
  const from = afterOpening(context, view.after(outer))
  const opened = from > view.after(outer)
  const named = language.words.of.includes(view.lower(view.after(outer)))
  const first = opened ? from : named ? afterOf(view, from, language) : -1
  const members = listFrom(context, first).filter(inner => fitsClass(context, inner, outer, noun))
  // Behind a comma alone, one name may be anything else, and « les communes de A, B » names the first member itself.
  const isPlain = view.lower(view.after(outer)) === ',' && from === view.after(outer) + 1
  const isList = isPlain ? members.length > 1 && rank(outer) >= REGION : members.length > 0
  return isList ? members.map(inner => ({ inner, outer, trigger: between(outer, inner) })) : []
}

/** Of what sort the members of a list are: countries, or what is smaller. */
type Sort = 'countries' | 'smaller'

/** The noun in the plural that a place or people belongs to: « villes de X », « villes du nord de la X », « villes syriennes ». */
function classNoun({ view, language }: ClaimContext, outer: Mention): Sort | undefined {
  const { plurals, countries } = language.patterns.places
  const first = view.indexOf(outer.start)
  if (outer.form === 'adjective')
    return outer.kind === 'country' && plurals.includes(view.lower(first - 1)) ? 'smaller' : undefined
  for (let at = first - 1; at >= first - REACH; at--) {
    const word = view.lower(at)
    const isLed = language.words.of.includes(view.lower(at + 1)) || view.word(at + 1)?.upos === 'ADJ'
    if (countries.includes(word)) return isLed ? 'countries' : undefined
    if (plurals.includes(word)) return isLed ? 'smaller' : undefined
    if (view.mentionEndingAt(at) || !PASSED.has(view.word(at)?.upos ?? '')) return undefined
  }
  return undefined
}

const PASSED: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'NOUN'])

/** The index after « : », « , dont », « comme », « (notamment »; the same index where no list is opened. */
function afterOpening({ view, language }: ClaimContext, from: number): number {
  let at = from
  if (OPENING.has(view.lower(at))) at++
  while (language.patterns.places.such.includes(view.lower(at))) at++
  return at
}

const OPENING: ReadonlySet<string> = new Set([',', ':', '(', '–', '—', '-'])

/** The places of a list, each with or without an article or preposition. */
function listFrom(context: ClaimContext, first: number): Mention[] {
  const { view, language } = context
  const found: Mention[] = []
  for (let at = first; at >= 0; ) {
    const next = view.mentionAt(skipLead(context, at))
    if (next?.type !== 'place' || next.form !== 'name') break
    found.push(next)
    const joint = view.after(next)
    if (view.lower(joint) !== ',' && !language.words.and.includes(view.lower(joint))) break
    at = joint + 1
  }
  return found
}

function skipLead({ view, language: { words } }: ClaimContext, from: number): number {
  let at = from
  while (at < from + 2 && [words.articles, words.in, words.of].some(list => list.includes(view.lower(at)))) at++
  return at
}

function fitsClass(context: ClaimContext, inner: Mention, outer: Mention, sort: Sort): boolean {
  const size = sizeOf(context, inner)
  if (sort === 'countries') return inner.kind === 'country' && outer.kind === 'region'
  return inner.kind !== 'country' && size < (outer.form === 'adjective' ? rank(outer) : Math.max(rank(outer), REGION))
}

/**
 * « les villes de A et B, en X », « A et B, deux villes de X »: those before the last place of a list that lie where it
 * does, as a noun in the plural tells.
 */
export function alike(context: ClaimContext, step: PlaceStep): PlaceStep[] {
  const peers = peersBefore(context, step.inner)
  if (peers.length === 0) return []
  const first = peers.at(-1)
  const told = (first !== undefined && isHeaded(context, first)) || isClassed(context, step.inner)
  return told ? peers.map(inner => ({ ...step, inner, trigger: between(inner, step.outer) })) : []
}

/** The places that stand in a list before one, the nearest first. */
function peersBefore({ view, language: { words } }: ClaimContext, last: Mention): Mention[] {
  const found: Mention[] = []
  for (let place = last; ; ) {
    const joint = leadBefore(view, place, words) - 1
    const before = words.both.includes(view.lower(joint)) || (found.length > 0 && view.lower(joint) === ',')
    const next = before ? view.mentionEndingAt(joint - 1) : undefined
    if (next?.type !== 'place' || next.form !== 'name') return found
    found.push(next)
    place = next
  }
}

/** The first token of what leads to a place: « de », « à », an article. */
function leadBefore(view: View, { start }: Mention, words: ClaimContext['language']['words']): number {
  let at = view.indexOf(start)
  const isLead = (index: number): boolean =>
    [words.articles, words.of, words.in].some(list => list.includes(view.lower(index)))
  for (let steps = 0; steps < 2 && isLead(at - 1); steps++) at--
  return at
}

/** « les villes de A »: a noun in the plural before the list. */
function isHeaded({ view, language }: ClaimContext, first: Mention): boolean {
  return language.patterns.places.plurals.includes(view.lower(leadBefore(view, first, language.words) - 1))
}

/** « B, deux villes de X »: a noun in the plural behind the list. */
function isClassed({ view, language }: ClaimContext, last: Mention): boolean {
  const { plurals, countries } = language.patterns.places
  const comma = view.after(last)
  if (view.lower(comma) !== ',') return false
  return [1, 2, 3, 4, 5].some(ahead => [plurals, countries].some(nouns => nouns.includes(view.lower(comma + ahead))))
}
