import type { DateReading, Mention, Sentence, Span } from '../model.ts'
import { contains, spansWithin } from '../text/span.ts'
import type { ClaimContext } from './context.ts'

/** When a sentence says that something happened: the date nearest to the words that tell it. */
export function dateNear(context: ClaimContext, sentence: Sentence, trigger: Span): DateReading | undefined {
  const distance = (span: Span): number => Math.max(span.start - trigger.end, trigger.start - span.end, 0)
  return context.annotated.dates
    .filter(date => date.span !== undefined && contains(sentence, date.span))
    .toSorted((a, b) => distance(a.span ?? sentence) - distance(b.span ?? sentence))[0]
}

/** Where: the first place after the trigger that « à », « en », « au » … leads to, else the last before it. */
export function placeNear(context: ClaimContext, sentence: Sentence, trigger: Span): Mention | undefined {
  const places = spansWithin(context.annotated.mentions, sentence).filter(
    mention =>
      mention.type === 'place' && mention.form === 'name' && isLed(context, mention) && !isOuter(context, mention),
  )
  return places.find(place => place.start >= trigger.end) ?? places.findLast(place => place.end <= trigger.start)
}

function isLed({ view, language }: ClaimContext, place: Mention): boolean {
  const at = view.indexOf(place.start) - 1
  return (
    language.words.in.includes(view.lower(at)) ||
    (view.lower(at) === "l'" && language.words.in.includes(view.lower(at - 1)))
  )
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
