import { type Argument, isPassive, verbArguments } from '../annotation/predicates.ts'
import type { EventMention } from '../model.ts'
import type { ClaimContext } from './context.ts'

/** Who takes which part in an event. */
export type Role = EventMention['roles'][number]

/** What the verb lends to the noun that is its object: « X a eu un entretien avec Y », or its governor: « X, en visite à Y ». */
export function supportArguments({ syntax, language }: ClaimContext, noun: number): Argument[] {
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const governor = relation === 'nmod' ? [{ role: `governor:${syntax.caseOf(noun)}`, word: head }] : []
  const lends = relation === 'obj' && language.patterns.support.includes(syntax.words[head]?.lemma ?? '')
  if (!lends || isPassive(syntax, head)) return governor
  return verbArguments(syntax, head).map(({ role, word }) => ({
    role: role === 'subject' ? 'support' : role.replace('obl:', 'nmod:'),
    word,
  }))
}
