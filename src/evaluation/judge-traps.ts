import type { Entity } from '../model.ts'
import { namedEntities } from './align-entities.ts'
import { sameDate } from './dates.ts'
import type { GoldArticle, GoldTrap } from './gold.ts'
import { foldedNames, foldName } from './names.ts'
import { type Prediction, readingKey, triple } from './predictions.ts'
import { canonical, readings } from './readings.ts'
import type { Fault, Share } from './score.ts'

/** The part of a score that is about traps. */
export interface TrapScore {
  readonly traps: Share
  readonly faults: readonly Fault[]
}

/** Counts the claims and names that the gold forbids: `right` of a total of traps means hit. What the gold also allows is no hit. */
export function judgeTraps(
  predictions: readonly Prediction[],
  entities: readonly Entity[],
  gold: GoldArticle,
): TrapScore {
  const allowed = new Set(gold.relations.flatMap(readings).map(readingKey))
  const claims = gold.must_not.flatMap(trap => {
    const hit = predictions.find(prediction => falls(prediction, trap, allowed))
    return hit ? [trapFault(gold, `${trap.s} ${trap.r} ${trap.o}: ${trap.why}`, hit)] : []
  })
  const real = new Set(gold.entities.flatMap(entity => [entity.name, ...entity.forms]).map(foldName))
  const given = new Set(namedEntities(entities).flatMap(entity => [...foldedNames(entity)]))
  const names = gold.not_entities
    .filter(name => given.has(foldName(name)) && !real.has(foldName(name)))
    .map(name => trapFault(gold, `« ${name} » is no entity`))
  return {
    traps: { right: claims.length + names.length, total: gold.must_not.length + gold.not_entities.length },
    faults: [...claims, ...names],
  }
}

/** Whether a prediction falls into a trap. A trap with a date or qualifiers speaks of claims with just those, whatever else is allowed. */
function falls(prediction: Prediction, trap: GoldTrap, allowed: ReadonlySet<string>): boolean {
  const forbidden = canonical({ relation: trap.r, subject: trap.s, object: trap.o, status: prediction.status })
  if (triple(forbidden) !== triple(prediction)) return false
  if (trap.status !== undefined && trap.status !== prediction.status) return false
  if (trap.date !== undefined) return prediction.dates.some(date => sameDate(date, trap.date))
  if (trap.qualifiers !== undefined) return hasQualifiers(prediction, trap.qualifiers)
  if (trap.unless?.date !== undefined && prediction.dates.every(date => sameDate(date, trap.unless?.date))) return false
  return !allowed.has(readingKey(prediction))
}

function hasQualifiers(prediction: Prediction, wanted: Readonly<Record<string, string>>): boolean {
  return prediction.claims.some(claim =>
    Object.entries(wanted).every(([name, value]) => foldName(claim.qualifiers[name] ?? '').includes(foldName(value))),
  )
}

function trapFault(gold: GoldArticle, what: string, prediction?: Prediction): Fault {
  const sentence = prediction?.claims[0]?.evidence.quote
  return { article: gold.id, part: 'trap', fault: 'hit', what, ...(sentence === undefined ? {} : { sentence }) }
}
