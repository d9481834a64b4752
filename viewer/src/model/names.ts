import type { EdgeAttributes } from '../../../src/graph/attributes.ts'
import { EVENT_TYPES, RELATIONS } from '../../../src/ontology/ontology.ts'
import { type Language, MESSAGES } from '../messages/messages.ts'
import { formatDate } from './dates.ts'
import { findNode, type Library } from './library.ts'

/** What a node is called in the language of the reader; the key itself where there is no such node. */
export function nodeName(library: Library, key: string, language: Language): string {
  const event = library.index.events.get(key)
  if (!event) return findNode(library, key)?.label ?? key
  const label = EVENT_TYPES[event.type].label[language]
  const place = event.place && library.index.entities.get(event.place)?.name
  const where = place ? MESSAGES[language].eventIn(label, place) : label
  return event.date === undefined ? where : `${where}, ${formatDate(event.date, language, 'short')}`
}

/** What an edge says between its ends: « a rencontré »; for a role in an event that role. */
export function relationName({ relation, role }: EdgeAttributes, language: Language): string {
  const named = role === undefined || role === 'participant' || relation !== 'participated_in'
  return named ? RELATIONS[relation].reads[language] : (MESSAGES[language].roles[role] ?? role)
}

/** The label of an edge on the canvas: « a rencontré · 7 déc. 2023 », with the status where it is not a plain fact. */
export function edgeLabel(attributes: EdgeAttributes, language: Language): string {
  const { status, date } = attributes
  const name = relationName(attributes, language)
  return [
    status === 'asserted' ? name : `${name} (${MESSAGES[language].statuses[status]})`,
    ...(date === undefined ? [] : [formatDate(date, language, 'short')]),
  ].join(' · ')
}

/** At most so many characters, cut with an ellipsis. */
export function shorten(text: string, length: number): string {
  const characters = [...text]
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
