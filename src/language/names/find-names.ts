import type { Span } from '../../model.ts'
import { scanTokens } from '../engine/scan-tokens.ts'
import type { Segmentation } from '../engine/segmentation-rules.ts'
import type { NameType } from './labels.ts'
import { type Recogniser, recogniseNames } from './recogniser.ts'

/** A name in a text. */
export interface FoundName extends Span {
  readonly type: NameType
}

/**
 * The surface tokens of each line of a text that has any. Names are looked for in whole lines: a sentence end found
 * where there is none (« Bruno | Le Roux ») would cut them.
 */
export function lineTokens(text: string, rules: Segmentation): readonly (readonly Span[])[] {
  const lines: (readonly Span[])[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const { starts, ends } = scanTokens(text, start, end, rules)
    if (starts.length > 0) lines.push(starts.map((from, i) => ({ start: from, end: ends[i] ?? from })))
    start = end + 1
  }
  return lines
}

/** The names of people, places and organisations in a raw text that is one document, in its order. */
export function findNames(text: string, rules: Segmentation, recogniser: Recogniser): readonly FoundName[] {
  const lines = lineTokens(text, rules)
  const names = recogniseNames(
    recogniser,
    lines.map(tokens => tokens.map(({ start, end }) => text.slice(start, end))),
  )
  return lines.flatMap((tokens, line) =>
    (names[line] ?? []).flatMap(({ first, end, type }) => {
      const from = tokens[first]
      const to = tokens[end - 1]
      return from && to && type !== 'MISC' ? [{ start: from.start, end: to.end, type }] : []
    }),
  )
}
