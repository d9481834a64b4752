import { isCapitalised } from '../../text/characters.ts'
import { afterPreposition } from '../syntax/prepositions.ts'
import type { Reading, Source } from './title-reading.ts'
import { topicEnd } from './title-topics.ts'

/** « la candidate démocrate »: where the office is one of politics, the adjective tells a party. */
export function readPartyWord({ view, noun, relation, language }: Source, reading: Reading): Reading | undefined {
  if (reading.at > noun.end + 1 || !(noun.partisan || POLITICAL.has(relation ?? ''))) return undefined
  const word = view.lower(reading.at)
  const party = language.titles.partyAdjectives.find(({ adjectives }) => adjectives.includes(word))?.party
  if (!party) return undefined
  const at = reading.at + 1
  return { ...reading, at, end: at, partyWord: { ...view.span(reading.at, at), party } }
}

const POLITICAL: ReadonlySet<string> = new Set(['member_of', 'head_of', 'spokesperson_of'])

/** « sortant », « par intérim », « élu ». */
export function readAdjective({ view, relation, language }: Source, reading: Reading): Reading | undefined {
  const { adjectives } = language.titles
  const pair = `${view.lower(reading.at)} ${view.lower(reading.at + 1)}`
  const words = adjectives.includes(pair) ? 2 : adjectives.includes(view.lower(reading.at)) ? 1 : 0
  if (words === 0) return undefined
  const at = reading.at + words
  const told = STATES.find(([list]) => language.titles[list].includes(view.lower(reading.at)))
  return { ...reading, at, end: at, ...(told && STATED.has(relation ?? '') && { status: told[1] }) }
}

const STATES = [
  ['futureAdjectives', 'planned'],
  ['pastAdjectives', 'former'],
] as const

/** « conseiller élu » is one, « président élu » is not yet. */
const STATED: ReadonlySet<string> = new Set(['president_of', 'prime_minister_of', 'minister_of', 'head_of'])

/** A word of the office itself: « Affaires étrangères », « Défense », « gouvernement ». */
export function readPortfolio({ view, noun, language }: Source, reading: Reading): Reading | undefined {
  const { portfolioWords } = language.titles
  const next = afterPreposition(view, reading.at, language)
  const word = view.lower(next)
  const afterOf = next > reading.at
  const known = portfolioWords.includes(word) && (afterOf || isCapitalised(view.tokens[next]?.text ?? ''))
  const adjective =
    !afterOf &&
    reading.at > noun.end &&
    view.word(next)?.upos === 'ADJ' &&
    portfolioWords.includes(view.lower(next - 1))
  return known || adjective ? { ...reading, at: next + 1, end: next + 1 } : undefined
}

/** « de mission », « des institutions financières », « en chef », « chargé de l’Afrique »: what the office is about. */
export function readTopic({ view, noun, language }: Source, reading: Reading): Reading | undefined {
  const topic = topicEnd(view, reading.at, language)
  // « fondateur de la marque X » tells whose it is, « avocat des victimes de X » does not.
  if (topic === undefined || (noun.direct && !topic.transparent && reading.at === reading.end)) return undefined
  // « maire d’une commune du département de X »: what the first noun names lies in the second.
  const isNested = !topic.transparent || reading.at > reading.end
  return { ...reading, at: topic.end, indirect: reading.indirect || (reading.of.length === 0 && isNested) }
}
