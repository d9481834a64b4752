import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, draftBetween } from '../draft.ts'

/** Bodies that stand in one place; what « à » leads to behind others may be where they only act. */
const STANDING: ReadonlySet<string> = new Set(['government', 'court', 'university'])

/** « le collège Jean-Moulin à Brest », « le lycée X (Lyon) », « le ministère de l’Intérieur à Paris »: the town where a body is. */
export function findSeats(context: ClaimContext): Draft[] {
  return context.annotated.mentions.flatMap(body => {
    const place = isStanding(context, body) ? townBehind(context, body) : undefined
    if (!place) return []
    const trigger = { start: body.end, end: place.start }
    return draftBetween(context, body, place, {
      relation: 'headquartered_in',
      trigger,
      confidence: 0.8,
      rule: 'body-at-place',
    })
  })
}

function isStanding({ view, language }: ClaimContext, { type, kind, form, start }: Mention): boolean {
  if (type !== 'organisation' || form !== 'name') return false
  const { housed, seated } = language.institutions
  const noun = view.lower(view.indexOf(start))
  return STANDING.has(kind ?? '') || housed.includes(noun) || seated.includes(noun)
}

/** The town that follows at once, in brackets, with « à », or behind a comma with it. */
function townBehind({ view, language: { words } }: ClaimContext, body: Mention): Mention | undefined {
  const at = view.after(body)
  const mark = view.lower(at)
  const lead = mark === ',' ? at + 1 : at
  const first = mark === '(' ? at + 1 : words.in.includes(view.lower(lead)) ? lead + 1 : undefined
  const place = first === undefined ? undefined : view.mentionAt(first)
  const isLarge = place?.kind === 'country' || place?.kind === 'region'
  // « l’université de Leyde, aux Pays-Bas »; other bodies are of a country or region and not where it says.
  if (place?.type !== 'place' || place.form !== 'name' || (isLarge && body.kind !== 'university')) return undefined
  return mark !== '(' || view.lower(view.after(place)) === ')' ? place : undefined
}
