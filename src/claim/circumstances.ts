import type { DateReading, Mention, Quotation, Sentence, Span } from '../model.ts'
import { relationIn } from '../ontology/ontology.ts'
import { interval } from '../text/edtf.ts'
import { overlaps, spansWithin } from '../text/span.ts'
import type { ClaimContext } from './context.ts'
import { ARTICLE_DAY, articleDay } from './dates/article-day.ts'
import { attachedDate, datesIn, occasionDate } from './dates/date-attachment.ts'
import { happeningDates } from './dates/happening-dates.ts'
import { lastingDate } from './dates/lasting.ts'
import type { Draft } from './draft.ts'

/** When something happened that a word tells: the date that its sentence ties to it, else the day of the news itself. */
export function dateNear(context: ClaimContext, sentence: Sentence, trigger: Span): DateReading | undefined {
  const word = context.syntax.headOf(trigger)
  if (word === undefined) return undefined
  const dates = happeningDates(context, datesIn(context, sentence), word)
  return attachedDate(context, dates, word) ?? articleDay(context, sentence, word)
}

/** When somebody said something: the date tied to the words that attribute it or to the occasion, but none of what he said. */
export function dateOfSpeech(context: ClaimContext, quotation: Quotation): DateReading | undefined {
  const word = context.syntax.headOf(quotation.cue)
  const sentence = context.sentenceAt(quotation.cue)
  if (word === undefined || !sentence) return undefined
  const dates = datesIn(context, sentence).filter(date => !overlaps(date, quotation))
  return attachedDate(context, dates, word) ?? occasionDate(context, dates, word)
}

/** When an outlet carried what it says, where no word tells: the day of the article that goes by it (« selon X »), or of its news. */
export function dayOfReport(context: ClaimContext, { cue, verb }: Quotation): DateReading | undefined {
  const word = context.syntax.headOf(cue)
  const sentence = context.sentenceAt(cue)
  if (word === undefined || !sentence) return undefined
  const { published } = context.document
  if (!context.language.speech.according.includes(verb)) return articleDay(context, sentence, word)
  return published && { edtf: published.edtf, rule: ARTICLE_DAY }
}

/** A draft of a relation that lasts with its own date instead of that of the verb which tells it; over where that ends before the news. */
export function withLastingDate(context: ClaimContext, draft: Draft): Draft {
  if (!relationIn(context.language.ontology, draft.relation).lasting) return draft
  const { date: _, ...undated } = draft
  const date = lastingDate(context, draft)
  if (!date) return undated
  return { ...undated, date, ...(draft.status === 'asserted' && isOver(context, date) && { status: 'former' }) }
}

/** « de 2002 à 2016 », « jusqu’en 1993 ». */
function isOver({ document }: ClaimContext, { edtf }: DateReading): boolean {
  const published = interval(document.published?.edtf ?? '')
  const days = edtf.includes('/') ? interval(edtf) : undefined
  return published !== undefined && days !== undefined && days.to < published.from
}

/** Where: the first place after the trigger that « à », « en », « près de » … leads to, else the last before it. */
export function placeNear(context: ClaimContext, sentence: Sentence, trigger: Span): Mention | undefined {
  const places = spansWithin(context.annotated.mentions, sentence).filter(
    mention =>
      mention.type === 'place' && mention.form === 'name' && isLed(context, mention) && !isOuter(context, mention),
  )
  return places.find(place => place.start >= trigger.end) ?? places.findLast(place => place.end <= trigger.start)
}

function isLed({ view, language }: ClaimContext, place: Mention): boolean {
  const { articles, in: leading } = language.words
  const at = view.indexOf(place.start) - 1
  if (leading.includes(view.lower(at)) || (articles.includes(view.lower(at)) && leading.includes(view.lower(at - 1))))
    return true
  return language.words.of.includes(view.lower(at)) && language.events.around.includes(view.lower(at - 1))
}

/** « à Homs, en Syrie »: the second place only says where the first one is. */
function isOuter({ view, language }: ClaimContext, place: Mention): boolean {
  const comma = view.indexOf(place.start) - 2
  return (
    language.words.in.includes(view.lower(comma + 1)) &&
    view.lower(comma) === ',' &&
    view.mentionEndingAt(comma - 1)?.type === 'place'
  )
}
