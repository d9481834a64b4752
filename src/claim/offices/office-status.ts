import type { Status, Title } from '../../model.ts'
import { RELATIONS } from '../../ontology/ontology.ts'
import { certaintyOf } from '../certainty.ts'
import type { ClaimContext } from '../context.ts'

/**
 * « X était président »: former; « X sera président »: planned; else as the words of the title say. What does not last is no
 * less so for being told in the past: « il était le fondateur de X ».
 */
export function statusOf({ syntax, language }: ClaimContext, title: Title): Status {
  const noun = predicateOf(syntax, syntax.headOf(title.head))
  const copula = noun === undefined ? undefined : syntax.child(noun, 'cop')
  if (title.status !== 'asserted' || noun === undefined || copula === undefined) return title.status
  const status = certaintyOf(syntax, noun, language.certainty)
  return status === 'former' && !RELATIONS[title.relation].lasting ? 'asserted' : status
}

/** « était évêque de A et maire de B »: what goes on a predicate is told by its copula. */
function predicateOf(syntax: ClaimContext['syntax'], noun: number | undefined): number | undefined {
  const { relation, head = -1 } = syntax.words[noun ?? -1] ?? {}
  const goesOn = noun !== undefined && relation === 'conj' && syntax.child(noun, 'cop', 'nsubj') === undefined
  return goesOn && syntax.child(head, 'cop') !== undefined ? head : noun
}
