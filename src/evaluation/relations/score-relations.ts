import type { Claim, Entity, Knowledge, NodeId, Span } from '../../model.ts'
import { isRelationName, RELATIONS } from '../../ontology/ontology.ts'
import { foldedNames, foldName } from '../names.ts'
import { addTallies, EMPTY_TALLY, type Fault, type Tally } from '../score.ts'
import {
  type AnnotatedFact,
  type AnnotatedNode,
  type AnnotatedText,
  type MappingRow,
  type OurRelation,
  SAME,
} from './annotated.ts'

/** What a comparison with a corpus of relations counts; sums over texts are of the same shape. */
export interface RelationScores {
  readonly texts: number
  /** All relations of the corpus, those of a type that is ours, and of these those between two that the text names. */
  readonly facts: number
  readonly mapped: number
  readonly named: number
  readonly byType: Readonly<Record<string, Tally>>
}

/** The scores of no text. */
export const EMPTY_RELATION_SCORES: RelationScores = { texts: 0, facts: 0, mapped: 0, named: 0, byType: {} }

/** Both together, as if their texts had been measured at once. */
export function addRelationScores(a: RelationScores, b: RelationScores): RelationScores {
  const types = [...new Set([...Object.keys(a.byType), ...Object.keys(b.byType)])]
  return {
    texts: a.texts + b.texts,
    facts: a.facts + b.facts,
    mapped: a.mapped + b.mapped,
    named: a.named + b.named,
    byType: Object.fromEntries(
      types.map(type => [type, addTallies(a.byType[type] ?? EMPTY_TALLY, b.byType[type] ?? EMPTY_TALLY)]),
    ),
  }
}

/** One of our claims between two nodes of the corpus. */
interface Found {
  readonly relation: OurRelation
  readonly subject: AnnotatedNode
  readonly object: AnnotatedNode
}

/**
 * Compares what we know of one text with its relations. A relation is wanted where its type is ours and the text names both ends;
 * a claim of ours counts where its ends are nodes of the corpus and its relation stands in the mapping between their types. What
 * is denied is not told. A claim that is right for no type is wrong for the first that it would be.
 */
export function scoreRelations(
  knowledge: Knowledge,
  { name, text, nodes, facts }: AnnotatedText,
  mapping: readonly MappingRow[],
): { readonly scores: RelationScores; readonly faults: readonly Fault[] } {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const mapped = facts.filter(fact => mapping.some(row => row.type === fact.type && fitsRow(row, byId, fact)))
  const named = mapped.filter(({ subject, object }) => [subject, object].every(id => isNamed(text, byId.get(id))))
  const wanted = new Map(named.map(fact => [factKey(fact), fact]))
  const all = new Set(mapped.map(factKey))
  const found = claimsBetween(knowledge, nodes)
  const hits = new Set<string>()
  const tallies: [string, Tally][] = [...wanted.values()].map(({ type }) => [type, { ...EMPTY_TALLY, wanted: 1 }])
  const fault = (kind: Fault['fault'], fact: AnnotatedFact): Fault => ({
    article: name,
    part: 'relation',
    fault: kind,
    what: `${label(text, byId.get(fact.subject))} ${fact.type} ${label(text, byId.get(fact.object))}`,
    sentence: text,
  })
  const faults: Fault[] = []
  for (const claim of found) {
    const implied = impliedBy(claim, mapping)
    const right = implied.find(fact => all.has(factKey(fact)))
    const counted = right ?? implied[0]
    if (!counted) continue
    tallies.push([counted.type, { ...EMPTY_TALLY, given: 1, right: right ? 1 : 0 }])
    for (const fact of implied) if (all.has(factKey(fact))) hits.add(factKey(fact))
    if (!right) faults.push(fault('false alarm', counted))
  }
  for (const [key, fact] of wanted) {
    if (hits.has(key)) tallies.push([fact.type, { ...EMPTY_TALLY, hit: 1 }])
    else faults.push(fault('missed', fact))
  }
  const scores = tallies.map(([type, tally]) => ({ ...EMPTY_RELATION_SCORES, byType: { [type]: tally } }))
  const counts = { texts: 1, facts: facts.length, mapped: mapped.length, named: named.length, byType: {} }
  return { scores: scores.reduce(addRelationScores, counts), faults }
}

function factKey({ type, subject, object }: AnnotatedFact): string {
  return `${type}|${subject}|${object}`
}

