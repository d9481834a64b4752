import type { Point } from './canvas/geometry.ts'

declare global {
  interface Window {
    /** Where nodes and edges are drawn, in CSS pixels of the window: for tests and for scripts that point at them. */
    relata?: { position(key: string): Point | undefined }
  }
}
