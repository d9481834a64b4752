import type { Sentence, Span } from '../../model.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { type SpeakerContext, speakerAfter } from './speakers.ts'
import { type SpeechVerbUse, speechVerbAt } from './speech-verbs.ts'
import type { Utterance } from './utterance.ts'

/** How many tokens may stand between « comme » and its verb: « comme l’a déjà ». */
const REACH = 4

/** « Comme l’a souligné X, … », « …, comme le rappelle X »: X says the clause into which this is put. */
export function readAsSaid(context: SpeakerContext, sentence: Sentence): Utterance[] {
  const { view, language } = context
  const [first, end] = sentence.tokens
  for (let at = first; at < end; at++) {
    if (!language.speech.as.includes(view.lower(at))) continue
    const verb = verbBehind(context, at, end)
    const speaker = verb && speakerAfter(context, verb, end)
    if (!speaker) continue
    const content = at === first ? clauseBehind(view, verb, end) : view.span(first, lastBefore(view, at))
    if (content.end <= content.start) return []
    return [{ content, direct: false, verb: verb.lemma, cue: view.span(verb.first, verb.end), speaker }]
  }
  return []
}

/** The inverted verb of saying with « l’ » or « le » before it. */
function verbBehind({ view, language }: SpeakerContext, at: number, end: number): SpeechVerbUse | undefined {
  if (!language.speech.it.includes(view.lower(at + 1))) return undefined
  for (let next = at + 2; next < Math.min(end, at + REACH); next++) {
    const verb = speechVerbAt(view, next, language)
    if (verb) return verb
  }
  return undefined
}

/** From the comma behind the speaker to the full stop. */
function clauseBehind(view: TokenView, { end: from }: SpeechVerbUse, end: number): Span {
  let at = from
  while (at < end && view.lower(at) !== ',') at++
  const last = /^[.!?…]$/.test(view.lower(end - 1)) ? end - 1 : end
  return at + 1 < last ? view.span(at + 1, last) : { start: 0, end: 0 }
}

function lastBefore(view: TokenView, at: number): number {
  return view.lower(at - 1) === ',' ? at - 1 : at
}
