import type { Point } from './geometry.ts'
import type { Scene } from './scene.ts'

/** A canvas that shows one scene at a time. */
export interface GraphCanvas {
  draw(scene: Scene): void
  /** Moves the view so that a node is well inside it. */
  reveal(key: string): void
  zoom(step: ZoomStep): void
  /** Lights up a node or an edge as a pointer does, or nothing. */
  point(key: string | undefined): void
  /** The node that comes next in a direction, seen from what is pointed at; from the middle where that is nothing. */
  next(direction: Direction): string | undefined
  /** The edges of the node that is pointed at, or of the node whose edge is, and the one after that edge. */
  nextEdge(): string | undefined
  /** What is in view as an image in PNG, with the ground. */
  image(): Promise<Blob>
  /** The same as a drawing in SVG. */
  drawing(): string
  /** Takes the colours of the theme of the moment. */
  repaint(): void
  /** The middle of a node or edge in CSS pixels of the window; nothing while it is out of view. */
  position(key: string): Point | undefined
  close(): void
}

export type ZoomStep = 'in' | 'out' | 'all'
export type Direction = 'left' | 'right' | 'up' | 'down'

/** What the reader does on the canvas. */
export interface OnCanvas {
  /** He chose a node or an edge, or the empty ground. */
  choose(key: string | undefined): void
  /** He dragged a node to a place, in the unit of the scene. */
  move(key: string, place: Point): void
}
