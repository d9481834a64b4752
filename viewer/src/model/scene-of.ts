import type { View } from '../../../src/graph/attributes.ts'
import { nodeSize } from '../../../src/graph/node-size.ts'
import { isSymmetric } from '../../../src/ontology/ontology.ts'
import type { Point } from '../canvas/geometry.ts'
import { type DrawnEdge, type DrawnNode, GROUP_TONES } from '../canvas/scene.ts'
import { spread } from '../canvas/spread.ts'
import type { Language } from '../messages/messages.ts'
import { CATEGORY_SHAPES, categoryOf } from './category.ts'
import type { Chart, Library } from './library.ts'
import type { Look } from './look.ts'
import { edgeLabel, inTwoLines, nodeName, shorten } from './names.ts'

/** What a chart looks like before filters. An edge from a node to itself cannot be drawn; the node's card lists it. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
}

const LONGEST_NODE_LABEL = 44
const LONGEST_LINE = 22
const LONGEST_EDGE_LABEL = 44

/** How a reader wants it drawn. */
export interface Style {
  readonly language: Language
  readonly look: Look
  /** Where nodes were put since the file was laid out. */
  readonly places: ReadonlyMap<string, Point>
}

/** The drawing of a view without the nodes left out, and without their edges. */
export function drawingOf(library: Library, view: View, style: Style, leftOut: ReadonlySet<string>): Drawing {
  const chart = library.charts[view]
  return { nodes: nodesOf(library, chart, style, leftOut), edges: edgesOf(library, chart, style, leftOut) }
}

function nodesOf(
  library: Library,
  chart: Chart,
  { language, look, places }: Style,
  leftOut: ReadonlySet<string>,
): readonly DrawnNode[] {
  return [...chart.nodes].flatMap(([key, node]): DrawnNode[] => {
    if (leftOut.has(key)) return []
    const category = categoryOf(node)
    const { x, y } = places.get(key) ?? node
    return [
      {
        key,
        label: inTwoLines(shorten(nodeName(library, key, language), LONGEST_NODE_LABEL), LONGEST_LINE),
        x,
        y,
        size: 3 + (look.size === 'evidence' ? nodeSize(sentencesOf(library, key)) : node.size) * 1.15,
        shape: CATEGORY_SHAPES[category],
        tone: look.colour === 'community' ? groupTone(node.community) : category,
      },
    ]
  })
}

/** Small communities share the last colour. */
function groupTone(community: number): DrawnNode['tone'] {
  return GROUP_TONES[Math.min(community, GROUP_TONES.length - 1)] ?? GROUP_TONES[0]
}

function sentencesOf({ index }: Library, key: string): number {
  return (index.entities.get(key) ?? index.events.get(key))?.mentions.length ?? 1
}

function edgesOf(
  library: Library,
  chart: Chart,
  { language }: Style,
  leftOut: ReadonlySet<string>,
): readonly DrawnEdge[] {
  const edges = [...chart.edges.values()].filter(
    ({ source, target }) => source !== target && !leftOut.has(source) && !leftOut.has(target),
  )
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
