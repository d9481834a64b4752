/** A sentence without its square brackets, and what stands in each, as indices of words. */
export interface Asides {
  readonly main: readonly number[]
  readonly asides: readonly (readonly number[])[]
}

/**
 * « hier [jeudi 07/12/2023] »: what an editor has put in square brackets is no part of the clause around it and is read
 * by itself. `undefined` where a sentence has none or is nothing else.
 */
export function splitAsides(words: readonly string[]): Asides | undefined {
  const main: number[] = []
  const asides: number[][] = []
  for (let at = 0; at < words.length; at++) {
    const end = words[at] === '[' ? words.indexOf(']', at) : -1
    if (end < 0) {
      main.push(at)
      continue
    }
    asides.push(Array.from({ length: end - at + 1 }, (_, i) => at + i))
    at = end
  }
  return asides.length > 0 && main.length > 0 ? { main, asides } : undefined
}
