/** How things are put in order, so that no output depends on the order in which they came in. */
import type { Claim, Knowledge, Span } from '../model.ts'

/** Order of strings by code unit: the same on every machine, unlike that of a locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Order by id. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id)
}

/** Order of reading: by document, then by place in it. */
export function byReading(a: Placed, b: Placed): number {
  return compare(a.document, b.document) || a.start - b.start || a.end - b.end || byId(a, b)
}

/** Order of reading of what claims are read from. */
export function byEvidence(a: Claim, b: Claim): number {
  return (
    compare(a.evidence.document, b.evidence.document) ||
    a.evidence.start - b.evidence.start ||
    a.evidence.subject.start - b.evidence.subject.start ||
    a.evidence.object.start - b.evidence.object.start ||
    byId(a, b)
  )
}

/** The most certain claim first; of equals the one that is read first. */
export function byStrength(a: Claim, b: Claim): number {
  return b.confidence - a.confidence || byEvidence(a, b)
}

interface Placed extends Span {
  readonly id: string
  readonly document: string
}

/** The same knowledge with its lists in order: documents by address, what stands in a text by place, the rest by id. */
export function sorted(knowledge: Knowledge): Knowledge {
  return {
    documents: [...knowledge.documents].sort((a, b) => compare(a.uri, b.uri) || byId(a, b)),
    mentions: [...knowledge.mentions].sort(byReading),
    eventMentions: [...knowledge.eventMentions].sort(
      (a, b) => compare(a.document, b.document) || a.trigger.start - b.trigger.start || byId(a, b),
    ),
    statements: [...knowledge.statements].sort(byReading),
    claims: [...knowledge.claims].sort(byEvidence),
    rejected: [...knowledge.rejected].sort((a, b) => byEvidence(a.claim, b.claim) || compare(a.reason, b.reason)),
    judgements: [...knowledge.judgements].sort(
      (a, b) => compare(a.left, b.left) || compare(a.right, b.right) || compare(a.by, b.by),
    ),
    entities: [...knowledge.entities].sort(byId),
    events: [...knowledge.events].sort(byId),
    problems: [...knowledge.problems].sort((a, b) => compare(a.uri, b.uri) || compare(a.message, b.message)),
    ...(knowledge.types && { types: knowledge.types }),
  }
}
