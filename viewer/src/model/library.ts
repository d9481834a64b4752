import type { PayloadGraph, ViewerPayload } from '../../../src/export/payload.ts'
import type { EdgeAttributes, NodeAttributes, View } from '../../../src/graph/attributes.ts'
import { indexKnowledge, type KnowledgeIndex } from '../../../src/graph/knowledge-index.ts'
import type { ClaimId } from '../../../src/model.ts'

/** An edge of a chart with its ends. */
export interface Edge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

/** A graph with everything found by its key. */
export interface Chart {
  readonly nodes: ReadonlyMap<string, NodeAttributes>
  readonly edges: ReadonlyMap<string, Edge>
  /** The edges that touch each node; one from a node to itself once. */
  readonly edgesAt: ReadonlyMap<string, readonly Edge[]>
}

/** All that the page was given, found by its key. */
export interface Library {
  readonly index: KnowledgeIndex
  readonly charts: Readonly<Record<View, Chart>>
  /** Key of the edge that draws a claim: in the entity view where it is drawn there. */
  readonly edgeOfClaim: ReadonlyMap<ClaimId, string>
}

export function openLibrary({ knowledge, graphs }: ViewerPayload): Library {
  const charts = { entities: toChart(graphs.entities), events: toChart(graphs.events) }
  const edges = [...charts.events.edges.values(), ...charts.entities.edges.values()]
  return {
    index: indexKnowledge(knowledge),
    charts,
    edgeOfClaim: new Map(edges.flatMap(({ key, attributes }) => attributes.claims.map(claim => [claim, key] as const))),
  }
}

/** The edge of a key, in whichever view it is drawn. */
export function findEdge({ charts }: Library, key: string): Edge | undefined {
  return charts.entities.edges.get(key) ?? charts.events.edges.get(key)
}

/** The node of a key; the event view draws them all. */
export function findNode({ charts }: Library, key: string): NodeAttributes | undefined {
  return charts.entities.nodes.get(key) ?? charts.events.nodes.get(key)
}

/** What a view draws of a node or edge: itself, else the edges that the same claims stand behind. */
export function drawnAs(library: Library, view: View, key: string | undefined): ReadonlySet<string> {
  if (key === undefined) return new Set()
  const { nodes, edges } = library.charts[view]
  if (nodes.has(key) || edges.has(key)) return new Set([key])
  const claims = new Set(findEdge(library, key)?.attributes.claims)
  const same = [...edges.values()].filter(({ attributes }) => attributes.claims.some(claim => claims.has(claim)))
  return new Set(same.map(edge => edge.key))
}

/** The view that draws a node or an edge: the one that is open where it does. */
export function viewOf({ charts }: Library, key: string, open: View): View {
  const drawn = (view: View): boolean => charts[view].nodes.has(key) || charts[view].edges.has(key)
  if (drawn(open)) return open
  return open === 'entities' ? 'events' : 'entities'
}

/** The edges of a chart that touch a node. */
export function edgesAt(chart: Chart, key: string): readonly Edge[] {
  return chart.edgesAt.get(key) ?? []
}

function toChart({ nodes, edges }: PayloadGraph): Chart {
  const byKey = new Map<string, Edge>()
  const byNode = new Map<string, Edge[]>()
  for (const { key, source, target, attributes } of edges) {
    if (key === undefined || !attributes) continue
    const edge = { key, source, target, attributes }
    byKey.set(key, edge)
    for (const end of new Set([source, target])) {
      const known = byNode.get(end)
      if (known) known.push(edge)
      else byNode.set(end, [edge])
    }
  }
  return {
    nodes: new Map(nodes.flatMap(({ key, attributes }) => (attributes ? [[key, attributes]] : []))),
    edges: byKey,
    edgesAt: byNode,
  }
}
