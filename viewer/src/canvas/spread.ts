/** The most that two neighbours of one pair stand apart, and the most that all of them do, as parts of their length. */
const WIDEST_STEP = 0.4
const WIDEST_FAN = 0.7

interface Ends {
  readonly key: string
  readonly source: string
  readonly target: string
}

/** The bend of each edge, so that edges between the same two nodes lie side by side: 0 for a single or a middle one. */
export function spread(edges: readonly Ends[]): ReadonlyMap<string, number> {
  const bends = new Map<string, number>()
  for (const parallel of byPair(edges)) {
    const step = Math.min(WIDEST_STEP, WIDEST_FAN / Math.max(1, parallel.length - 1))
    parallel.forEach(({ key, source, target }, i) => {
      const bend = (i - (parallel.length - 1) / 2) * step
      // A curve bends to its own right: seen from the other end the same side is the left.
      bends.set(key, source <= target ? bend : -bend)
    })
  }
  return bends
}

function byPair(edges: readonly Ends[]): Iterable<readonly Ends[]> {
  const pairs = new Map<string, Ends[]>()
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join('\n')
    const known = pairs.get(pair)
    if (known) known.push(edge)
    else pairs.set(pair, [edge])
  }
  return pairs.values()
}
