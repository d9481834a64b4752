import { MultiDirectedGraph } from 'graphology'
import { InputError } from '../errors.ts'
import type { ClaimId, Knowledge } from '../model.ts'
import { type RelataGraph, VIEWS, type View } from './attributes.ts'
import { edgeId, edgeOf } from './edges.ts'
import { entityFacts, eventFacts } from './facts.ts'
import { indexKnowledge } from './knowledge-index.ts'
import { arrange } from './layout.ts'
import { measure } from './metrics.ts'
import { thingsOfView } from './nodes.ts'

/** How a graph is drawn. */
export interface GraphOptions {
  readonly view: View
}

/**
 * The graph of what is known, measured and laid out; the same for the same knowledge, in whatever order it came.
 * An entity stays where no edge touches it: an agency that only reports is part of the picture.
 * @throws InputError where there is no such view.
 */
export function toGraph(knowledge: Knowledge, options: GraphOptions): RelataGraph {
  const graph = build(knowledge, options.view)
  measure(graph)
  arrange(graph)
  return graph
}

function build(knowledge: Knowledge, view: View): RelataGraph {
  if (!VIEWS.includes(view)) {
    throw new InputError(`view: there is no such view, got "${view}". Choose one of ${VIEWS.join(', ')}.`)
  }
  const index = indexKnowledge(knowledge)
  const graph: RelataGraph = new MultiDirectedGraph()
  for (const { id, ...attributes } of thingsOfView(index, view)) {
    graph.addNode(id, {
      ...attributes,
      degree: 0,
      community: 0,
      x: 0,
      y: 0,
      size: 1,
    })
  }
  const facts = view === 'entities' ? entityFacts(index) : eventFacts(index)
  const drawn = new Set<ClaimId>()
  for (const fact of facts) {
    if (!graph.hasNode(fact.subject) || !graph.hasNode(fact.object)) continue
    const edge = edgeOf(index, fact)
    graph.addEdgeWithKey(edgeId(fact), fact.subject, fact.object, edge)
    for (const claim of edge.claims) drawn.add(claim)
  }
  graph.replaceAttributes({
    view,
    omitted: knowledge.claims.length - drawn.size,
  })
  return graph
}
