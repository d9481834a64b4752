import { makeMention } from '../../annotation/mention.ts'
import type { Mention, Sentence, Span } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** A topic of more words than this is a clause, not a noun phrase. */
const LONGEST = 8

/**
 * What a meeting was about, in the words of its sentence: « abordant …, notamment le conflit israélo-palestinien ».
 * The phrases after the introducing word, up to the end of the clause.
 */
export function findTopics(context: ClaimContext, sentence: Sentence, trigger: Span): Mention[] {
  const { view, language } = context
  const end = sentence.tokens[1]
  let at = view.after(trigger)
  while (at < end && !language.topics.topics.includes(view.lower(at))) at++
  while (at < end && !language.topics.topicIntroducers.includes(view.lower(at))) at++
  const topics: Mention[] = []
  for (at++; at < end; ) {
    const first = skipPartitive(context, at)
    const last = phraseEnd(context, first, end)
    if (last > first && last - first <= LONGEST) topics.push(toTopic(context, view.span(first, last)))
    if (!language.words.and.includes(view.lower(last))) break
    at = last + 1
  }
  return topics
}

/** « les aspects multiformes de la coopération »: the topic is the cooperation. */
function skipPartitive({ view, language }: ClaimContext, from: number): number {
  const { articles, partitives, of } = language.words
  const skipArticle = (at: number): number => (articles.includes(view.lower(at)) ? at + 1 : at)
  const first = skipArticle(from)
  if (!partitives.includes(view.lower(first))) return first
  for (let at = first + 1; at < first + 4; at++) if (of.includes(view.lower(at))) return skipArticle(at + 1)
  return first
}

function phraseEnd({ view, language }: ClaimContext, first: number, limit: number): number {
  const { and, in: within } = language.words
  let at = first
  while (at < limit && !/^[^\p{L}\p{N}]/u.test(view.lower(at))) {
    if (and.includes(view.lower(at)) || within.includes(view.lower(at))) break
    at++
  }
  return at
}

function toTopic({ document }: ClaimContext, span: Span): Mention {
  const name = document.text.slice(span.start, span.end)
  return makeMention(document, span, { type: 'topic', form: 'description', name, confidence: 0.6, rule: 'topic' })
}
