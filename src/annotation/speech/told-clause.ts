import type { Sentence } from '../../model.ts'
import { type SpeakerContext, speakerBefore } from './speakers.ts'
import { type SpeechVerbUse, speechVerbAt } from './speech-verbs.ts'
import type { Utterance } from './utterance.ts'

/** How many tokens may stand between a verb of saying and its « que »: « a annoncé lundi, en pleurant, que ». */
const REACH = 8

/** « X a fait savoir vendredi que … »: what a verb says by its place in the sentence, where the tree does not tell. */
export function readClauses(context: SpeakerContext, sentence: Sentence): Utterance[] {
  const { view, language } = context
  const [first, end] = sentence.tokens
  const found: Utterance[] = []
  for (let at = first; at < end; at++) {
    const verb = speechVerbAt(view, at, language)
    const isNegated = language.certainty.negations.includes(view.word(at - 1)?.lemma ?? '')
    const from = verb && !isNegated ? clauseStart(context, verb, end) : undefined
    const speaker = verb && from !== undefined ? speakerBefore(context, verb) : undefined
    if (!verb || !speaker || from === undefined) continue
    const last = /^[.!?…]$/.test(view.lower(end - 1)) ? end - 1 : end
    if (from >= last) continue
    const content = view.span(from, last)
    found.push({ content, direct: false, verb: verb.lemma, cue: view.span(verb.first, verb.end), speaker })
  }
  return found
}

/** The index after the « que » of a verb. */
function clauseStart({ view, language }: SpeakerContext, verb: SpeechVerbUse, end: number): number | undefined {
  for (let at = verb.end; at < Math.min(end, verb.end + REACH); at++) {
    if (language.speech.that.includes(view.lower(at))) return at + 1
    if (/^[.;:«»"“”]$/.test(view.lower(at)) || view.word(at)?.feats.includes('VerbForm=Fin')) return undefined
  }
  return undefined
}
