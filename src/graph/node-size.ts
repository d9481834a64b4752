/** Radius of a node that stands for so many things: its area grows with their number, up to a size that hides no neighbour. */
export function nodeSize(count: number): number {
  return Math.min(4 + 2.5 * Math.sqrt(count), 30)
}
