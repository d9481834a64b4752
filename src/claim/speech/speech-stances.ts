import { antecedent } from '../../annotation/syntax/antecedents.ts'
import { participantsOf } from '../../annotation/syntax/participants.ts'
import { nounArguments, verbArguments } from '../../annotation/syntax/predicates.ts'
import { metonymOf } from '../../annotation/syntax/ruled-countries.ts'
import { isPassive } from '../../annotation/syntax/voice.ts'
import type { MentionId, Quotation } from '../../model.ts'
import { cover } from '../../text/span.ts'
import { certaintyOf } from '../certainty.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import { type Draft, endOf } from '../draft.ts'

type Stance = 'criticised' | 'supports'

/** « Pour X, Y « ment » », « Y est un grand président », a dit X: whom a speaker blames or praises in what he says. */
export function findSpeechStances(context: ClaimContext): Draft[] {
  return context.annotated.quotations.flatMap(quotation => stancesIn(context, quotation))
}

function stancesIn(context: ClaimContext, quotation: Quotation): Draft[] {
  const { syntax } = context
  const speaker = quotation.speaker && context.mention(quotation.speaker)
  if (!speaker || !isNamed(context, speaker.id)) return []
  const own = new Set(context.chainOf(speaker.id))
  const evidence = cover(cover(context.sentenceAt(quotation.cue) ?? quotation.cue, quotation), speaker)
  const drafts: Draft[] = []
  for (let at = syntax.indexOf(quotation.start); (syntax.words[at]?.start ?? quotation.end) < quotation.end; at++) {
    const relation = stanceOf(context, at)
    const trigger = syntax.words[at]
    if (!relation || !trigger || !isSaid(context, at)) continue
    for (const id of judged(context, at)) {
      const object = context.mention(id)
      const isBare = object?.form === 'adjective' && metonymOf(context, object) === undefined
      if (!object || own.has(id) || isBare || !isNamed(context, id)) continue
      const span = { start: trigger.start, end: trigger.end }
      const ends = { subject: endOf(speaker), object: endOf(object) }
      drafts.push({ relation, ...ends, status: 'asserted', trigger: span, evidence, confidence: 0.7, rule: 'judged' })
    }
  }
  return drafts
}

/** What a verb, or a word with « être » or beside a verb that equates, makes of its subject. */
function stanceOf({ syntax, language }: ClaimContext, at: number): Stance | undefined {
  const { upos = '', lemma = '', form = '' } = syntax.words[at] ?? {}
  const { blaming, praising, equating } = language.stances
  // « est corrompu »: the tree may take such a word for the passive of a verb.
  if (upos === 'VERB' && isPassive(syntax, at))
    return blaming.words.includes(form.toLowerCase()) ? 'criticised' : undefined
  if (upos === 'VERB' && !equating.includes(lemma)) return blaming.verbs.includes(lemma) ? 'criticised' : undefined
  const told = upos === 'VERB' ? syntax.child(at, 'obj', 'xcomp') : syntax.child(at, 'cop') && at
  if (told === undefined) return undefined
  const words = [told, ...syntax.children(told)].map(word => syntax.words[word]?.lemma ?? '')
  const isOne = ([first = '', ...others]: readonly string[], list: readonly string[]): boolean =>
    list.includes(first) || (syntax.words[told]?.upos === 'NOUN' && others.some(other => list.includes(other)))
  if (isOne(words, blaming.words)) return 'criticised'
  const isGreat =
    praising.words.includes(words[0] ?? '') || words.slice(1).some(word => praising.degrees.includes(word))
  return isGreat ? 'supports' : undefined
}

/** Neither denied nor left open; what somebody was is told all the same. */
function isSaid({ syntax, language }: ClaimContext, at: number): boolean {
  return ['asserted', 'former'].includes(certaintyOf(syntax, at, language.certainty))
}

/** Those of whom it is said: the subject, who did what the subject is (« la politique de X »), or whom such a passive befalls. */
function judged(context: ClaimContext, at: number): MentionId[] {
  const { syntax, language } = context
  const subject = syntax.child(at, 'nsubj')
  const isVerb = syntax.words[at]?.upos === 'VERB'
  const role = isVerb && isPassive(syntax, at) ? 'object' : 'subject'
  const found = isVerb ? verbArguments(syntax, at).filter(argument => argument.role === role) : []
  const words = isVerb ? found.map(({ word }) => word) : subject === undefined ? [] : [antecedent(syntax, subject, at)]
  return words.flatMap(word => {
    const own = participantsOf(context, word)
    const isDeed = own.length === 0 && language.stances.deeds.words.includes(syntax.words[word]?.lemma ?? '')
    const doers = isDeed ? nounArguments(syntax, word).filter(argument => DOER.has(argument.role)) : []
    return [...own, ...doers.flatMap(doer => participantsOf(context, doer.word))]
  })
}

/** Where who does what a noun tells stands. */
const DOER: ReadonlySet<string> = new Set(['nmod:de', 'possessive'])
