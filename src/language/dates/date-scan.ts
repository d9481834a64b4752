import type { Span } from '../../model.ts'
import type { Calendar } from '../calendar.ts'
import type { DayNumber } from './civil-day.ts'
import { type Gloss, glossOf } from './date-gloss.ts'
import { type DateMatch, matchDates } from './date-match.ts'
import { resolveDate, type Tense } from './date-resolve.ts'
import { type DateToken, dateTokens } from './date-tokens.ts'
import type { Period } from './period.ts'

/** What reading dates needs to know beyond the text. */
export interface DateSetting {
  readonly calendar: Calendar
  /** The day from which « hier » is counted. */
  readonly published?: DayNumber | undefined
  /** What the tense around a date says, where that is known. */
  readonly tense?: ((span: Span) => Tense | undefined) | undefined
}

/** A date found in a text. A date with its gloss, « hier [jeudi 07/12/2023] », is one with the rule `gloss`. */
export interface FoundDate {
  readonly span: Span
  readonly period: Period
  readonly rule: string
  /** For a gloss, by how many days the words before it move from the day of publication: -1 for « hier ». */
  readonly glossed?: number
}

/** The dates in a stretch of text, in order, none over another. */
export function scanDates(text: string, span: Span, setting: DateSetting): FoundDate[] {
  const tokens = dateTokens(text, span)
  const matches = matchDates(tokens, setting.calendar)
  const found: FoundDate[] = []
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at]
    if (!match) continue
    const gloss = glossOf(tokens, match, matches[at + 1])
    const date = gloss
      ? readGloss(tokens, match, gloss, setting)
      : readMatch(tokens, match, setting, found.at(-1)?.period)
    if (gloss) at++
    if (date) found.push(date)
  }
  return found
}

function readMatch(
  tokens: readonly DateToken[],
  match: DateMatch,
  { published, tense }: DateSetting,
  previous: Period | undefined,
): FoundDate | undefined {
  const span = spanOf(tokens, match.first, match.next)
  const period = resolveDate(match, { published, previous, tense: tense?.(span) })
  return period && { span, period, rule: match.expression.rule }
}

/** A gloss without its year takes it from what it explains: « en 2012 (le 6 mai) ». */
function readGloss(
  tokens: readonly DateToken[],
  match: DateMatch,
  gloss: Gloss,
  { published }: DateSetting,
): FoundDate | undefined {
  const explained = resolveDate(match, { published, previous: undefined, tense: undefined })
  const period = resolveDate(gloss.match, {
    published: explained?.first ?? published,
    previous: undefined,
    tense: explained && explained.precision !== 'day' ? { direction: 'future', isOwn: true } : undefined,
  })
  if (!period) return undefined
  const { shift, fromContext } = match.expression
  const days = shift?.unit === 'day' && !fromContext && period.precision === 'day' ? { glossed: shift.by } : {}
  return { span: spanOf(tokens, match.first, gloss.next), period, rule: 'gloss', ...days }
}

function spanOf(tokens: readonly DateToken[], first: number, next: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 }
}
