import type { Argument } from '../../annotation/syntax/predicates.ts'
import type { Pattern } from '../../language/lexicons/patterns.ts'
import type { ClaimContext } from '../context.ts'
import { argumentsOf } from './subject-before.ts'

/**
 * « X a rompu avec Y, accusé de Z »: in the role `above`, the subject of a hostile verb that governs whom a participle without
 * an agent of its own qualifies.
 */
export function accuserAbove(context: ClaimContext, rows: readonly Pattern[], verb: number): Argument[] {
  if (!rows.some(({ subject }) => subject.includes('above'))) return []
  const { syntax, language } = context
  const { relation = '', head: noun = -1 } = syntax.words[verb] ?? {}
  if (relation !== 'acl' || syntax.child(verb, 'obl:agent', 'aux') !== undefined) return []
  const above = syntax.words[noun]?.head ?? -1
  if (!language.patterns.hostile.includes(syntax.words[above]?.lemma ?? '')) return []
  return argumentsOf(context, above).flatMap(({ role, word }) => (role === 'subject' ? [{ role: 'above', word }] : []))
}
