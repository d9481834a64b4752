/** Numbers that look random and are the same on every machine: the layout and the communities start from them. */

/** 32 bits of a string; other seeds give independent bits. Not for secrets. */
export function hash32(text: string, seed: number): number {
  let bits = seed ^ 0x9e3779b9
  for (let at = 0; at < text.length; at++) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0x85ebca6b)
    bits = (bits << 13) | (bits >>> 19)
  }
  return avalanche(bits ^ text.length)
}

/** A generator of numbers in [0, 1): a counter in steps of the golden ratio, each step avalanched (as in SplitMix). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    return avalanche(state) / 2 ** 32
  }
}

/** Every bit of the input changes half of the bits of the result (the finaliser of MurmurHash3). */
function avalanche(value: number): number {
  let bits = value
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
