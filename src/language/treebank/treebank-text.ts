import type { Word } from '../../model.ts'
import type { AnalysedSentence, Analysis, SurfaceToken } from '../engine/analysis.ts'
import type { TreebankSentence } from './conllu.ts'

/**
 * A treebank as one text and its annotation over that text: sentences joined by a blank, paragraphs and documents, where
 * the treebank marks them, by an empty line, as the CoNLL 2018 shared task makes its raw texts.
 */
export interface TreebankText {
  readonly text: string
  readonly analysis: Analysis
}

/** The text of a treebank with the annotation laid over it. */
export function treebankText(sentences: readonly TreebankSentence[]): TreebankText {
  const words: Word[] = []
  const tokens: SurfaceToken[] = []
  const analysed: AnalysedSentence[] = []
  let text = ''
  for (const sentence of sentences) {
    const firstWord = words.length
    const firstToken = tokens.length
    if (sentence.startsBlock && text !== '') text += '\n\n'
    const start = text.length
    let end = start
    for (const token of sentence.tokens) {
      const span = { start: text.length, end: text.length + token.form.length }
      end = span.end
      text += token.form + (token.spaceAfter ? ' ' : '')
      tokens.push({ ...span, words: [firstWord + token.words[0], firstWord + token.words[1]] })
      for (const word of sentence.words.slice(...token.words)) {
        const { form, lemma, upos, feats, head, deprel } = word
        words.push({
          ...span,
          form,
          lemma,
          upos,
          feats,
          head: head === 0 ? -1 : firstWord + head - 1,
          relation: deprel,
        })
      }
    }
    if (!text.endsWith(' ')) text += ' '
    analysed.push({ start, end, tokens: [firstToken, tokens.length], words: [firstWord, words.length] })
  }
  return { text, analysis: { sentences: analysed, tokens, words } }
}
