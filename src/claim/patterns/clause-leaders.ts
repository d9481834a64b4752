import type { Argument } from '../../annotation/syntax/predicates.ts'
import type { SyntaxView } from '../../annotation/syntax/syntax-view.ts'
import { isPassive } from '../../annotation/syntax/voice.ts'

/** Whom a clause is about, of the arguments of its verb: the subject, or « X » in « X est revenu », which looks like a passive. */
export function leadersOf(syntax: SyntaxView, verb: number, found: readonly Argument[]): readonly Argument[] {
  const subjects = found.filter(({ role }) => role === 'subject')
  return subjects.length > 0 || !isPassive(syntax, verb) ? subjects : found.filter(({ role }) => role === 'object')
}
