import type { Sentence, Span } from '../model.ts'
import { type Speaker, type SpeakerContext, speakerAfter, speakerAt, speakerBefore } from './speakers.ts'
import { type SpeechVerbUse, speechVerbAt } from './speech-verbs.ts'
import { accordingAt, type Utterance } from './utterance.ts'

/** Speech without quotation marks: « X a dit que … », « …, a dit X », « selon X, … ». One reading a sentence. */
export function findIndirectSpeech(context: SpeakerContext): Utterance[] {
  return context.view.sentences.flatMap(sentence => readSentence(context, sentence) ?? [])
}

function readSentence(context: SpeakerContext, sentence: Sentence): Utterance | undefined {
  const [first, end] = sentence.tokens
  for (let at = first; at < end; at++) {
    const utterance = readAccording(context, sentence, at) ?? readVerb(context, sentence, at)
    if (utterance) return utterance
  }
  return undefined
}

function readVerb(context: SpeakerContext, sentence: Sentence, at: number): Utterance | undefined {
  const { view, language } = context
  const [first, end] = sentence.tokens
  const verb = speechVerbAt(view, at, language)
  if (!verb) return undefined
  if (language.speech.that.includes(view.lower(verb.end))) {
    const content = withoutStop(context, verb.end + 1, end)
    return utterance(context, verb, content, speakerBefore(context, verb))
  }
  if (view.lower(at - 1) !== ',' || at - 1 <= first) return undefined
  return utterance(context, verb, view.span(first, at - 1), speakerAfter(context, verb, end))
}

function utterance(
  { view }: SpeakerContext,
  verb: SpeechVerbUse,
  content: Span,
  speaker: Speaker | undefined,
): Utterance | undefined {
  if (!speaker || content.end <= content.start) return undefined
  return { content, direct: false, verb: verb.lemma, cue: view.span(verb.first, verb.end), speaker }
}

/** « Selon X, … »: the rest of the sentence is what X says. */
function readAccording(context: SpeakerContext, sentence: Sentence, at: number): Utterance | undefined {
  const { view, titlesByStart, language } = context
  const [first, end] = sentence.tokens
  const after = at === first ? accordingAt(view, at, language) : at
  const mention = after > at ? speakerAt(view, titlesByStart, after) : undefined
  if (!mention) return undefined
  let comma = after
  while (comma < end && view.lower(comma) !== ',') comma++
  const content = withoutStop(context, comma + 1, end)
  if (content.end <= content.start) return undefined
  return { content, direct: false, verb: 'selon', cue: view.span(at, after), speaker: { mention } }
}

/** Tokens `first` to `end`, the full stop of the sentence left out. */
function withoutStop({ view }: SpeakerContext, first: number, end: number): Span {
  return view.span(first, /^[.!?…]$/.test(view.lower(end - 1)) ? end - 1 : end)
}
