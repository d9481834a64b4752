import type { EdgeAttributes } from '../graph/attributes.ts'
import { carrierOf, edgeId, edgeOf } from '../graph/edges.ts'
import { entityFacts, eventFacts, type Fact, factKey } from '../graph/facts.ts'
import { indexKnowledge, type KnowledgeIndex, type ThingId } from '../graph/knowledge-index.ts'
import { compare } from '../graph/order.ts'
import type { Claim, Knowledge } from '../model.ts'
import { findThings } from './names.ts'
import { type ResolvedNode, resolveNode } from './resolved.ts'

/** A way from one thing to another: one step more than there are things between them. */
export interface Path {
  readonly nodes: readonly ResolvedNode[]
  readonly steps: readonly Step[]
}

/** From one node of a path to the next. */
export interface Step {
  readonly from: ResolvedNode
  readonly to: ResolvedNode
  /** All that connects the two, each way; `forward` where it reads from `from` to `to`, `id` that of the edge in the graph. */
  readonly edges: readonly (EdgeAttributes & { readonly id: string; readonly forward: boolean })[]
  /** The claims that say it, the strongest first; empty where only an event does. */
  readonly claims: readonly Claim[]
}

/** What may be chosen for paths. */
export interface PathOptions {
  /** The most paths to find; 5 where it is not given. */
  readonly limit?: number
  /** Only over what at least two sources say that do not depend on one another: other agencies, outlets or, without these, documents. */
  readonly independent?: boolean
}

type Neighbours = ReadonlyMap<ThingId, ReadonlyMap<ThingId, readonly Fact[]>>

/**
 * The shortest ways between two things, by name or id, over relations, events and what is said of them. What is denied
 * connects nobody, and neither does an agency that carried both. Empty where there is no way, or an end is not known.
 */
export function paths(knowledge: Knowledge, a: string, b: string, options: PathOptions = {}): readonly Path[] {
  const index = indexKnowledge(knowledge)
  const goals = findThings(knowledge, b)
  const starts = [...findThings(knowledge, a)].filter(start => !goals.has(start)).sort(compare)
  const all = neighboursOf(index)
  const neighbours = options.independent ? corroborated(index, all) : all
  const before = search(neighbours, starts, goals)
  const found: Path[] = []
  for (const goal of [...goals].filter(each => before.has(each)).sort(compare)) {
    for (const way of waysTo(before, goal)) {
      if (found.length >= (options.limit ?? 5)) return found
      const path = pathOf(index, neighbours, way)
      if (path) found.push(path)
    }
  }
  return found
}

const networks = new WeakMap<Knowledge, Neighbours>()

function neighboursOf(index: KnowledgeIndex): Neighbours {
  const known = networks.get(index.knowledge)
  if (known) return known
  const facts = new Map([...entityFacts(index), ...eventFacts(index)].map(fact => [factKey(fact), fact]))
  const neighbours = new Map<ThingId, Map<ThingId, Fact[]>>()
  const connect = (from: ThingId, to: ThingId, fact: Fact) => {
    const others = neighbours.get(from) ?? new Map<ThingId, Fact[]>()
    neighbours.set(from, others)
    const between = others.get(to)
    if (between) between.push(fact)
    else others.set(to, [fact])
  }
  for (const fact of facts.values()) {
    if (fact.status === 'denied' || fact.relation === 'reported_by') continue
    connect(fact.subject, fact.object, fact)
    if (fact.subject !== fact.object) connect(fact.object, fact.subject, fact)
  }
  networks.set(index.knowledge, neighbours)
  return neighbours
}

/** The same network with nothing but what two sources say. */
function corroborated(index: KnowledgeIndex, neighbours: Neighbours): Neighbours {
  const kept = new Map<ThingId, Map<ThingId, readonly Fact[]>>()
  for (const [from, others] of neighbours) {
    for (const [to, facts] of others) {
      const told = facts.filter(fact => new Set(fact.claims.map(claim => sourceKey(index, claim))).size > 1)
      if (told.length > 0) kept.set(from, (kept.get(from) ?? new Map<ThingId, readonly Fact[]>()).set(to, told))
    }
  }
  return kept
}

/** Claims of one key depend on one another: one agency or outlet carries them, or one document where neither is told. */
function sourceKey({ documents }: KnowledgeIndex, { evidence }: Claim): string {
  return carrierOf(documents.get(evidence.document)) || evidence.document
}

/** Breadth first, until the first goals are reached: of each thing reached, those one step nearer to the start. */
function search(
  neighbours: Neighbours,
  starts: readonly ThingId[],
  goals: ReadonlySet<ThingId>,
): ReadonlyMap<ThingId, readonly ThingId[]> {
  const before = new Map<ThingId, ThingId[]>(starts.map(start => [start, []]))
  let front: readonly ThingId[] = starts
  while (front.length > 0 && !front.some(thing => goals.has(thing))) {
    const next = new Map<ThingId, ThingId[]>()
    for (const from of front) {
      for (const to of neighbours.get(from)?.keys() ?? []) {
        if (before.has(to)) continue
        const nearer = next.get(to)
        if (nearer) nearer.push(from)
        else next.set(to, [from])
      }
    }
    for (const [thing, nearer] of next) before.set(thing, nearer.sort(compare))
    front = [...next.keys()].sort(compare)
  }
  return before
}

function* waysTo(before: ReadonlyMap<ThingId, readonly ThingId[]>, goal: ThingId): Generator<readonly ThingId[]> {
  const nearer = before.get(goal) ?? []
  if (nearer.length === 0) yield [goal]
  for (const thing of nearer) for (const way of waysTo(before, thing)) yield [...way, goal]
}

function pathOf(index: KnowledgeIndex, neighbours: Neighbours, way: readonly ThingId[]): Path | undefined {
  const nodes = way.flatMap(thing => resolveNode(index, thing) ?? [])
  const steps = nodes.slice(1).flatMap((to, at): readonly Step[] => {
    const from = nodes[at]
    if (!from) return []
    const facts = neighbours.get(from.id)?.get(to.id) ?? []
    return [
      {
        from,
        to,
        edges: facts.map(fact => ({ ...edgeOf(index, fact), id: edgeId(fact), forward: fact.subject === from.id })),
        claims: [...new Set(facts.flatMap(fact => fact.claims))],
      },
    ]
  })
  return nodes.length === way.length ? { nodes, steps } : undefined
}
