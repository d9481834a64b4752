import { afterArticle, afterOf } from '../../annotation/syntax/prepositions.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import type { PlaceStep } from './place-step.ts'

type View = ClaimContext['view']

/** « Bujumbura, la capitale du Burundi », « la capitale burundaise, Bujumbura ». */
export function seatBefore({ view, language }: ClaimContext, city: Mention): PlaceStep | undefined {
  const { capitals } = language.patterns.places
  const next = view.after(city)
  const isTold = view.lower(next) === ',' || view.word(next)?.relation === 'cop'
  const after = isTold ? afterArticle(view, next + 1, language) : -1
  if (capitals.includes(view.lower(after)))
    return seatOf(view.mentionAt(afterOf(view, after + 1, language)), city, view)
  const end = view.indexOf(city.start)
  const country = view.mentionEndingAt(view.lower(end - 1) === ',' ? end - 2 : end - 1)
  const noun = country && country.kind === 'country' ? view.indexOf(country.start) : -1
  const told = [1, 2, 3].some(
    back => capitals.includes(view.lower(noun - back)) && afterOf(view, noun - back + 1, language) === noun,
  )
  return told ? seatOf(country, city, view) : undefined
}

function seatOf(outer: Mention | undefined, inner: Mention, view: View): PlaceStep | undefined {
  const isSeated = outer?.kind === 'country' || outer?.kind === 'region'
  if (!isSeated || inner.kind !== 'city') return undefined
  const [first, last] = outer.start < inner.start ? [outer, inner] : [inner, outer]
  return { inner, outer, trigger: view.span(view.indexOf(first.start), view.after(last)) }
}
