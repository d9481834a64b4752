import type { Document, Span } from '../../model.ts'

/** A stretch between quotation marks: `start` and `end` are those of the words inside, without blanks. */
export interface QuotedSpan extends Span {
  /** The marks included. */
  readonly outer: Span
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '‹': '›' }

/** A quotation that has begun: where its mark stands, what closes it, and how many marks are open. */
interface Open {
  readonly at: number
  readonly closer: string
  depth: number
}

/**
 * The outermost quoted stretches of the blocks that carry text. A mark that never closes ends with its block, unless the next
 * block opens it again, as print does in every paragraph of a long quotation; one that never opened is passed over. Linear in
 * the length.
 */
export function findQuotedSpans(document: Document): QuotedSpan[] {
  const { text } = document
  const spans: QuotedSpan[] = []
  let left: Open | undefined
  for (const block of document.blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'agency' || block.kind === 'dateline') continue
    const first = firstVisible(text, block)
    const goesOn = left && text.charAt(first) === text.charAt(left.at) && PAIRS[text.charAt(first)] !== undefined
    if (goesOn && spans.at(-1)?.outer.start === left?.at) spans.pop()
    left = readBlock(
      text,
      { start: goesOn ? first + 1 : block.start, end: block.end },
      goesOn ? left : undefined,
      spans,
    )
  }
  return spans
}

function firstVisible(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && /\s/.test(text.charAt(at))) at++
  return at
}

/** Adds the stretches of a block, beginning inside one where one goes on; gives back the one that is left open. */
function readBlock(text: string, block: Span, goingOn: Open | undefined, spans: QuotedSpan[]): Open | undefined {
  let open = goingOn
  for (let at = block.start; at < block.end; at++) {
    const mark = text.charAt(at)
    if (!open) {
      const closer = PAIRS[mark] ?? (mark === '"' ? '"' : '')
      if (closer !== '') open = { at, closer, depth: 1 }
    } else if (mark === open.closer) {
      open.depth--
      if (open.depth > 0) continue
      push(text, open.at, at + 1, 1, spans)
      open = undefined
    } else if (PAIRS[mark] === open.closer) open.depth++
  }
  if (open) push(text, open.at, block.end, 0, spans)
  return open
}

function push(text: string, open: number, end: number, closing: 0 | 1, spans: QuotedSpan[]): void {
  let start = open + 1
  let last = end - closing
  while (start < last && /\s/.test(text.charAt(start))) start++
  while (last > start && /\s/.test(text.charAt(last - 1))) last--
  if (last > start) spans.push({ start, end: last, outer: { start: open, end } })
}
