import type { NodeType } from '../graph/attributes.ts'
import { entitiesOf, type KnowledgeIndex, type ThingId } from '../graph/knowledge-index.ts'
import { describe } from '../graph/nodes.ts'
import type { Claim, Document, Entity } from '../model.ts'

/** What an id stands for, as a person reads it. */
export interface ResolvedNode {
  readonly id: ThingId
  readonly label: string
  readonly type: NodeType
}

/** A claim with what it names looked up. */
export interface Match {
  readonly claim: Claim
  readonly subject: ResolvedNode
  readonly object: ResolvedNode
  /** Who says so, the nearest first. */
  readonly attribution: readonly Entity[]
  readonly document: Document
}

/** The node of an id; undefined where nothing has the id. */
export function resolveNode(index: KnowledgeIndex, id: ThingId | undefined): ResolvedNode | undefined {
  const thing = id && describe(index, id)
  return thing && { id: thing.id, label: thing.label, type: thing.type }
}

/** The claim with what it names; undefined where an end of it belongs to nothing known. */
export function resolveClaim(index: KnowledgeIndex, claim: Claim): Match | undefined {
  const subject = resolveNode(index, index.things.get(claim.subject))
  const object = resolveNode(index, index.things.get(claim.object))
  const document = index.documents.get(claim.evidence.document)
  if (!subject || !object || !document) return undefined
  return { claim, subject, object, attribution: entitiesOf(index, claim.attribution), document }
}
