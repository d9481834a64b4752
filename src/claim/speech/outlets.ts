import type { Mention, Quotation } from '../../model.ts'
import { overlaps } from '../../text/span.ts'
import type { ClaimContext } from '../context.ts'
import { isCarrier } from './carriers.ts'

/** How many words may stand between a preposition and the name of an outlet: « au quotidien italien X ». */
const REACH = 3

/** The agency or outlet to which words were said, or that carries them: « a déclaré à l’AFP », « sur X », « cité par X ». */
export function outletOf(context: ClaimContext, quotation: Quotation): Mention | undefined {
  const sentence = context.view.sentenceOf(context.view.indexOf(quotation.cue.start))
  if (!sentence) return undefined
  const { speaker } = quotation
  const chain = speaker === undefined ? [] : context.chainOf(speaker)
  for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at++) {
    const mention = context.view.mentionAt(at)
    if (!mention || overlaps(mention, quotation) || chain.includes(mention.id)) continue
    if (carries(context, mention, at)) return mention
  }
  return undefined
}

/** Whether the words before a name, which begins with a token, make it the carrier of what its sentence quotes. */
function carries(context: ClaimContext, mention: Mention, start: number): boolean {
  const { view, language } = context
  const { outlets, carrying, airs } = language.speech
  if (mention.type !== 'organisation' || mention.form !== 'name') return false
  let at = start - 1
  let told = isCarrier(mention)
  while (at >= start - REACH && isWithin(context, at)) {
    if (outlets.includes(view.word(at)?.lemma ?? '')) told = true
    at--
  }
  if (!told) return false
  if (carrying.includes(view.lower(at))) return !isOffice(context, at - 1)
  return language.words.of.includes(view.lower(at)) && airs.includes(view.word(at - 1)?.lemma ?? '')
}

/** « le quotidien italien », « l’ »: what may stand before the name of an outlet. */
function isWithin({ view, language }: ClaimContext, at: number): boolean {
  const word = view.lower(at)
  if (language.speech.carrying.includes(word)) return false
  const { upos = '', lemma = '' } = view.word(at) ?? {}
  return upos === 'ADJ' || language.words.articles.includes(word) || language.speech.outlets.includes(lemma)
}

/** « journaliste à X »: an office, nothing told. */
function isOffice({ annotated, view }: ClaimContext, at: number): boolean {
  const token = view.tokens[at]
  return token !== undefined && annotated.titles.some(({ head }) => head.end === token.end)
}
