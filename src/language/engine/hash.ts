const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** The FNV-1a state before the first character: start here, `absorb` each code, then `finish`. */
export const EMPTY_HASH: number = FNV_OFFSET

/** One UTF-16 code taken into a running FNV-1a hash. */
export function absorb(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME)
}

/** The running hash spread over all 32 bits, unsigned: FNV-1a alone leaves short words close to one another. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 15)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  return h >>> 0
}

/** 32-bit hash of a string, the same on every machine. */
export function hashText(text: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < text.length; i++) hash = absorb(hash, text.charCodeAt(i))
  return finish(hash)
}

/** The state of a feature that starts with template number `template`: `mixIn` each atom, then `mixEnd`. */
export function mixStart(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1)
}

/** One atom (a 32-bit hash or a small number) taken into a feature; the order of atoms counts. */
export function mixIn(hash: number, atom: number): number {
  const h = Math.imul(hash ^ atom, 0x85ebca6b)
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae35)
}

/** The feature as an unsigned 32-bit number whose high bits are as good as its low ones. */
export function mixEnd(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f)
  return (h ^ (h >>> 15)) >>> 0
}

/** Several numbers as one atom. */
export function mixAtoms(first: number, second: number, third = 0): number {
  return mixEnd(mixIn(mixIn(mixIn(mixStart(7), first), second), third))
}
