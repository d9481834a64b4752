import { type Speaker, type SpeakerContext, speakerAt } from './speakers.ts'
import { speakerOf } from './subject-speaker.ts'
import type { Utterance } from './utterance.ts'

type Cue = Pick<Utterance, 'verb' | 'cue' | 'speaker'>

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-'])

/** « … » — X: a quotation set apart, with the name of its author under it. */
export function signature({ view, titlesByStart }: SpeakerContext, at: number): Cue | undefined {
  const dash = view.lower(at)
  const mention = DASHES.has(dash) ? speakerAt(view, titlesByStart, at + 1) : undefined
  return mention && { verb: dash, cue: view.span(at, at + 1), speaker: { mention } }
}

/** « X est plus explicite : « … » »: without a verb of saying, the colon gives the word to whom the sentence is about. */
export function leadIn(context: SpeakerContext, at: number): Cue | undefined {
  const { view, syntax } = context
  const sentence = view.lower(at - 1) === ':' ? view.sentenceOf(at - 1) : undefined
  const [first = 0, end = 0] = sentence?.tokens ?? []
  for (let token = first; token < end; token++) {
    const word = view.tokens[token]?.words[0] ?? -1
    if (syntax.words[word]?.relation !== 'root') continue
    const speaker: Speaker | undefined =
      speakerOf(context, word) ?? nameAlone(context, word, at - 2) ?? nameLed(context, at - 2)
    return speaker && { verb: ':', cue: view.span(at - 1, at), speaker }
  }
  return undefined
}

/** « Et Jean Ping : « … »»: a name alone before the colon. */
function nameAlone({ view, syntax }: SpeakerContext, root: number, last: number): Speaker | undefined {
  const mention = view.mentionEndingAt(last)
  const isAlone = mention?.type === 'person' && mention.form === 'name' && syntax.mentionOf(root)?.id === mention.id
  return isAlone ? { mention: mention.id } : undefined
}

/** « Réaction de X : « … » »: a person whom « de » joins with what is told, right before the colon. */
function nameLed({ view, language }: SpeakerContext, last: number): Speaker | undefined {
  const mention = view.mentionEndingAt(last)
  if (mention?.type !== 'person' || mention.form !== 'name') return undefined
  return language.words.of.includes(view.lower(view.indexOf(mention.start) - 1)) ? { mention: mention.id } : undefined
}
