import type { Frame } from './frame.ts'
import type { Box } from './geometry.ts'
import type { Size } from './label-spots.ts'
import { HALO, LABEL_STYLES, type LabelKind } from './label-styles.ts'
import type { Palette } from './palette.ts'
import type { Focus } from './styles.ts'

/** A function that gives the room that a label takes, its lines told apart by line feeds. */
export function labelRuler(
  context: CanvasRenderingContext2D,
  { font }: Palette,
): (label: string, kind: LabelKind) => Size {
  return (label, kind) => {
    const key = `${kind} ${font}\n${label}`
    const known = sizes.get(key)
    if (known) return known
    context.font = fontOf(kind, font, true)
    const lines = label.split('\n')
    const { line, padding } = LABEL_STYLES[kind]
    const width = Math.max(...lines.map(each => context.measureText(each).width)) + padding
    const size = { width, height: lines.length * line }
    sizes.set(key, size)
    return size
  }
}

/** Measuring is the dear part of a frame, and the same labels come back in each. */
const sizes = new Map<string, Size>()

function fontOf(kind: LabelKind, family: string, isStrong: boolean): string {
  const { font, weight, strong } = LABEL_STYLES[kind]
  return `${isStrong ? strong : weight} ${font}px ${family}`
}

/** Writes the labels of a frame: names with a halo in the colour of the ground, relations on a piece of it over their edge. */
export function paintLabels(context: CanvasRenderingContext2D, { nodes, edges, labels }: Frame, focus: Focus): void {
  const { palette, selected, pointed, kept } = focus
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = HALO
  context.strokeStyle = palette.background
  for (const { edge } of edges) {
    const box = labels.get(edge.key)
    if (!box) continue
    const strong = selected.has(edge.key)
    context.font = fontOf('edge', palette.font, strong)
    context.fillStyle = palette.background
    context.fillRect(box.x - box.halfWidth, box.y - box.halfHeight, 2 * box.halfWidth, 2 * box.halfHeight)
    context.fillStyle = strong || edge.key === pointed ? palette.accent : palette.muted
    write(context, edge.label, 'edge', box)
  }
  for (const { node } of nodes) {
    const box = labels.get(node.key)
    if (!box) continue
    const strong = selected.has(node.key)
    context.font = fontOf('node', palette.font, strong)
    context.fillStyle = strong ? palette.accent : palette.ink
    context.globalAlpha = kept && !kept.has(node.key) ? FADED : 1
    write(context, node.label, 'node', box)
    context.globalAlpha = 1
  }
}

/** Opacity of the names that the reader is not looking at. */
const FADED = 0.3

function write(context: CanvasRenderingContext2D, label: string, kind: LabelKind, box: Box): void {
  const lines = label.split('\n')
  const { line } = LABEL_STYLES[kind]
  lines.forEach((text, i) => {
    const y = box.y + (i - (lines.length - 1) / 2) * line
    context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr'
    if (kind === 'node') context.strokeText(text, box.x, y)
    context.fillText(text, box.x, y)
  })
}

/** The first letter is of a script that runs from right to left. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
