import type { Span } from '../../model.ts'
import type { NameSpan } from '../names/labels.ts'
import type { AnnotatedDocument } from './names-corpus.ts'

/** A sentence of surface tokens with its names. */
export interface AnnotatedSentence {
  readonly words: readonly string[]
  readonly names: readonly NameSpan[]
}

/** The sentences of a text, each as the spans of its surface tokens. */
export type SplitText = (text: string) => readonly (readonly Span[])[]

/** A document as sentences; `lost` counts the names that do not begin and end where a token does. */
export interface TokenisedDocument {
  readonly name: string
  readonly sentences: readonly AnnotatedSentence[]
  readonly lost: number
}

/** The document as sentences of tokens; a name that cuts a token or crosses a sentence is left out and counted. */
export function tokeniseDocument({ name, text, names }: AnnotatedDocument, split: SplitText): TokenisedDocument {
  let found = 0
  const sentences = split(text).map(tokens => {
    const own = names.flatMap(({ start, end, type }) => {
      const first = tokens.findIndex(token => token.start === start)
      const last = tokens.findIndex(token => token.end === end)
      return first >= 0 && last >= first ? [{ first, end: last + 1, type }] : []
    })
    found += own.length
    return { words: tokens.map(({ start, end }) => text.slice(start, end)), names: own }
  })
  return { name, sentences, lost: names.length - found }
}
