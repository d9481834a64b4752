import type { Point } from './geometry.ts'
import type { Scene } from './scene.ts'

/** A canvas that shows one scene at a time. */
export interface GraphCanvas {
  draw(scene: Scene): void
  /** Moves the view so that a node is well inside it. */
  reveal(key: string): void
  zoom(step: ZoomStep): void
  /** Takes the colours of the theme of the moment. */
  repaint(): void
  /** The middle of a node or edge in CSS pixels of the window; nothing while it is out of view. */
  position(key: string): Point | undefined
  close(): void
}

export type ZoomStep = 'in' | 'out' | 'all'

/** Called with the key that the reader chose, or with nothing where it was the empty ground. */
export type OnChoose = (key: string | undefined) => void
