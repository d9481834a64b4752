import type { Frame } from './frame.ts'
import type { Box } from './geometry.ts'
import type { Palette } from './palette.ts'
import type { Focus } from './styles.ts'

/** A function that gives the width of a label in CSS pixels. */
export function labelRuler(
  context: CanvasRenderingContext2D,
  { font }: Palette,
): (label: string, kind: Kind) => number {
  return (label, kind) => {
    const key = `${kind}\n${font}\n${label}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = fontOf(kind, font, true)
    const { width } = context.measureText(label)
    widths.set(key, width)
    return width
  }
}

type Kind = 'node' | 'edge'

/** Measuring is the dear part of a frame, and the same labels come back in each. */
const widths = new Map<string, number>()

function fontOf(kind: Kind, font: string, strong: boolean): string {
  return kind === 'node' ? `${strong ? 700 : 500} 13px ${font}` : `${strong ? 650 : 400} 11.5px ${font}`
}

/** Writes the labels of a frame: names with a halo in the colour of the ground, relations on a piece of it over their edge. */
export function paintLabels(context: CanvasRenderingContext2D, { nodes, edges, labels }: Frame, focus: Focus): void {
  const { palette, selected, pointed, kept } = focus
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.background
  for (const { edge } of edges) {
    const box = labels.get(edge.key)
    if (!box) continue
    const strong = edge.key === selected || edge.key === pointed
    context.font = fontOf('edge', palette.font, edge.key === selected)
    context.fillStyle = palette.background
    context.fillRect(box.x - box.halfWidth, box.y - box.halfHeight, 2 * box.halfWidth, 2 * box.halfHeight)
    context.fillStyle = strong ? palette.accent : palette.muted
    write(context, edge.label, box)
  }
  for (const { node } of nodes) {
    const box = labels.get(node.key)
    if (!box) continue
    context.font = fontOf('node', palette.font, node.key === selected)
    context.fillStyle = node.key === selected ? palette.accent : palette.ink
    context.globalAlpha = kept && !kept.has(node.key) ? FADED : 1
    write(context, node.label, box, true)
    context.globalAlpha = 1
  }
}

/** Opacity of the names that the reader is not looking at. */
const FADED = 0.3

function write(context: CanvasRenderingContext2D, label: string, box: Box, halo = false): void {
  context.direction = RIGHT_TO_LEFT.test(label) ? 'rtl' : 'ltr'
  if (halo) context.strokeText(label, box.x, box.y)
  context.fillText(label, box.x, box.y)
}

/** The first letter is of a script that runs from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
