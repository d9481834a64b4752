import type { Calendar } from '../language/calendar.ts'
import { type FoundDate, scanDates } from '../language/dates/date-scan.ts'
import { type Credit, readCredit } from './credit.ts'
import type { PageWords } from './page-words.ts'
import { leadingPhrase, wordsOf } from './phrases.ts'

const LONGEST = 120
const DASH = /\s*[–—]\s*|\s-\s+|\s-$/g
const BRACKETED = /[([]([^()[\]]{1,40})[)\]]/

/** Where the dateline ends with which a paragraph begins, or undefined: « 17 janvier 2017 . – », « PARIS, 3 mars 2020 (AFP) – ». */
export function datelineEnd(text: string, calendar: Calendar, page: PageWords): number | undefined {
  const start = text.slice(0, LONGEST)
  for (const dash of start.matchAll(DASH)) {
    if (isDatedPlace(start.slice(0, dash.index), calendar, page)) return dash.index + dash[0].trimEnd().length
  }
  return undefined
}

/** Whether a line is only a date, perhaps with a place before « le ». */
export function isDateLine(text: string, calendar: Calendar, page: PageWords): boolean {
  const date = text.length > LONGEST ? undefined : firstDay(text, calendar)
  if (!date) return false
  const before = text.slice(0, date.span.start)
  const isPlace = /^(?:\p{Lu}[\p{L}-]+ ?){1,3}, \p{L}+ $/u.test(before)
  const rest = `${isPlace ? '' : before} ${text.slice(date.span.end)}`
  return remainder(rest, undefined).every(word => isDateWord(word, page))
}

/** Whether a line says when the article was published: « Publié le 3 mars 2020 à 10h12 ». */
export function isPublishedLine(text: string, calendar: Calendar, page: PageWords): boolean {
  if (text.length > LONGEST || leadingPhrase(wordsOf(text), page.published) === 0) return false
  return firstDay(text, calendar) !== undefined
}

/** The credit in brackets within a dateline: « PARIS (AFP) – ». */
export function bracketedCredit(text: string, page: PageWords): Credit | undefined {
  const bracket = BRACKETED.exec(text)
  return bracket?.[1] === undefined ? undefined : readCredit(bracket[1], page.credits)
}

/** Names of places with a date, an agency in brackets or both, and nothing else. */
function isDatedPlace(text: string, calendar: Calendar, page: PageWords): boolean {
  const credit = bracketedCredit(text, page)
  const rest = credit ? text.replace(BRACKETED, ' ') : text
  const date = firstDay(rest, calendar)
  if (!date && !credit) return false
  return remainder(rest, date).every(word => /^[\p{Lu}\p{N}]/u.test(word) || isDateWord(word, page))
}

/** The first day in a text that is named with its year or at least its month. */
function firstDay(text: string, calendar: Calendar): FoundDate | undefined {
  return scanDates(text, { start: 0, end: text.length }, { calendar }).find(({ period }) => period.precision === 'day')
}

function remainder(text: string, date: FoundDate | undefined): string[] {
  const rest = date ? `${text.slice(0, date.span.start)} ${text.slice(date.span.end)}` : text
  return rest.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
}

function isDateWord(word: string, page: PageWords): boolean {
  return page.dateWords.has(wordsOf(word).join(' ')) || /^\d{1,2}h?\d{0,2}$/i.test(word)
}
