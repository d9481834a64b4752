import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, draftBetween } from '../draft.ts'
import { seatBefore } from './capitals.ts'
import { countryOfNoun, partsInBrackets } from './place-kinds.ts'
import { alike, membersAfter } from './place-lists.ts'
import { outerAfter, smallerAfter } from './place-phrases.ts'
import type { PlaceStep } from './place-step.ts'

/** How a place is told to lie in another: the rule, its confidence, and what it reads at a place. */
const READINGS: readonly {
  readonly rule: string
  readonly confidence: number
  readonly read: (context: ClaimContext, place: Mention) => readonly PlaceStep[]
}[] = [
  { rule: 'place-then-country', confidence: 0.9, read: single(outerAfter) },
  { rule: 'country-of-noun', confidence: 0.9, read: single(countryOfNoun) },
  { rule: 'place-then-its-part', confidence: 0.8, read: single(smallerAfter) },
  { rule: 'parts-in-brackets', confidence: 0.85, read: partsInBrackets },
  { rule: 'listed-in-place', confidence: 0.85, read: membersAfter },
]

/** What is read after a place, of all the places that are told to be alike. */
function single(
  read: (context: ClaimContext, place: Mention) => PlaceStep | undefined,
): (context: ClaimContext, place: Mention) => readonly PlaceStep[] {
  return (context, place) => {
    const step = read(context, place)
    return step ? [step, ...(step.inner === place ? alike(context, step) : [])] : []
  }
}

/**
 * « Alep, en Syrie », « Homs (Syrie) », « Istanbul, dans le quartier de Besiktas »: a place that lies in the
 * one told beside it; « Bujumbura, la capitale du Burundi » is its capital as well.
 */
export function findPlaces(context: ClaimContext): Draft[] {
  const { mentions } = context.annotated
  const places = innermost(
    context,
    mentions.filter(({ type, form }) => type === 'place' && form === 'name'),
  )
  const peoples = mentions.filter(({ type, form }) => type === 'place' && form === 'adjective')
  const toDrafts = (steps: readonly PlaceStep[], fields: Pick<Draft, 'relation' | 'rule' | 'confidence'>): Draft[] =>
    steps.flatMap(step => draftBetween(context, step.inner, step.outer, { ...fields, trigger: step.trigger }))
  return [
    ...places.flatMap(place =>
      READINGS.flatMap(({ rule, confidence, read }) =>
        toDrafts(read(context, place), { relation: 'located_in', rule, confidence }),
      ),
    ),
    ...peoples.flatMap(people =>
      toDrafts(membersAfter(context, people), { relation: 'located_in', rule: 'listed-in-place', confidence: 0.85 }),
    ),
    ...places.flatMap(place => {
      const step = seatBefore(context, place)
      return toDrafts(step ? [step] : [], { relation: 'capital_of', rule: 'capital-of-country', confidence: 0.9 })
    }),
  ]
}

/**
 * « hôpital de Sallanches, en Haute-Savoie »: what follows is told of the town, which ends there as well; « cimetière du
 * Père-Lachaise, à Paris » of the building, since no town is in another.
 */
function innermost(context: ClaimContext, places: readonly Mention[]): Mention[] {
  const last = new Map<number, Mention>()
  for (const place of places) {
    const outer = last.get(place.end)
    const isBuilding = outer?.kind === 'site' && outerAfter(context, outer)?.outer.kind === 'city'
    if (!isBuilding) last.set(place.end, place)
  }
  return [...last.values()]
}