function fitsRow(
  { subject, object }: MappingRow,
  byId: ReadonlyMap<string, AnnotatedNode>,
  fact: { readonly subject: string; readonly object: string },
): boolean {
  const fits = (allowed: readonly string[] | undefined, id: string): boolean =>
    allowed?.includes(byId.get(id)?.type ?? '') ?? true
  return fits(subject, fact.subject) && fits(object, fact.object)
}

/** Every fact of the corpus that a claim of ours would be, the rows in their order; symmetric ones both ways. */
function impliedBy({ relation, subject, object }: Found, mapping: readonly MappingRow[]): readonly AnnotatedFact[] {
  const byId = new Map([subject, object].map(node => [node.id, node]))
  const forward = { subject: subject.id, object: object.id }
  const backward = { subject: object.id, object: subject.id }
  return mapping.flatMap(row => {
    const ways = [
      ...(row.ours?.includes(relation) ? [forward] : []),
      ...(row.reversed?.includes(relation) || (row.ours?.includes(relation) && holdsBothWays(relation))
        ? [backward]
        : []),
    ]
    return ways.filter(way => fitsRow(row, byId, way)).map(way => ({ type: row.type, ...way }))
  })
}

/** Whether it holds in both directions; corpora list such relations in one or the other. */
function holdsBothWays(relation: OurRelation): boolean {
  return relation === SAME || RELATIONS[relation].symmetric === true
}

/** Our claims, each once, whose ends are two different nodes of the corpus; and nodes that are one entity here. */
function claimsBetween(knowledge: Knowledge, nodes: readonly AnnotatedNode[]): readonly Found[] {
  const nodeOf = new Map<NodeId, AnnotatedNode>()
  const found = new Map<string, Found>()
  const add = (relation: OurRelation, subject?: AnnotatedNode, object?: AnnotatedNode): void => {
    if (subject && object && subject !== object) {
      found.set(`${relation}|${subject.id}|${object.id}`, { relation, subject, object })
    }
  }
  const byMention = new Map(knowledge.mentions.map(mention => [mention.id, mention]))
  for (const entity of knowledge.entities) {
    const spans = entity.mentions.flatMap(id => byMention.get(id) ?? [])
    const [best, ...others] = nodesOf(entity, spans, nodes)
    for (const other of others) if (best && apart(best, other, spans)) add(SAME, best, other)
    if (best) for (const mention of entity.mentions) nodeOf.set(mention, best)
  }
  const told = knowledge.claims.filter(({ status }: Claim) => status !== 'denied')
  for (const { relation, subject, object } of told) {
    if (isRelationName(relation)) add(relation, nodeOf.get(subject), nodeOf.get(object))
  }
  return [...found.values()]
}

/** Whether an entity mentions each of two nodes by itself, not both in one long name. */
function apart(left: AnnotatedNode, right: AnnotatedNode, spans: readonly Span[]): boolean {
  const mentions = (node: AnnotatedNode, span: Span): boolean => node.spans.some(own => isSamePlace(own, span))
  return (
    spans.some(span => mentions(left, span) && !mentions(right, span)) &&
    spans.some(span => mentions(right, span) && !mentions(left, span))
  )
}

/** The nodes that an entity of ours mentions, the one it shares most places with first. */
function nodesOf(entity: Entity, spans: readonly Span[], nodes: readonly AnnotatedNode[]): readonly AnnotatedNode[] {
  const names = foldedNames(entity)
  return nodes
    .map(node => ({
      node,
      shared:
        node.spans.filter(own => spans.some(span => isSamePlace(own, span))).length +
        node.names.filter(name => names.has(foldName(name))).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ node }) => node)
}

/** Whether two spans are mostly the same words: « Portugal » is not « TAP Portugal », but « M. Adams » is « Adams ». */
function isSamePlace(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return 2 * shared >= Math.max(a.end, b.end) - Math.min(a.start, b.start)
}

/** Whether the text gives a name: words with a capital, or a value that is one. */
function isNamed(text: string, node: AnnotatedNode | undefined): boolean {
  return [...(node?.spans ?? []).map(({ start }) => text.charAt(start)), ...(node?.names ?? [])].some(words =>
    /^\p{Lu}/u.test(words),
  )
}

function label(text: string, node: AnnotatedNode | undefined): string {
  const longest = (node?.spans ?? [])
    .map(({ start, end }) => text.slice(start, end))
    .sort((a, b) => b.length - a.length)[0]
  return `« ${longest ?? node?.names[0] ?? '?'} »`
}
