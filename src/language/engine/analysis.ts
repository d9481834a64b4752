import type { Span } from '../../model.ts'

/** What the engine says of one word of a sentence; `head` is an index into the sentence, -1 for the root. */
export interface WordSyntax {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  readonly head: number
  readonly relation: string
}

/** A syntactic word. The words of a contraction (« du » = de + le) share its span; any other spans its own letters. */
export interface Word extends Span {
  readonly form: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly upos: string
  /** `Gender=Fem|Number=Sing`, empty where nothing is known. */
  readonly feats: string
  /** Index of its head among the words of the analysis; -1 for the root of a sentence. */
  readonly head: number
  /** Universal relation to the head, with the subtypes that `relationLabel` keeps. */
  readonly relation: string
}

/** Half-open range of indices. */
export type Range = readonly [first: number, end: number]

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
