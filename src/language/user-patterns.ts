import { DataError } from '../errors.ts'
import type { Status, UserTypes } from '../model.ts'
import { ontologyOf } from '../ontology/ontology.ts'
import { all, type Check, flag, form, list, oneOf, only, shown, some, text } from '../shape.ts'
import type { Pattern } from './lexicons/patterns.ts'

/** The rows that a user adds to the pattern table of a language. */
export interface UserPatterns {
  /** What messages call the file. */
  readonly where: string
  /** BCP 47 code of the pack to which they belong. */
  readonly language: string
  readonly verbs: readonly Pattern[]
  readonly nouns: readonly Pattern[]
}

const STATUSES: readonly Status[] = ['asserted', 'planned', 'former', 'possible', 'alleged', 'denied']

/** A role, or one below another: `object`, `obl:avec`, `object>nmod:de`. */
const ROLE =
  /^(?:subject|object|clause|support|possessive|holder|amod|(?:obl|nmod|governor|holder):\p{L}+)(?:>(?:possessive|amod|nmod:\p{L}+))?$/u

/**
 * The patterns in the text of a user's file, whose relations and events are those of the tables and of `types`; `where` is what
 * messages call the file. That each reads its own example is seen where they are first used.
 * @throws DataError, naming the file and the place in it, where it is no such file or names what there is not.
 */
export function readPatterns(content: string, where: string, types?: UserTypes): UserPatterns {
  let file: unknown
  try {
    file = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new DataError(`${where}: not JSON: ${cause instanceof Error ? cause.message : cause}. Correct it there.`, {
      cause,
    })
  }
  const fault = all(shapeOf(types), uniqueRules)(file, '')
  if (fault) {
    throw new DataError(
      `${where}: ${fault.path || 'the file'}: not ${fault.expected}, got "${shown(fault.got)}". Correct it there.`,
    )
  }
  // The shape was checked key by key, which the compiler cannot follow.
  const { language, verbs = [], nouns = [] } = file as Partial<UserPatterns> & Pick<UserPatterns, 'language'>
  return { where, language, verbs, nouns }
}

function shapeOf(types: UserTypes | undefined): Check {
  const { relations, events } = ontologyOf(types ? { types } : {})
  const roles = some(form(ROLE, 'a role such as subject, object, obl:avec, nmod:de or object>nmod:avec'))
  const pattern = all(
    only({
      rule: form(/^[a-z][a-z0-9-]*:[a-z0-9-]+$/, 'a name with a prefix of your own, such as press:interview'),
      lemmas: some(text),
      'reflexive?': flag,
      'together?': flag,
      subject: roles,
      'object?': roles,
      'support?': list(text),
      'with?': some(text),
      'ends?': only({ 'subject?': some(text), 'object?': some(text) }),
      'status?': oneOf(STATUSES, `one of ${STATUSES.join(', ')}`),
      'relation?': oneOf(Object.keys(relations), `one of ${Object.keys(relations).join(', ')}`),
      'event?': oneOf(Object.keys(events), `one of ${Object.keys(events).join(', ')}`),
      example: form(/\S/, 'a sentence that the row reads'),
    }),
    tellsSomething,
  )
  return only({
    language: form(/^[a-z]{2,3}$/, 'the code of a language, such as fr'),
    'verbs?': list(pattern),
    'nouns?': list(pattern),
  })
}

const tellsSomething: Check = (value, path) => {
  const { relation, event } = value as Partial<Pattern>
  return relation === undefined && event === undefined
    ? { path, expected: 'a row with a relation or an event', got: value }
    : undefined
}

const uniqueRules: Check = value => {
  const { verbs = [], nouns = [] } = value as Partial<UserPatterns>
  const seen = new Set<string>()
  for (const [name, rows] of Object.entries({ verbs, nouns })) {
    for (const [at, { rule }] of rows.entries()) {
      if (seen.has(rule)) return { path: `${name}[${at}].rule`, expected: 'a name that no other row has', got: rule }
      seen.add(rule)
    }
  }
  return undefined
}
