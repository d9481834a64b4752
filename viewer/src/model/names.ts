import type { EdgeAttributes } from '../../../src/graph/attributes.ts'
import { eventIn, relationIn } from '../../../src/ontology/ontology.ts'
import { type Language, MESSAGES } from '../messages/messages.ts'
import { formatDate } from './dates.ts'
import { type Edge, findNode, type Library } from './library.ts'

/** What a node is called in the language of the reader; the key itself where there is no such node. */
export function nodeName(library: Library, key: string, language: Language): string {
  const event = library.index.events.get(key)
  if (!event) return findNode(library, key)?.label ?? key
  const label = eventIn(library.index.ontology, event.type).label[language]
  const place = event.place && library.index.entities.get(event.place)?.name
  const where = place ? MESSAGES[language].eventIn(label, place) : label
  return event.date === undefined ? where : `${where}, ${formatDate(event.date, language, 'short')}`
}

/** What an edge says between its ends: « a rencontré »; for a role in an event that role. */
export function relationName({ index }: Library, { relation, role }: EdgeAttributes, language: Language): string {
  const named = role === undefined || role === 'participant' || relation !== 'participated_in'
  return named ? relationIn(index.ontology, relation).reads[language] : (MESSAGES[language].roles[role] ?? role)
}

/**
 * The label of an edge on the canvas: « a rencontré · 7 déc. 2023 », with the status where it is not a plain fact.
 * The date is left out where the event at an end of the edge tells it.
 */
export function edgeLabel(library: Library, { source, target, attributes }: Edge, language: Language): string {
  const { status, date } = attributes
  const name = relationName(library, attributes, language)
  const { index } = library
  const told = date === undefined || index.events.has(source) || index.events.has(target)
  return [
    status === 'asserted' ? name : `${name} (${MESSAGES[language].statuses[status]})`,
    ...(told ? [] : [formatDate(date, language, 'short')]),
  ].join(' · ')
}

/** At most so many characters as readers count them, cut with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = [...new Intl.Segmenter().segment(text)]
  if (characters.length <= length) return text
  return `${text.slice(0, characters[length - 1]?.index).trimEnd()}…`
}

/** A text in two lines of about the same length where it is longer than one should be and has a blank to break at. */
export function inTwoLines(text: string, longest: number): string {
  if (text.length <= longest) return text
  const blanks = [...text.matchAll(/ /g)].map(({ index }) => index)
  const middle = text.length / 2
  const [nearest] = blanks.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return nearest === undefined ? text : `${text.slice(0, nearest)}\n${text.slice(nearest + 1)}`
}
