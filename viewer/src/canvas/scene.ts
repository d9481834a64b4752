import type { Shape } from './shapes.ts'

/** The colours that a node may have, each a custom property of the style sheet: those of types and those of groups. */
export const TYPE_TONES = [
  'person',
  'place',
  'organisation',
  'agency',
  'event',
  'topic',
  'statement',
  'document',
] as const
export const GROUP_TONES = [
  'group-1',
  'group-2',
  'group-3',
  'group-4',
  'group-5',
  'group-6',
  'group-7',
  'group-8',
] as const
export type Tone = (typeof TYPE_TONES | typeof GROUP_TONES)[number]

/** A node as it is drawn; `x` and `y` are those of the layout, `size` a radius in CSS pixels at the first zoom. */
export interface DrawnNode {
  readonly key: string
  /** Its lines are told apart by line feeds. */
  readonly label: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly shape: Shape
  readonly tone: Tone
}

/** An edge as it is drawn. */
export interface DrawnEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly label: string
  /** Sideways bend as a part of the length; 0 is straight. */
  readonly curvature: number
  /** Whether an arrow shows the direction. */
  readonly directed: boolean
  /** Whether the texts say it as a fact; what is only planned, alleged or denied is drawn weaker. */
  readonly firm: boolean
}

/** All that the canvas shows. It knows nothing of claims, nor of the languages of the interface. */
export interface Scene {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  /** Keys of nodes and edges that a filter took away. */
  readonly hidden: ReadonlySet<string>
  /** Keys of what the open card is about. */
  readonly selected: ReadonlySet<string>
}
