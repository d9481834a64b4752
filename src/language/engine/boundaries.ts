import type { SegmentState } from './segment-features.ts'
import { plainWord, type Segmentation } from './segmentation-rules.ts'

/** The tokens of a stretch of text, as far as boundaries need them. */
export interface BoundaryTokens {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly forms: readonly string[]
}

/** Asked at each place where a sentence may end; answers whether it does. `forced` says that it must. */
export type BoundaryVisitor = (index: number, state: SegmentState, forced: boolean) => boolean

const OPENING: ReadonlySet<string> = new Set(['«', '“', '(', '['])
const CLOSING: ReadonlySet<string> = new Set(['»', '”', ')', ']'])
const MAY_END: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':', ';', '"', '»', '”', ')', ']', '...'])

/**
 * Walks over the tokens and asks `visit` after each that may end a sentence: one with a blank after it that is no
 * abbreviation, and that is a closing sign or stands before anything but a lower-case word. An empty line ends one always.
 */
export function visitBoundaries(
  text: string,
  tokens: BoundaryTokens,
  rules: Segmentation,
  visit: BoundaryVisitor,
): void {
  const { starts, ends, forms } = tokens
  let first = 0
  let open = 0
  let straight = 0
  for (let i = 0; i + 1 < forms.length; i++) {
    const form = forms[i] as string
    if (OPENING.has(form)) open++
    if (CLOSING.has(form)) open = Math.max(0, open - 1)
    if (form === '"') straight = 1 - straight
    const gap = text.slice(ends[i], starts[i + 1])
    const forced = isEmptyLine(gap)
    if (!forced && (gap === '' || !mayEnd(form, forms[i + 1] as string, rules))) continue
    if (!visit(i, { length: i + 1 - first, open: open + straight }, forced)) continue
    first = i + 1
    open = 0
    straight = 0
  }
}

function isEmptyLine(gap: string): boolean {
  const line = gap.indexOf('\n')
  return line >= 0 && gap.includes('\n', line + 1)
}

function mayEnd(form: string, next: string, rules: Segmentation): boolean {
  if (form.length > 1 && form.endsWith('.') && isAbbreviation(form, rules)) return false
  return MAY_END.has(form) || !/^\p{Ll}/u.test(next)
}

function isAbbreviation(form: string, rules: Segmentation): boolean {
  const word = plainWord(form.slice(0, -1))
  if (rules.closing.has(word)) return false
  return rules.abbreviations.has(word) || /^\p{Lu}\.$/u.test(form)
}
