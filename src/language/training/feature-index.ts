/** A growing open-addressing table from the hash of a feature to its number, in order of first meeting. */
export interface FeatureIndex {
  /** Pairs of (hash, 1 + number), side by side so that a look-up touches one line of memory; (0, 0) is empty. */
  slots: Uint32Array
  count: number
}

const FIRST_SLOTS = 1 << 16

/** An empty index. */
export function createFeatureIndex(): FeatureIndex {
  return { slots: new Uint32Array(2 * FIRST_SLOTS), count: 0 }
}

/** The number of a feature, -1 where it was never added. */
export function findFeature({ slots }: FeatureIndex, hash: number): number {
  return (slots[slotOf(slots, hash) + 1] as number) - 1
}

/** The number of a feature, added where it is new. */
export function addFeature(index: FeatureIndex, hash: number): number {
  const { slots } = index
  const at = slotOf(slots, hash)
  const known = slots[at + 1] as number
  if (known > 0) return known - 1
  slots[at] = hash
  slots[at + 1] = ++index.count
  if (index.count * 4 > slots.length) grow(index)
  return index.count - 1
}

/** The hash of each feature, by number. */
export function featureHashes({ slots, count }: FeatureIndex): Uint32Array {
  const hashes = new Uint32Array(count)
  for (let at = 0; at < slots.length; at += 2) {
    const number = slots[at + 1] as number
    if (number > 0) hashes[number - 1] = slots[at] as number
  }
  return hashes
}

function slotOf(slots: Uint32Array, hash: number): number {
  const last = slots.length - 2
  let at = (hash * 2) & last
  while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & last
  return at
}

function grow(index: FeatureIndex): void {
  const old = index.slots
  index.slots = new Uint32Array(old.length * 2)
  for (let at = 0; at < old.length; at += 2) {
    if (old[at + 1] === 0) continue
    const slot = slotOf(index.slots, old[at] as number)
    index.slots[slot] = old[at] as number
    index.slots[slot + 1] = old[at + 1] as number
  }
}
