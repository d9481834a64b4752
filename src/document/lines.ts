import type { Span } from '../model.ts'

/** A line of the text without the blanks around it, or several lines that were wrapped from one. Never empty. */
export interface Line extends Span {
  readonly text: string
  /** Whether an empty line stands behind it. */
  readonly blankAfter: boolean
}

/** A line is taken for wrapped by a program only up to this width. */
const WIDEST_WRAP = 120
const FINAL = /[.!?…:;»”"]$/

/** The lines of a text that hold more than blanks, wrapped ones joined. */
export function linesOf(text: string): Line[] {
  const spans = joinWrapped(text, lineSpans(text))
  return spans.map((span, index) => ({
    ...span,
    text: text.slice(span.start, span.end),
    blankAfter: hasEmptyLine(text, span.end, spans[index + 1]?.start ?? span.end),
  }))
}

/** Where the lines are that hold more than blanks, without the blanks around them. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(start, end)
    const from = start + line.length - line.trimStart().length
    const to = start + line.trimEnd().length
    if (from < to) spans.push({ start: from, end: to })
    start = end + 1
  }
  return spans
}

function hasEmptyLine(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from)
  if (first === -1 || first >= to) return false
  const second = text.indexOf('\n', first + 1)
  return second !== -1 && second < to
}

/** A line goes on in the next one where it ends no sentence and the first word of the next did not fit into the width. */
function joinWrapped(text: string, spans: readonly Span[]): Span[] {
  const width = spans.reduce((most, span) => Math.max(most, span.end - span.start), 0)
  if (width > WIDEST_WRAP) return [...spans]
  const joined: Span[] = []
  let lineStart = 0
  for (const span of spans) {
    const last = joined.at(-1)
    const line = last && text.slice(lineStart, last.end)
    const word = /^\S+/.exec(text.slice(span.start, span.end))?.[0] ?? ''
    const goesOn = line !== undefined && !FINAL.test(line) && line.length + 1 + word.length > width
    if (last && goesOn && !hasEmptyLine(text, last.end, span.start)) joined.splice(-1, 1, { ...last, end: span.end })
    else joined.push(span)
    lineStart = span.start
  }
  return joined
}
