import { sourceOf } from '../graph/edges.ts'
import { indexKnowledge, type KnowledgeIndex } from '../graph/knowledge-index.ts'
import { describe } from '../graph/nodes.ts'
import type { Claim, Knowledge, NodeId } from '../model.ts'
import { relationIn } from '../ontology/ontology.ts'

/** The claim as a sentence with what qualifies it: « A met with B (asserted, 2023-12-07, Moscou) ». */
export function claimSentence(knowledge: Knowledge, claim: Claim): string {
  const index = indexKnowledge(knowledge)
  const place = claim.place === undefined ? undefined : nodeLabel(index, claim.place)
  const details = [claim.status, claim.date?.edtf, place].filter(detail => detail !== undefined)
  const { relation } = claim
  return `${nodeLabel(index, claim.subject)} ${relationIn(index.ontology, relation).reads.en} ${nodeLabel(index, claim.object)} (${details.join(', ')})`
}

/** The claim with its sentence, who says so and its id: what a reader needs to judge it. */
export function claimParagraph(knowledge: Knowledge, claim: Claim): string {
  const index = indexKnowledge(knowledge)
  const source = [sourceOf(index, claim), index.documents.get(claim.evidence.document)?.uri].filter(Boolean).join(' · ')
  return [
    claimSentence(knowledge, claim),
    `  ${oneLine(claim.evidence.quote)}`,
    `  ${source} · ${claim.relation} · ${claim.id}`,
    '',
  ].join('\n')
}

/** What a node of a claim is called. */
export function nodeLabel(index: KnowledgeIndex, node: NodeId): string {
  const thing = index.things.get(node)
  return (thing === undefined ? undefined : describe(index, thing)?.label) ?? node
}

/** The text with every run of blanks made one blank, so that it prints as a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
