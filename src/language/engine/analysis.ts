import type { Range, Span, Word } from '../../model.ts'

/** A stretch of letters without a blank that the text writes as one; usually one word. */
export interface SurfaceToken extends Span {
  readonly words: Range
}

export interface AnalysedSentence extends Span {
  readonly tokens: Range
  readonly words: Range
}

/** The syntax of a text: sentences of surface tokens of words, in the order of the text. */
export interface Analysis {
  readonly sentences: readonly AnalysedSentence[]
  readonly tokens: readonly SurfaceToken[]
  readonly words: readonly Word[]
}
