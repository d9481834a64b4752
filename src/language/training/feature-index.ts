/** A growing open-addressing table from the hash of a feature to its number, in order of first meeting. */
export interface FeatureIndex {
  keys: Uint32Array
  /** 1 + the number; 0 marks an empty slot. */
  numbers: Uint32Array
  count: number
}

/** An empty index. */
export function createFeatureIndex(): FeatureIndex {
  return {
    keys: new Uint32Array(1 << 16),
    numbers: new Uint32Array(1 << 16),
    count: 0,
  }
}

/** The number of a feature, -1 where it was never added. */
export function findFeature(index: FeatureIndex, hash: number): number {
  return (index.numbers[slotOf(index, hash)] as number) - 1
}

/** The number of a feature, added where it is new. */
export function addFeature(index: FeatureIndex, hash: number): number {
  const slot = slotOf(index, hash)
  const known = index.numbers[slot] as number
  if (known > 0) return known - 1
  index.keys[slot] = hash
  index.numbers[slot] = ++index.count
  if (index.count * 2 > index.keys.length) grow(index)
  return index.count - 1
}

/** The hash of each feature, by number. */
export function featureHashes(index: FeatureIndex): Uint32Array {
  const hashes = new Uint32Array(index.count)
  index.numbers.forEach((number, slot) => {
    if (number > 0) hashes[number - 1] = index.keys[slot] as number
  })
  return hashes
}

function slotOf(index: FeatureIndex, hash: number): number {
  const { keys, numbers } = index
  const mask = keys.length - 1
  let slot = hash & mask
  while (numbers[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

function grow(index: FeatureIndex): void {
  const { keys, numbers } = index
  index.keys = new Uint32Array(keys.length * 2)
  index.numbers = new Uint32Array(keys.length * 2)
  for (let old = 0; old < keys.length; old++) {
    if (numbers[old] === 0) continue
    const slot = slotOf(index, keys[old] as number)
    index.keys[slot] = keys[old] as number
    index.numbers[slot] = numbers[old] as number
  }
}
