import type { Mention } from '../model.ts'
import type { ClaimContext } from './context.ts'
import { type Draft, draftBetween } from './draft.ts'
import { countryOfNoun, partsInBrackets } from './place-kinds.ts'
import { outerAfter, type PlaceStep, seatBefore, smallerAfter } from './place-phrases.ts'

/** How a place is told to lie in another: the rule, its confidence, and what it reads after a place. */
const READINGS: readonly {
  readonly rule: string
  readonly confidence: number
  readonly read: (context: ClaimContext, place: Mention) => PlaceStep | undefined
}[] = [
  { rule: 'place-then-country', confidence: 0.9, read: outerAfter },
  { rule: 'country-of-noun', confidence: 0.9, read: countryOfNoun },
  { rule: 'place-then-its-part', confidence: 0.8, read: smallerAfter },
]

/**
 * « Alep, en Syrie », « Homs (Syrie) », « Istanbul, dans le quartier de Besiktas »: a place that lies in the
 * one told beside it; « Bujumbura, la capitale du Burundi » is its capital as well.
 */
export function findPlaces(context: ClaimContext): Draft[] {
  const places = innermost(context.annotated.mentions.filter(({ type, form }) => type === 'place' && form === 'name'))
  return places.flatMap(place => [
    ...READINGS.flatMap(({ rule, confidence, read }) =>
      toDraft(context, read(context, place), { relation: 'located_in', rule, confidence }),
    ),
    ...partsInBrackets(context, place).flatMap(step =>
      toDraft(context, step, { relation: 'located_in', rule: 'parts-in-brackets', confidence: 0.85 }),
    ),
    ...toDraft(context, seatBefore(context, place), {
      relation: 'capital_of',
      rule: 'capital-of-country',
      confidence: 0.9,
    }),
  ])
}

/** « hôpital de Sallanches, en Haute-Savoie »: what follows is told of the town, which ends there as well. */
function innermost(places: readonly Mention[]): Mention[] {
  const last = new Map(places.map(place => [place.end, place]))
  return [...last.values()]
}

function toDraft(
  context: ClaimContext,
  step: PlaceStep | undefined,
  fields: Pick<Draft, 'relation' | 'rule' | 'confidence'>,
): Draft[] {
  return step ? draftBetween(context, step.inner, step.outer, { ...fields, trigger: step.trigger }) : []
}
