import type { MentionId, Word } from '../model.ts'
import { participantsOf } from './participants.ts'
import { isPassive, isReflexive, verbArguments } from './predicates.ts'
import { pronounSpeaker, type Speaker, type SpeakerContext } from './speakers.ts'

/** Who says it, by the subject of the verb; what is said by nobody (« il a été noté ») has no speaker. */
export function speakerOf(context: SpeakerContext, verb: number): Speaker | undefined {
  const { syntax } = context
  if (isPassive(syntax, verb) || isImpersonal(context, verb)) return undefined
  const subject = verbArguments(syntax, verb).find(({ role }) => role === 'subject')
  if (!subject) return undefined
  const mention = namedSubject(context, subject.word)
  return mention ? { mention } : pronounSpeaker(context, subject.word)
}

/** Who a subject is: « le porte-parole de l’armée, X » and « X, l’un de ses avocats, » are X. */
function namedSubject(context: SpeakerContext, word: number): MentionId | undefined {
  const { syntax } = context
  const [mention] = participantsOf(context, word).filter(id => context.speaks(id))
  if (mention && context.isNamed(mention)) return mention
  const { relation, head = -1 } = syntax.words[word] ?? {}
  const beside = [
    ...syntax.children(word).filter(child => isApposed(syntax.words[child])),
    ...(relation === 'appos' ? [head] : []),
  ]
  const name = beside
    .flatMap(at => syntax.mentionOf(at) ?? [])
    .find(({ type, form }) => type === 'person' && form === 'name')
  return name?.id ?? mention
}

function isApposed(word: Word | undefined): boolean {
  return word?.relation === 'appos'
}

/** « être » as auxiliary of a verb of saying that is not reflexive makes it a passive, whatever its subject. */
function isImpersonal({ syntax }: SpeakerContext, verb: number): boolean {
  if (isReflexive(syntax, verb)) return false
  return syntax.children(verb).some(child => {
    const { relation = '', lemma = '' } = syntax.words[child] ?? {}
    return relation === 'aux' && lemma === 'être'
  })
}
