import type { TreebankText } from '../language/treebank/treebank-text.ts'
import type { Span } from '../model.ts'

/** A full stop or its like, with what closes a quotation or a bracket behind it. */
const FINAL_MARK = /[.!?…][\s"'»”’)\]]*$/

/**
 * The blocks of a treebank's text as a page would show them: one ends behind each sentence without a final mark, since
 * titles and items of lists stand on lines of their own. Treebanks do not keep those lines.
 */
export function treebankBlocks({ text, analysis }: TreebankText): readonly Span[] {
  const ends = analysis.sentences.map(({ end }) => end).filter(end => !FINAL_MARK.test(text.slice(0, end).slice(-TAIL)))
  return [0, ...ends]
    .map((start, i) => ({ start, end: ends[i] ?? text.length }))
    .filter(({ start, end }) => start < end)
}

/** More signs than ever close one sentence. */
const TAIL = 10
