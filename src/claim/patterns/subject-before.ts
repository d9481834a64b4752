import { participantsOf } from '../../annotation/syntax/participants.ts'
import { type Argument, verbArguments } from '../../annotation/syntax/predicates.ts'
import { isPassive } from '../../annotation/syntax/voice.ts'
import type { ClaimContext } from '../context.ts'
import { withSpeakers } from '../speech/first-person.ts'
import { relativeArguments } from './relative-object.ts'

/** The arguments of a verb, with the speaker for « je »; a name right before it is its subject as well where what the tree gives as one names nobody, or it gives none. */
export function argumentsOf(context: ClaimContext, verb: number): Argument[] {
  return withSpeakers(context, ownArguments(context, verb))
}

function ownArguments(context: ClaimContext, verb: number): Argument[] {
  const { syntax } = context
  const found = relativeArguments(context, verb, verbArguments(syntax, verb))
  const own = syntax.child(verb, 'nsubj', 'nsubj:pass')
  const role = isPassive(syntax, verb) ? 'object' : 'subject'
  const isTold = own === undefined || syntax.hasFeature(own, 'PronType=Rel')
  const subject = found.find(argument => (isTold ? argument.role === role : argument.word === own))
  if (
    own === undefined ? subject !== undefined || !isFiniteVerb(context, verb) : !subject || isSomebody(context, subject)
  )
    return found
  const word = nameBefore(context, verb)
  if (word === undefined) return found
  return [...found, { role: subject?.role ?? role, word }]
}

function isSomebody(context: ClaimContext, { word }: Argument): boolean {
  return participantsOf(context, word).length > 0
}

/** « a plaidé », « plaide »: neither an infinitive nor a participle by itself. */
function isFiniteVerb({ syntax }: ClaimContext, verb: number): boolean {
  return syntax.hasFeature(verb, 'VerbForm=Fin') || syntax.child(verb, 'aux') !== undefined
}

/**
 * The head of the name that ends right before a verb and its auxiliaries and pronouns, led to by no preposition; before « , qui »
 * of the name there, whatever leads to it: « aux mains de X, qui contrôle Y ».
 */
function nameBefore({ view, syntax }: ClaimContext, verb: number): number | undefined {
  let at = view.indexOf(syntax.words[verb]?.start ?? 0) - 1
  while (LIGHT.has(view.word(at)?.upos ?? '') && view.mentionEndingAt(at) === undefined) at--
  const isRelative = view.lower(at) === ',' && view.word(at + 1)?.feats.includes('PronType=Rel') === true
  const name = view.mentionEndingAt(isRelative ? at - 1 : at)
  const head = name?.form === 'name' ? syntax.headOf(name) : undefined
  return head === undefined || (syntax.caseOf(head) !== '' && !isRelative) ? undefined : head
}

const LIGHT: ReadonlySet<string> = new Set(['AUX', 'PRON', 'ADV'])
