import type { Span } from '../../model.ts'
import type { Speaker } from './speakers.ts'

/** A quotation with its speaker while it is being read. */
export interface Utterance {
  readonly content: Span
  readonly direct: boolean
  readonly verb: string
  readonly cue: Span
  readonly speaker: Speaker
}
