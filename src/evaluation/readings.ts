import { isRelationName, RELATIONS } from '../ontology/ontology.ts'
import { interval } from '../text/edtf.ts'
import type { GoldEvent, GoldRelation } from './gold.ts'

/** A relation between two names with its status: what a claim and a gold line have in common. */
export interface Reading {
  readonly relation: string
  readonly subject: string
  readonly object: string
  readonly status: string
}

/** Every reading of a gold relation that counts as right, the annotator's own first, in the form that `canonical` gives. */
export function readings(gold: GoldRelation): readonly Reading[] {
  const subjects = alternatives(gold.s, gold.accept_s, gold.s_also)
  const relations = alternatives(gold.r, gold.accept_r, gold.r_also)
  const objects = alternatives(gold.o, gold.accept_o, gold.o_also)
  const statuses = alternatives(gold.status, gold.accept_status, gold.status_also)
  const crossed = subjects.flatMap(subject =>
    relations.flatMap(relation =>
      objects.flatMap(object => statuses.map(status => canonical({ relation, subject, object, status }))),
    ),
  )
  const partial = (gold.accept ?? []).map(other =>
    canonical({
      relation: other.r ?? gold.r,
      subject: other.s ?? gold.s,
      object: other.o ?? gold.o,
      status: other.status ?? gold.status,
    }),
  )
  return [...crossed, ...partial]
}

/** The dates that count as right for a gold relation; empty where the annotator gave none that is a date in EDTF. */
export function acceptedDates(gold: GoldRelation): readonly string[] {
  const dates = [gold.date, ...(gold.accept ?? []).map(other => other.date)]
  return dates.filter(date => typeof date === 'string').filter(date => interval(date) !== undefined)
}

/** Whether a product must give it: neither optional nor only to be understood. */
export function isWanted(gold: GoldRelation): boolean {
  return !gold.optional && !gold.implicit
}

/** The types and statuses that count as right for a gold event. */
export function acceptedEvent(gold: GoldEvent): {
  readonly types: readonly string[]
  readonly statuses: readonly string[]
} {
  return {
    types: alternatives(gold.type, gold.accept_type),
    statuses: alternatives(gold.status, gold.accept_status, gold.status_also),
  }
}

/** The same reading in its one form: the ends of a symmetric relation in order, a subsidiary as what its parent owns. */
export function canonical(reading: Reading): Reading {
  const { relation, subject, object } = reading
  if (relation === 'subsidiary_of') return { ...reading, relation: 'owns', subject: object, object: subject }
  const swapped = isRelationName(relation) && RELATIONS[relation].symmetric && object < subject
  return swapped ? { ...reading, subject: object, object: subject } : reading
}

/** The own value first, then what is as good. */
export function alternatives(
  own: string,
  ...others: readonly (string | readonly string[] | undefined)[]
): readonly string[] {
  return [own, ...others.flatMap(other => other ?? [])]
}
