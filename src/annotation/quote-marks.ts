import type { Document, Span } from '../model.ts'

/** A stretch between quotation marks: `start` and `end` are those of the words inside, without blanks. */
export interface QuotedSpan extends Span {
  /** The marks included. */
  readonly outer: Span
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '‹': '›' }

/**
 * The outermost quoted stretches of the blocks that carry text. A mark that never closes ends with its block; one that
 * never opened is passed over. Linear in the length.
 */
export function findQuotedSpans(document: Document): QuotedSpan[] {
  return document.blocks
    .filter(block => block.kind !== 'boilerplate' && block.kind !== 'agency' && block.kind !== 'dateline')
    .flatMap(block => quotedIn(document.text, block))
}

function quotedIn(text: string, block: Span): QuotedSpan[] {
  const spans: QuotedSpan[] = []
  let open = -1
  let closer = ''
  let depth = 0
  for (let at = block.start; at < block.end; at++) {
    const mark = text.charAt(at)
    if (depth === 0) {
      closer = PAIRS[mark] ?? (mark === '"' ? '"' : '')
      if (closer === '') continue
      open = at
      depth = 1
    } else if (mark === closer) {
      depth--
      if (depth === 0) push(text, open, at + 1, 1, spans)
    } else if (PAIRS[mark] === closer) depth++
  }
  if (depth > 0) push(text, open, block.end, 0, spans)
  return spans
}

function push(text: string, open: number, end: number, closing: 0 | 1, spans: QuotedSpan[]): void {
  let start = open + 1
  let last = end - closing
  while (start < last && /\s/.test(text.charAt(start))) start++
  while (last > start && /\s/.test(text.charAt(last - 1))) last--
  if (last > start) spans.push({ start, end: last, outer: { start: open, end } })
}
