import { nestings } from '../../annotation/names/nested-names.ts'
import { afterOf } from '../../annotation/syntax/prepositions.ts'
import type { Mention, RelationName } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { type Draft, draftBetween } from '../draft.ts'

/** A name that stands in another, and how the preposition before it leads to it. */
interface Nesting {
  readonly inner: Mention
  readonly outer: Mention
  /** « à », « en »: the inner name is where the outer one is, not whose. */
  readonly where: boolean
  /** « aéroport de », « prison de »: what follows is where it stands. */
  readonly housed: boolean
}

/** What a name inside a longer one says of both: the first row that fits counts. */
const READINGS: readonly {
  readonly rule: string
  readonly relation: RelationName
  readonly fits: (nesting: Nesting) => boolean
}[] = [
  {
    rule: 'site-of-place',
    relation: 'located_in',
    fits: ({ inner, outer, housed }) =>
      housed && outer.kind === 'site' && inner.type === 'place' && inner.kind !== 'country' && !isGuessed(inner),
  },
  {
    rule: 'mission-at-place',
    relation: 'headquartered_in',
    fits: ({ inner, outer, where }) => where && outer.kind === 'government' && inner.type === 'place',
  },
  {
    rule: 'body-of-body',
    relation: 'part_of',
    fits: ({ inner, outer }) =>
      isBody(outer) && inner.type === 'organisation' && (inner.kind !== 'government' || !outer.kind),
  },
  {
    rule: 'body-of-state',
    relation: 'part_of',
    fits: ({ inner, outer, where }) => !where && OF_STATE.has(outer.kind ?? '') && inner.kind === 'country',
  },
  {
    rule: 'body-of-town',
    relation: 'headquartered_in',
    fits: ({ inner, outer, where }) => !where && isBody(outer) && inner.kind === 'city',
  },
]

/** A town that nothing but the building tells of may be a saint or a river as well: « gare de Saint-Charles ». */
function isGuessed({ origin }: Mention): boolean {
  return origin.rule === 'town-of-building'
}

const OF_STATE: ReadonlySet<string> = new Set(['government', 'court', 'military'])

/** An organisation that is called by where it is; parties and outlets are called by whom they are for. */
function isBody({ type, kind }: Mention): boolean {
  return type === 'organisation' && !['party', 'media', 'agency', 'company'].includes(kind ?? '')
}

/** « tribunal de Paris », « Sénat du Burundi », « conseil des droits de l’homme des Nations unies », « aéroport de Nice ». */
export function findNestedNames(context: ClaimContext): Draft[] {
  const nested = nestings(context.annotated.mentions).flatMap(({ inner, outer }) => {
    const nesting = { inner, outer, where: isWhere(context, inner), housed: isHoused(context, outer) }
    const reading = READINGS.find(({ fits }) => fits(nesting))
    if (!reading) return []
    const { relation, rule } = reading
    return draftBetween(context, outer, inner, { relation, trigger: outer, confidence: 0.85, rule })
  })
  return [...nested, ...context.annotated.mentions.flatMap(part => ofUniversity(context, part))]
}

/** « département de physique de l’université de Genève »: a part that is called without its university. */
function ofUniversity(context: ClaimContext, part: Mention): Draft[] {
  const { view, language } = context
  if (part.type !== 'organisation' || part.origin.rule !== 'institution') return []
  const at = view.after(part)
  const next = afterOf(view, at, language)
  const whole = next > at ? view.mentionAt(next) : undefined
  if (whole?.kind !== 'university') return []
  return draftBetween(context, part, whole, {
    relation: 'part_of',
    trigger: view.span(at, next),
    confidence: 0.85,
    rule: 'part-of-university',
  })
}

function isWhere({ view, language: { words } }: ClaimContext, inner: Mention): boolean {
  const first = view.indexOf(inner.start)
  const at = words.articles.includes(view.lower(first - 1)) && !words.in.includes(view.lower(first - 1)) ? 2 : 1
  return inner.form === 'name' && words.in.includes(view.lower(first - at))
}

function isHoused({ view, language }: ClaimContext, outer: Mention): boolean {
  return language.institutions.housed.includes(view.lower(view.indexOf(outer.start)))
}
