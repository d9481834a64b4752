import type { Frame } from './frame.ts'
import type { Box } from './geometry.ts'
import type { Palette } from './palette.ts'
import type { Focus } from './styles.ts'

/** A function that gives the width of a label in CSS pixels. */
export function labelRuler(context: CanvasRenderingContext2D, { font }: Palette): (label: string, kind: Kind) => number {
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

/** Writes the labels of a frame. Each stands on a halo in the colour of the ground, so that edges pass under it legibly. */
export function paintLabels(context: CanvasRenderingContext2D, { nodes, edges, labels }: Frame, focus: Focus): void {
  const { palette, selected, kept } = focus
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.strokeStyle = palette.background
  for (const { edge } of edges) {
    const strong = edge.key === selected
    context.font = fontOf('edge', palette.font, strong)
    context.fillStyle = strong ? palette.accent : palette.muted
    write(context, edge.label, labels.get(edge.key), 1)
  }
  for (const { node } of nodes) {
    const strong = node.key === selected
    context.font = fontOf('node', palette.font, strong)
    context.fillStyle = strong ? palette.accent : palette.ink
    write(context, node.label, labels.get(node.key), kept && !kept.has(node.key) ? 0.25 : 1)
  }
}

function write(context: CanvasRenderingContext2D, label: string, box: Box | undefined, opacity: number): void {
  if (!box) return
  context.globalAlpha = opacity
  context.direction = RIGHT_TO_LEFT.test(label) ? 'rtl' : 'ltr'
  context.lineWidth = 4
  context.strokeText(label, box.x, box.y)
  context.fillText(label, box.x, box.y)
  context.globalAlpha = 1
}

/** The first letter is of a script that runs from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
