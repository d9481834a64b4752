import type { View } from '../../../src/graph/attributes.ts'
import { isSymmetric } from '../../../src/ontology/ontology.ts'
import type { DrawnEdge, DrawnNode } from '../canvas/scene.ts'
import { spread } from '../canvas/spread.ts'
import type { Language } from '../messages/messages.ts'
import { CATEGORY_SHAPES, categoryOf } from './category.ts'
import type { Chart, Library } from './library.ts'
import { edgeLabel, inTwoLines, nodeName, shorten } from './names.ts'

/** What a chart looks like before filters. An edge from a node to itself cannot be drawn; the node's card lists it. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

const LONGEST_NODE_LABEL = 44
const LONGEST_LINE = 22
const LONGEST_EDGE_LABEL = 44

/** The drawing of a view without the nodes left out, which must have no edge. */
export function drawingOf(
  library: Library,
  view: View,
  language: Language,
  leftOut: ReadonlySet<string> = new Set(),
): Drawing {
  const chart = library.charts[view]
  const nodes = nodesOf(library, chart, language).filter(({ key }) => !leftOut.has(key))
  return { nodes, edges: edgesOf(library, chart, language) }
}

function nodesOf(library: Library, chart: Chart, language: Language): readonly DrawnNode[] {
  return [...chart.nodes].map(([key, node]) => {
    const tone = categoryOf(node)
    return {
      key,
      label: inTwoLines(shorten(nodeName(library, key, language), LONGEST_NODE_LABEL), LONGEST_LINE),
      x: node.x,
      y: node.y,
      size: 3 + node.size * 1.15,
      shape: CATEGORY_SHAPES[tone],
      tone,
    }
  })
}

function edgesOf(library: Library, chart: Chart, language: Language): readonly DrawnEdge[] {
  const edges = [...chart.edges.values()].filter(({ source, target }) => source !== target)
  const bends = spread(edges)
  return edges.map(edge => ({
    key: edge.key,
    source: edge.source,
    target: edge.target,
    label: shorten(edgeLabel(library, edge, language), LONGEST_EDGE_LABEL),
    curvature: bends.get(edge.key) ?? 0,
    directed: !isSymmetric(library.index.ontology, edge.attributes.relation),
    firm: edge.attributes.status === 'asserted',
  }))
}
