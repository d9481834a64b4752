import type { Range, Span, Word } from '../../model.ts'

/** What the engine says of one word of a sentence; `head` is an index into the sentence, -1 for the root. */
export type WordSyntax = Omit<Word, keyof Span>

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
