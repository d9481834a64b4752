import type { Mention, Sentence, Title } from '../model.ts'
import { contains } from '../text/span.ts'
import type { ClaimContext } from './context.ts'

/**
 * The body of an office whose own words name none: the country before the colon of a headline (« Gabon : X élu
 * président »), or the one body or country told before « son » in its sentence (« Le Sénat, par la voix de son président X »).
 */
export function bodyAround(context: ClaimContext, title: Title, sentence: Sentence): Mention | undefined {
  if (title.of.length > 0) return undefined
  return headlineCountry(context, title, sentence) ?? owner(context, title, sentence)
}

function headlineCountry({ view, language }: ClaimContext, title: Title, sentence: Sentence): Mention | undefined {
  if (!language.titles.national.includes(title.relation)) return undefined
  const country = view.mentionAt(sentence.tokens[0])
  return country?.kind === 'country' && view.lower(view.after(country)) === ':' ? country : undefined
}

function owner(
  { view, language, annotated, chainOf }: ClaimContext,
  title: Title,
  sentence: Sentence,
): Mention | undefined {
  if (!title.holder || !language.words.possessives.includes(view.lower(view.indexOf(title.start)))) return undefined
  const before = annotated.mentions.filter(
    ({ type, kind, form, start, end }) =>
      (type === 'organisation' || kind === 'country') &&
      form === 'name' &&
      end <= title.start &&
      contains(sentence, { start, end }),
  )
  return new Set(before.map(({ id }) => chainOf(id))).size === 1 ? before[0] : undefined
}
