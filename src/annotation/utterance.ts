import type { Language } from '../language/language.ts'
import type { Span } from '../model.ts'
import type { Speaker } from './speakers.ts'
import type { TokenView } from './token-view.ts'

/** A quotation with its speaker while it is being read. */
export interface Utterance {
  readonly content: Span
  readonly direct: boolean
  readonly verb: string
  readonly cue: Span
  readonly speaker: Speaker
}

/** The index after « selon » or « d’après », or `at` itself. */
export function accordingAt(view: TokenView, at: number, language: Language): number {
  if (language.speech.according.includes(view.lower(at))) return at + 1
  return language.speech.according.includes(view.lower(at) + view.lower(at + 1)) ? at + 2 : at
}
