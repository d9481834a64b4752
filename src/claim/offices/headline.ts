import type { Mention, Sentence, Title } from '../../model.ts'
import { spansWithin } from '../../text/span.ts'
import type { ClaimContext } from '../context.ts'

/** How many tokens a headline may have before its colon. */
const PREFIX = 10

/**
 * What a headline is about, before its colon: the country of an office of state (« Gabon : X élu président »), the body of
 * another office that somebody is given (« Renault : X nommé directeur général »), the town of one who governs it.
 */
export function headlineBody(context: ClaimContext, title: Title, sentence: Sentence): Mention | undefined {
  const { view, language, mention } = context
  const { national, seated } = language.titles
  const first = view.indexOf(title.start)
  const isOfState = national.includes(title.relation)
  const country = isOfState ? topicOf(context, sentence, first, ({ kind }) => kind === 'country') : undefined
  const holder = title.holder && mention(title.holder)
  if (country || !holder || holder.start > title.start || view.word(first)?.upos === 'DET') return country
  const isGoverned = seated.includes(view.lower(view.indexOf(title.head.start)))
  return topicOf(context, sentence, first, ({ type, form, kind }) =>
    isGoverned ? kind === 'city' || kind === 'region' : type === 'organisation' && form === 'name' && kind !== 'media',
  )
}

/** The one body before the colon of the headline in which a token stands: « Renault : X prend la direction ». */
export function headlineOrganisation(context: ClaimContext, sentence: Sentence, at: number): Mention | undefined {
  return topicOf(
    context,
    sentence,
    at,
    ({ type, form, kind }) => type === 'organisation' && form === 'name' && kind !== 'media',
  )
}

/** The one thing of a kind that stands before the colon of a headline which a token stands behind. */
function topicOf(
  { view, annotated, chainOf }: ClaimContext,
  sentence: Sentence,
  at: number,
  isTopic: (mention: Mention) => boolean,
): Mention | undefined {
  const colon = colonOf(view, sentence)
  if (colon === undefined || at < colon) return undefined
  const topics = spansWithin(annotated.mentions, view.span(sentence.tokens[0], colon)).filter(isTopic)
  return new Set(topics.map(({ id }) => chainOf(id))).size === 1 ? topics[0] : undefined
}

function colonOf(view: ClaimContext['view'], { tokens: [first, end] }: Sentence): number | undefined {
  for (let at = first; at < Math.min(end, first + PREFIX); at++) if (view.lower(at) === ':') return at
  return undefined
}
