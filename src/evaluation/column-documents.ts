import type { ColumnSentence } from '../language/training/names-columns.ts'
import type { AnnotatedDocument } from '../language/training/names-corpus.ts'

/** The sentences of a file of columns, those of one document together. */
export function documentsOf(sentences: readonly ColumnSentence[]): readonly (readonly ColumnSentence[])[] {
  const documents: ColumnSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.startsDocument || documents.length === 0) documents.push([])
    documents.at(-1)?.push(sentence)
  }
  return documents
}

/** A document of columns as a reader would meet it, a sentence a line, with its names in characters. */
export function columnText(sentences: readonly ColumnSentence[], name: string): AnnotatedDocument {
  let text = ''
  const names: AnnotatedDocument['names'][number][] = []
  for (const { words, spaceAfter, names: own } of sentences) {
    const spans = words.map((word, i) => {
      const start = text.length
      text += spaceAfter[i] ? `${word} ` : word
      return { start, end: start + word.length }
    })
    text = `${text.trimEnd()}\n`
    for (const { first, end, type } of own) {
      const start = spans[first]?.start
      const last = spans[end - 1]?.end
      if (start !== undefined && last !== undefined) names.push({ start, end: last, type })
    }
  }
  return { name, text, names }
}
