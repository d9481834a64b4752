import { participantsOf } from '../../annotation/syntax/participants.ts'
import { verbArguments } from '../../annotation/syntax/predicates.ts'
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
      if (!object || own.has(id) || object.form === 'adjective' || !isNamed(context, id)) continue
      const span = { start: trigger.start, end: trigger.end }
      const ends = { subject: endOf(speaker), object: endOf(object) }
      drafts.push({ relation, ...ends, status: 'asserted', trigger: span, evidence, confidence: 0.7, rule: 'judged' })
    }
  }
  return drafts
}

/** What a verb, or a word with « être », makes of its subject. */
function stanceOf({ syntax, language }: ClaimContext, at: number): Stance | undefined {
  const { upos = '', lemma = '' } = syntax.words[at] ?? {}
  const { blaming, praising } = language.stances
  if (upos === 'VERB') return blaming.verbs.includes(lemma) ? 'criticised' : undefined
  if (syntax.child(at, 'cop') === undefined) return undefined
  if (blaming.words.includes(lemma)) return 'criticised'
  const degrees = syntax.children(at).map(child => syntax.words[child]?.lemma ?? '')
  const isGreat = praising.words.includes(lemma) || degrees.some(degree => praising.degrees.includes(degree))
  return isGreat ? 'supports' : undefined
}

/** Neither denied nor left open; what somebody was is told all the same. */
function isSaid({ syntax, language }: ClaimContext, at: number): boolean {
  return ['asserted', 'former'].includes(certaintyOf(syntax, at, language.certainty))
}

function judged(context: ClaimContext, at: number): MentionId[] {
  const { syntax } = context
  const subject = syntax.child(at, 'nsubj')
  const words =
    syntax.words[at]?.upos === 'VERB'
      ? verbArguments(syntax, at).flatMap(({ role, word }) => (role === 'subject' ? [word] : []))
      : subject === undefined
        ? []
        : [subject]
  return words.flatMap(word => participantsOf(context, word))
}
