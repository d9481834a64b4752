import { DataError } from '../errors.ts'
import type { EventDefinition, RelationDefinition, UserName, UserTypes } from '../model.ts'
import { all, type Check, flag, form, list, oneOf, only, row, shown, some, table, text } from '../shape.ts'
import { ENTITY_TYPES, EVENT_TYPES } from './ontology.ts'

/** The file of a user, as it is written: lists, so that a name given twice is seen. */
interface TypesFile {
  readonly relations?: readonly (RelationDefinition & { readonly name: UserName })[]
  readonly events?: readonly (EventDefinition & { readonly name: UserName })[]
}

/** A prefix and a name: what keeps a user's types apart from those of the tables and of other users. */
const USER_NAME = /^[a-z][a-z0-9-]*:[a-z][a-z0-9_]*$/

/** Whether a word is written as a relation or event of a user's own: with a prefix. */
export function isUserName(text: string): text is UserName {
  return USER_NAME.test(text)
}

const NAME = form(USER_NAME, 'a name with a prefix of your own, such as press:interviewed')

/** What may stand at an end: an entity type or one of its kinds (`place/city`). */
const ENDS: readonly string[] = Object.entries(ENTITY_TYPES).flatMap(([type, { kinds }]) => [
  type,
  ...kinds.map(kind => `${type}/${kind}`),
])

const labels = only({ en: text, fr: text })
const ends = some(oneOf(ENDS, `one of ${Object.keys(ENTITY_TYPES).join(', ')}, or a kind of one such as place/city`))
const RELATION: Readonly<Record<string, Check>> = {
  subject: ends,
  object: ends,
  reads: labels,
  'inverse?': form(USER_NAME, 'a name with a prefix, such as press:interviewed_by'),
  'symmetric?': flag,
  'lasting?': flag,
  'qualifiers?': list(text),
  'event?': text,
}
const EVENT: Readonly<Record<string, Check>> = { roles: some(text), label: labels }

const FILE = only({
  'relations?': list(only({ name: NAME, ...RELATION })),
  'events?': list(only({ name: NAME, ...EVENT })),
})

/** The shape of a user's types where knowledge keeps them. */
export const USER_TYPES_SHAPE: Check = row({
  relations: table(USER_NAME, 'a name with a prefix', row(RELATION)),
  events: table(USER_NAME, 'a name with a prefix', row(EVENT)),
})

/**
 * The relations and events in the text of a user's file; `where` is what messages call the file.
 * @throws DataError, naming the file and the place in it, where it is no such file, names a thing twice or a type that there is not.
 */
export function readTypes(content: string, where: string): UserTypes {
  const file = parse(content, where)
  const fault = all(FILE, uniqueNames, knownEvents)(file, '')
  if (fault) {
    throw new DataError(
      `${where}: ${fault.path || 'the file'}: not ${fault.expected}, got "${shown(fault.got)}". Correct it there.`,
    )
  }
  // The shape was checked key by key, which the compiler cannot follow.
  const { relations = [], events = [] } = file as TypesFile
  return {
    relations: Object.fromEntries(relations.map(({ name, ...definition }) => [name, definition])),
    events: Object.fromEntries(events.map(({ name, ...definition }) => [name, definition])),
  }
}

function parse(content: string, where: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new DataError(`${where}: not JSON: ${cause instanceof Error ? cause.message : cause}. Correct it there.`, {
      cause,
    })
  }
}

/** Each name once, also as the inverse of another. */
const uniqueNames: Check = value => {
  const { relations = [], events = [] } = value as TypesFile
  const seen = new Set<string>()
  const named = [
    ...relations.flatMap(({ name, inverse }, at) => [
      { name, path: `relations[${at}].name` },
      ...(inverse === undefined ? [] : [{ name: inverse, path: `relations[${at}].inverse` }]),
    ]),
    ...events.map(({ name }, at) => ({ name, path: `events[${at}].name` })),
  ]
  for (const { name, path } of named) {
    if (seen.has(name)) return { path, expected: 'a name that no other row has', got: name }
    seen.add(name)
  }
  return undefined
}

/** A relation may follow from an event of the tables or of the file. */
const knownEvents: Check = value => {
  const { relations = [], events = [] } = value as TypesFile
  const known = [...Object.keys(EVENT_TYPES), ...events.map(({ name }) => name)]
  const at = relations.findIndex(({ event }) => event !== undefined && !known.includes(event))
  if (at < 0) return undefined
  return { path: `relations[${at}].event`, expected: `one of ${known.join(', ')}`, got: relations[at]?.event }
}
