import type { Frame } from './frame.ts'
import type { Box, Curve } from './geometry.ts'
import type { Size } from './label-spots.ts'
import { HALO, LABEL_STYLES, type LabelKind } from './label-styles.ts'
import { SHAPES } from './shapes.ts'
import { type Focus, styleOfEdge, styleOfNode } from './styles.ts'

/** The radius that the outlines of `SHAPES` are drawn with. */
const OUTLINE_RADIUS = 10
const ARROW_LENGTH = 8
const ARROW_WIDTH = 5

/** A frame as a drawing in SVG 1.1 with the colours of the moment; every text of it is text, never markup. */
export function drawSvg(frame: Frame, focus: Focus, { width, height }: Size): string {
  const { palette } = focus
  const radii = new Map(frame.nodes.map(({ node, radius }) => [node.key, radius]))
  const edges = frame.edges.map(({ edge, curve }) => {
    const { color, size } = styleOfEdge(edge, focus)
    const head = edge.directed ? arrowHead(curve, radii.get(edge.target) ?? 0, color) : ''
    return `<path d="${pathOf(curve)}" fill="none" stroke="${color}" stroke-width="${size}"/>${head}`
  })
  const nodes = frame.nodes.map(({ node, x, y, radius }) => {
    const { color, rim } = styleOfNode(node, focus)
    const scale = round(radius / OUTLINE_RADIUS)
    return `<path transform="translate(${round(x)} ${round(y)}) scale(${scale})" d="${SHAPES[node.shape].path}" fill="${color}" stroke="${rim}"/>`
  })
  const labels = [
    ...frame.edges.map(({ edge }) => label(frame.labels.get(edge.key), edge.label, 'edge', palette.muted)),
    ...frame.nodes.map(({ node }) => label(frame.labels.get(node.key), node.label, 'node', palette.ink)),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${written(palette.font)}" text-anchor="middle">`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    ...edges,
    ...nodes,
    `<g stroke="${palette.background}" stroke-width="${HALO}" stroke-linejoin="round" paint-order="stroke">`,
    ...labels,
    '</g>',
    '</svg>\n',
  ].join('\n')
}

/** From the middle of a line to the ground that letters stand on, in heights of the font. */
const TO_BASELINE = 0.35

function label(box: Box | undefined, text: string, kind: LabelKind, colour: string): string {
  if (!box) return ''
  const { font, line, weight } = LABEL_STYLES[kind]
  const lines = text.split('\n')
  const spans = lines.map((each, i) => {
    const y = box.y + (i - (lines.length - 1) / 2) * line + font * TO_BASELINE
    return `<tspan x="${round(box.x)}" y="${round(y)}">${written(each)}</tspan>`
  })
  return `<text font-size="${font}" font-weight="${weight}" fill="${colour}">${spans.join('')}</text>`
}

function pathOf({ from, control, to }: Curve): string {
  return `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`
}

/** A triangle whose tip touches the rim of the target. */
function arrowHead({ control, to }: Curve, radius: number, colour: string): string {
  const length = Math.hypot(to.x - control.x, to.y - control.y)
  if (length === 0) return ''
  const [dx, dy] = [(to.x - control.x) / length, (to.y - control.y) / length]
  const tip = { x: to.x - dx * radius, y: to.y - dy * radius }
  const base = { x: tip.x - dx * ARROW_LENGTH, y: tip.y - dy * ARROW_LENGTH }
  const half = ARROW_WIDTH / 2
  const corners = [
    tip,
    { x: base.x - dy * half, y: base.y + dx * half },
    { x: base.x + dy * half, y: base.y - dx * half },
  ]
  return `<polygon points="${corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')}" fill="${colour}"/>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Characters that XML 1.0 forbids are left out: no reader of SVG would open the file. */
function written(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
}
