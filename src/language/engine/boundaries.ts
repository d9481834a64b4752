import type { SegmentState } from './segment-features.ts'
import { plainWord, type Segmentation } from './segmentation-rules.ts'

/** The tokens of a stretch of text, as far as boundaries need them. */
export interface BoundaryTokens {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly forms: readonly string[]
  /** Whether a token can only be a finite verb. */
  isFiniteVerb(index: number): boolean
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u
const LOWER = /^\p{Ll}/u

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
  let verb = false
  for (let i = 0; i + 1 < forms.length; i++) {
    const form = forms[i] as string
    if (OPENING.has(form)) open++
    if (CLOSING.has(form)) open = Math.max(0, open - 1)
    if (form === '"') straight = 1 - straight
    verb ||= tokens.isFiniteVerb(i)
    const gap = text.slice(ends[i], starts[i + 1])
    const forced = isEmptyLine(gap) || (gap !== '' && isLongAcronym(form) && CAPITALISED.test(forms[i + 1] as string))
    if (!forced && (gap === '' || !mayEnd(form, forms[i + 1] as string, isDetached(text, starts[i] as number), rules)))
      continue
    if (!visit(i, { length: i + 1 - first, open: open + straight, verb }, forced)) continue
    first = i + 1
    open = 0
    straight = 0
    verb = false
  }
}

function isEmptyLine(gap: string): boolean {
  const line = gap.indexOf('\n')
  return line >= 0 && gap.includes('\n', line + 1)
}

/** « U.S.A. » before « Son »: longer acronyms are no part of a person's name, so that a capital begins a sentence. */
function isLongAcronym(form: string): boolean {
  return form.length >= 6 && form.length <= 12 && /^(?:\p{L}\.){3,}$/u.test(form)
}

function mayEnd(form: string, next: string, detached: boolean, rules: Segmentation): boolean {
  if (form.length > 1 && form.endsWith('.') && isAbbreviation(form, rules)) return false
  return LOWER.test(next) ? MAY_END.has(form) && !(form === '.' && detached) : true
}

/** Whether a blank stands before the token: « u.n . envoy » is written by a machine, its stops end nothing. */
function isDetached(text: string, start: number): boolean {
  return start > 0 && /\s/.test(text.charAt(start - 1))
}

function isAbbreviation(form: string, rules: Segmentation): boolean {
  const word = plainWord(form.slice(0, -1))
  if (rules.closing.has(word)) return false
  return rules.abbreviations.has(word) || /^\p{Lu}\.$/u.test(form)
}
