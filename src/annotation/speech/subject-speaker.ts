import type { MentionId, Word } from '../../model.ts'
import { participantsOf } from '../syntax/participants.ts'
import { nounArguments, verbArguments } from '../syntax/predicates.ts'
import { isPassive, isReflexive } from '../syntax/voice.ts'
import { pronounSpeaker, type Speaker, type SpeakerContext } from './speakers.ts'

/** Who says it, by the subject of the verb; what is said by nobody (« il a été noté ») has no speaker. */
export function speakerOf(context: SpeakerContext, verb: number): Speaker | undefined {
  const { syntax } = context
  if (isPassive(syntax, verb) || isImpersonal(context, verb)) return undefined
  const beside = pronounBefore(context, verb)
  if (beside !== undefined) return pronounSpeaker(context, beside)
  const subject = verbArguments(syntax, verb).find(({ role }) => role === 'subject')
  if (!subject) return undefined
  const voice = voiceOf(context, verb, subject.word)
  const mention = voice ?? namedSubject(context, subject.word) ?? publisher(context, subject.word)
  if (!mention) return pronounSpeaker(context, subject.word)
  const others = voice ? [] : participantsOf(context, subject.word).filter(id => id !== mention && context.speaks(id))
  return { mention, others: context.isNamed(mention) ? others.filter(id => context.isNamed(id)) : [] }
}

/** The « il » right before a verb and its auxiliaries, whatever the tree makes of it. */
function pronounBefore({ syntax, language }: SpeakerContext, verb: number): number | undefined {
  let at = verb - 1
  while (CLITIC.has(syntax.words[at]?.upos ?? '') && !language.words.thirdPersons.includes(lower(syntax.words[at])))
    at--
  return language.words.thirdPersons.includes(lower(syntax.words[at])) ? at : undefined
}

const CLITIC: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PRON'])

function lower(word: Word | undefined): string {
  return word?.form.toLowerCase() ?? ''
}

/** « le gouvernement, par la voix de X, »: X speaks. */
function voiceOf(context: SpeakerContext, verb: number, subject: number): MentionId | undefined {
  const { syntax, language } = context
  const voice = [...syntax.children(verb), ...syntax.children(subject)].find(
    at =>
      language.speech.voices.includes(syntax.words[at]?.lemma ?? '') && language.speech.by.includes(syntax.caseOf(at)),
  )
  return voice === undefined ? undefined : ownerOf(context, voice)
}

/** « un rapport de X affirme que »: what X published says it for X. */
function publisher(context: SpeakerContext, word: number): MentionId | undefined {
  const { syntax, language } = context
  return language.speech.sources.includes(syntax.words[word]?.lemma ?? '') ? ownerOf(context, word) : undefined
}

/** Who stands behind the « de » of a noun. */
function ownerOf(context: SpeakerContext, noun: number): MentionId | undefined {
  return nounArguments(context.syntax, noun)
    .filter(({ role }) => role === 'nmod:de')
    .flatMap(({ word }) => participantsOf(context, word))
    .find(id => context.speaks(id))
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
