/** The outlines that tell types apart without colour. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'cross' | 'bar' | 'page'

/** One outline: its number in the shader and the same outline as an SVG path in a box of 24 around 0. */
interface Outline {
  readonly number: number
  readonly path: string
}

export const SHAPES: Readonly<Record<Shape, Outline>> = {
  circle: { number: 0, path: 'M0-10a10 10 0 1 1 0 20a10 10 0 1 1 0-20z' },
  square: { number: 1, path: 'M-8.6-8.6h17.2v17.2h-17.2z' },
  diamond: { number: 2, path: 'M0-12L12 0L0 12L-12 0z' },
  triangle: { number: 3, path: 'M0-11L11 8H-11z' },
  hexagon: { number: 4, path: 'M-5.5-9.6h11L11 0L5.5 9.6h-11L-11 0z' },
  cross: { number: 5, path: 'M-3.8-10.5h7.6v6.7h6.7v7.6h-6.7v6.7h-7.6v-6.7h-6.7v-7.6h6.7z' },
  bar: { number: 6, path: 'M-11-5.8h22v11.6h-22z' },
  page: { number: 7, path: 'M-7.4-10.5h14.8v21h-14.8z' },
}
