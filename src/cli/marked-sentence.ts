import type { Evidence, Span } from '../model.ts'
import { contains, overlaps } from '../text/span.ts'

/** The brackets around each end of a claim and around the words that tell the relation. */
const MARKS = { subject: ['[', ']'], object: ['[', ']'], trigger: ['*', '*'] } as const

/** The sentence of a claim with its ends in square brackets and its trigger between stars, on one line. */
export function markedSentence(evidence: Evidence): string {
  const marks = (['subject', 'object', 'trigger'] as const)
    .map(part => ({ part, span: evidence[part] }))
    .filter(({ span }) => span.end > span.start && contains(evidence, span))
  const drawn = marks.filter(({ span }, index) => !marks.slice(0, index).some(earlier => crosses(earlier.span, span)))
  const cuts = drawn.flatMap(({ part, span }) => [
    { at: span.start, text: MARKS[part][0], closing: false, length: span.end - span.start },
    { at: span.end, text: MARKS[part][1], closing: true, length: span.end - span.start },
  ])
  // At one place, what ends is closed before what begins is opened; the longer span is opened first and closed last.
  cuts.sort(
    (a, b) =>
      a.at - b.at || Number(b.closing) - Number(a.closing) || (a.closing ? a.length - b.length : b.length - a.length),
  )
  let at = evidence.start
  let text = ''
  for (const cut of cuts) {
    text += evidence.quote.slice(at - evidence.start, cut.at - evidence.start) + cut.text
    at = cut.at
  }
  return (text + evidence.quote.slice(at - evidence.start)).replace(/\s+/g, ' ').trim()
}

/** Whether two spans overlap without one holding the other: brackets around both would not nest. */
function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !contains(a, b) && !contains(b, a)
}
