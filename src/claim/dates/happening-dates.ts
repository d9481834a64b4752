import type { Span } from '../../model.ts'
import { isDay } from '../../text/edtf.ts'
import type { ClaimContext, SaidDate } from '../context.ts'
import { clauseOf, headOfDate, isParticiple } from './date-attachment.ts'

/**
 * Of the dates of a sentence, those on which what a word tells may have happened. « X, maire depuis 2012, a rencontré Y », « X
 * (1990-2005) », « élu en 2012, X a rencontré Y » and « après avoir gagné lundi » say since when, when or for how long
 * something else is.
 */
export function happeningDates(context: ClaimContext, dates: readonly SaidDate[], word: number): SaidDate[] {
  return dates.filter(
    date =>
      !isStretchOfAnother(context, date, word) && !isOfName(context, date, word) && !isEarlier(context, date, word),
  )
}

/** A time of years or months, or one with an open end, which does not hang on the word itself. */
function isStretchOfAnother({ syntax }: ClaimContext, date: SaidDate, word: number): boolean {
  const isStretch = date.edtf.includes('..') || (date.edtf.includes('/') && !date.edtf.split('/').every(isDay))
  const head = headOfDate(syntax, date)
  return isStretch && head !== word && syntax.words[head]?.head !== word
}

/** « X (1990-2005) », « le ministre X (depuis août) »: in brackets behind a name, where the word is not in them. */
function isOfName({ view, syntax }: ClaimContext, date: Span, word: number): boolean {
  let bracket = view.indexOf(date.start) - 1
  const first = bracket
  while (bracket > first - LEAD && view.lower(bracket) !== '(') bracket--
  const isBehindName = view.lower(bracket) === '(' && view.mentionEndingAt(bracket - 1) !== undefined
  return isBehindName && (syntax.words[word]?.start ?? 0) < (view.tokens[bracket]?.start ?? 0)
}

/** How many words may stand between the bracket and the date: « (depuis août 2016) ». */
const LEAD = 3

/** « nommé en septembre, X a rencontré Y », « après avoir gagné lundi, X part »: what was before has its own day. */
function isEarlier({ syntax, language }: ClaimContext, date: Span, word: number): boolean {
  const of = clauseOf(syntax, headOfDate(syntax, date))
  if (of === word || clauseOf(syntax, word) === of || !isParticiple(syntax, of)) return false
  const { beginnings, endings } = language.calendar
  const { lemma = '' } = syntax.words[of] ?? {}
  return beginnings.has(lemma) || endings.has(lemma) || syntax.child(of, 'mark') !== undefined
}
