import { mix } from './colour.ts'
import type { Palette } from './palette.ts'
import type { DrawnEdge, DrawnNode } from './scene.ts'
import { SHAPES } from './shapes.ts'

/** What the reader looks at: how everything is drawn depends on it. */
export interface Focus {
  readonly palette: Palette
  readonly selected: ReadonlySet<string>
  readonly pointed: string | undefined
  /** Where given, all but these keys is faded. */
  readonly kept: ReadonlySet<string> | undefined
}

/** How a node looks; `shape` and `rim` are read by the node's shader. */
export interface NodeStyle {
  readonly color: string
  readonly rim: string
  readonly shape: number
  readonly size: number
  readonly zIndex: number
}

/** How an edge looks; `type` names one of the canvas's edge programs. */
export interface EdgeStyle {
  readonly color: string
  readonly size: number
  readonly type: 'line' | 'arrow' | 'curve' | 'curved-arrow'
  readonly curvature: number
  readonly zIndex: number
}

const EDGE_WIDTH = 1.6
const CHOSEN_EDGE_WIDTH = 3.2
/** How much of the ground is mixed into what the reader is not looking at, and into what the texts do not assert. */
const FADED = 0.82
const NOT_FIRM = 0.45

export function styleOfNode(node: DrawnNode, focus: Focus): NodeStyle {
  const { palette, selected, kept } = focus
  const chosen = selected.has(node.key)
  const colour = palette.tones[node.tone]
  return {
    color: kept && !kept.has(node.key) ? mix(colour, palette.background, FADED) : colour,
    rim: chosen ? palette.accent : palette.background,
    shape: SHAPES[node.shape].number,
    size: chosen ? node.size * 1.2 : node.size,
    zIndex: chosen ? 1 : 0,
  }
}

export function styleOfEdge(edge: DrawnEdge, focus: Focus): EdgeStyle {
  const chosen = focus.selected.has(edge.key) || edge.key === focus.pointed
  return {
    color: colourOfEdge(edge, focus, chosen),
    size: chosen ? CHOSEN_EDGE_WIDTH : EDGE_WIDTH,
    type: typeOfEdge(edge),
    curvature: edge.curvature,
    zIndex: chosen ? 1 : 0,
  }
}

function colourOfEdge(edge: DrawnEdge, { palette, pointed, kept }: Focus, chosen: boolean): string {
  if (chosen) return palette.accent
  if (kept && !kept.has(edge.key)) return mix(palette.edge, palette.background, FADED)
  if (kept && pointed !== undefined) return palette.accent
  return edge.firm ? palette.edge : mix(palette.edge, palette.background, NOT_FIRM)
}

function typeOfEdge({ curvature, directed }: DrawnEdge): EdgeStyle['type'] {
  if (curvature === 0) return directed ? 'arrow' : 'line'
  return directed ? 'curved-arrow' : 'curve'
}
