import type { Sentence, Span } from '../../model.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { type According, accordingAt } from './according.ts'
import type { SpeakerContext } from './speakers.ts'
import type { Utterance } from './utterance.ts'

/** « Selon X, … », « …, selon X », « …, mais selon X, … »: what X says stands behind it, or before where nothing follows. */
export function readAccording(context: SpeakerContext, sentence: Sentence): Utterance[] {
  const { view } = context
  const [first, end] = sentence.tokens
  for (let at = first; at < end; at++) {
    const found = accordingAt(context, at)
    if (!found) continue
    const content = isAfterthought(view, found, first)
      ? view.span(first, view.lower(at - 1) === ',' ? at - 1 : at)
      : behind(view, found, end)
    if (content.end <= content.start) return []
    return [{ content, direct: false, verb: found.verb, cue: view.span(at, found.end), speaker: found.speaker }]
  }
  return []
}

/** Whether a clause is over before « selon X ». */
function isAfterthought(view: TokenView, { first }: According, start: number): boolean {
  return view.word(first - 1)?.upos !== 'CCONJ' && hasVerb(view, start, first)
}

/** From the comma that ends what is told of the speaker to the end of the sentence. */
function behind(view: TokenView, { end }: According, until: number): Span {
  let from = end
  const comma = next(view, end, until)
  if (view.lower(end) !== ',' && comma < until && !hasVerb(view, end, comma)) from = comma
  const second = next(view, from + 1, until)
  if (view.lower(from) === ',' && second < until && !hasVerb(view, from, second)) from = second
  if (view.lower(from) === ',') from++
  const last = /^[.!?…]$/.test(view.lower(until - 1)) ? until - 1 : until
  return from < last ? view.span(from, last) : { start: 0, end: 0 }
}

function next(view: TokenView, from: number, until: number): number {
  let at = from
  while (at < until && view.lower(at) !== ',') at++
  return at
}

function hasVerb(view: TokenView, from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    if (view.word(at)?.feats.includes('VerbForm=Fin')) return true
  }
  return false
}
