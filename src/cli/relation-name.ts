import type { RelationName, UserName } from '../model.ts'
import { RELATION_NAMES } from '../ontology/ontology.ts'
import { isUserName } from '../ontology/user-types.ts'
import { oneOf } from './parse.ts'

/**
 * The relation that a text names. Whether one of a user's own exists, only the knowledge tells.
 * @throws InputError with the nearest known name.
 */
export function relationName(text: string, where: string): RelationName | UserName {
  return isUserName(text) ? text : oneOf(text, RELATION_NAMES, where)
}
