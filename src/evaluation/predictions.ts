import type { Claim, Knowledge, Statement } from '../model.ts'
import type { Identify } from './identities.ts'
import { canonical, type Reading } from './readings.ts'

/** What we say, in the gold's words, with every claim that says it: one prediction however many sentences tell it. */
export interface Prediction extends Reading {
  readonly claims: readonly Claim[]
  /** The dates that the claims give, each once; `undefined` stands for none. */
  readonly dates: readonly (string | undefined)[]
}

/** One text for a reading, to compare readings by. */
export function readingKey(reading: Reading): string {
  return `${triple(reading)}|${reading.status}`
}

/** One text for relation and ends, whatever the status. */
export function triple({ relation, subject, object }: Reading): string {
  return `${relation}|${subject}|${object}`
}

/** Every claim but those of speech, in the gold's words; claims about nobody in particular are left out, as in the graph. */
export function predict(knowledge: Knowledge, identify: Identify): readonly Prediction[] {
  const groups = new Map<string, { readonly reading: Reading; readonly claims: Claim[] }>()
  for (const claim of knowledge.claims) {
    const subject = identify(claim.subject)
    const object = identify(claim.object)
    if (claim.relation === 'said' || subject === undefined || object === undefined) continue
    const reading = canonical({ relation: claim.relation, subject, object, status: claim.status })
    const group = groups.get(readingKey(reading)) ?? { reading, claims: [] }
    group.claims.push(claim)
    groups.set(readingKey(reading), group)
  }
  return [...groups.values()].map(({ reading, claims }) => ({
    ...reading,
    claims,
    dates: [...new Set(claims.map(claim => claim.date?.edtf))],
  }))
}

/** What statements say of their speakers, as readings, so that traps can be looked for among them too. */
export function saidReadings(statements: readonly Statement[], identify: Identify): readonly Prediction[] {
  return statements.flatMap(statement => {
    const subject = identify(statement.speaker)
    const object = identify(statement.id)
    if (subject === undefined || object === undefined) return []
    return { relation: 'said', subject, object, status: 'asserted', claims: [], dates: [undefined] }
  })
}
