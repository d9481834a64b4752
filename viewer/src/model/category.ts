import type { NodeType } from '../../../src/graph/attributes.ts'
import type { TYPE_TONES } from '../canvas/scene.ts'
import type { Shape } from '../canvas/shapes.ts'

/** What the legend tells apart. News agencies and outlets stand by themselves: they carry news and take no part in it. */
export type Category = (typeof TYPE_TONES)[number]

/** In the order of the legend, each with the outline that tells it without colour. */
export const CATEGORY_SHAPES: Readonly<Record<Category, Shape>> = {
  person: 'circle',
  organisation: 'diamond',
  place: 'square',
  agency: 'triangle',
  event: 'hexagon',
  topic: 'cross',
  statement: 'bar',
  document: 'page',
}

const CARRIERS: ReadonlySet<string> = new Set(['agency', 'media'])

export function categoryOf(node: { readonly type: NodeType; readonly kind?: string }): Category {
  if (node.type === 'organisation' && CARRIERS.has(node.kind ?? '')) return 'agency'
  return node.type
}
