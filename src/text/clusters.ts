/**
 * The connected components of `ids` under `links` (union by path halving), in the order of their first member; the
 * members of each in the order of `ids`. Links to unknown ids are passed over.
 */
export function clusters<T extends string>(
  ids: readonly T[],
  links: Iterable<{ readonly left: T; readonly right: T }>,
): T[][] {
  const parent = new Map<T, T>(ids.map(id => [id, id]))
  for (const { left, right } of links) {
    if (!parent.has(left) || !parent.has(right)) continue
    parent.set(root(parent, right), root(parent, left))
  }
  const groups = new Map<T, T[]>()
  for (const id of ids) {
    const key = root(parent, id)
    const group = groups.get(key)
    if (group) group.push(id)
    else groups.set(key, [id])
  }
  return [...groups.values()]
}

function root<T>(parent: Map<T, T>, id: T): T {
  let at = id
  for (;;) {
    const up = parent.get(at) ?? at
    if (up === at) return at
    const above = parent.get(up) ?? up
    parent.set(at, above)
    at = above
  }
}
