import { InputError } from '../errors.ts'
import type { RelationName, UserName } from '../model.ts'
import { isRelationName } from '../ontology/ontology.ts'
import { isUserName } from '../ontology/user-types.ts'
import { relationName } from './relation-name.ts'

/** Two names around a relation, as they are typed: « A met_with B ». */
export interface TypedEdge {
  readonly subject: string
  readonly relation: RelationName | UserName
  readonly object: string
}

/**
 * Splits what was typed at its relation; `verb` is named in messages.
 * @throws InputError where there is none between two names, or none that is known.
 */
export function parseEdge(typed: string, verb: string): TypedEdge {
  const words = typed.trim().split(/\s+/)
  const isInside = (index: number): boolean => index > 0 && index < words.length - 1
  const at = words.findIndex((word, index) => isInside(index) && word.includes('_'))
  const found =
    at >= 0 ? at : words.findIndex((word, index) => isInside(index) && (isRelationName(word) || isUserName(word)))
  if (found < 0) {
    throw new InputError(`${verb}: no two names around a relation, got "${typed}". Write: "A met_with B"`)
  }
  return {
    subject: words.slice(0, found).join(' '),
    relation: relationName(words[found] ?? '', verb),
    object: words.slice(found + 1).join(' '),
  }
}
