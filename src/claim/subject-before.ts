import { participantsOf } from '../annotation/participants.ts'
import { type Argument, verbArguments } from '../annotation/predicates.ts'
import type { ClaimContext } from './context.ts'

/** The arguments of a verb; a name right before it is its subject where what the tree gives as one names nobody. */
export function argumentsOf(context: ClaimContext, verb: number): Argument[] {
  const found = verbArguments(context.syntax, verb)
  const own = context.syntax.child(verb, 'nsubj', 'nsubj:pass')
  const name = own === undefined ? undefined : nameBefore(context, verb)
  const subject = name === undefined ? undefined : found.find(({ word }) => word === own)
  if (!subject || participantsOf(context, subject.word).length > 0) return found
  return found.map(argument => (argument === subject ? { ...argument, word: name ?? argument.word } : argument))
}

/** The head of the name that ends right before a verb and its auxiliaries and pronouns, led to by no preposition. */
function nameBefore({ view, syntax }: ClaimContext, verb: number): number | undefined {
  let at = view.indexOf(syntax.words[verb]?.start ?? 0) - 1
  while (LIGHT.has(view.word(at)?.upos ?? '') && view.mentionEndingAt(at) === undefined) at--
  const name = view.mentionEndingAt(at)
  const head = name?.form === 'name' ? syntax.headOf(name) : undefined
  return head === undefined || syntax.caseOf(head) !== '' ? undefined : head
}

const LIGHT: ReadonlySet<string> = new Set(['AUX', 'PRON', 'ADV'])
