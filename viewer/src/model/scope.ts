import type { Picture } from './picture.ts'

/** Which part of a graph is looked at. */
export interface Scope {
  /** Only what is so many steps round a node, where the reader asked for it. */
  readonly focus: { readonly key: string; readonly steps: number } | undefined
  /** Nodes that the reader brought in besides. */
  readonly added: ReadonlySet<string>
  /** Nodes that the reader folded away. */
  readonly removed: ReadonlySet<string>
}

export const WHOLE: Scope = { focus: undefined, added: new Set(), removed: new Set() }

/** A picture of more nodes than this opens on the most connected of them: nobody reads more, and browsers slow down. */
export const MOST_NODES = 1000

/** The neighbours of each node, each once. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

export function neighboursOf({ items }: Picture): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  const connect = (from: string, to: string): void => {
    const known = neighbours.get(from)
    if (known) known.add(to)
    else neighbours.set(from, new Set([to]))
  }
  for (const { ends } of items) {
    connect(ends[0], ends[1])
    connect(ends[1], ends[0])
  }
  return neighbours
}

/** The keys of the nodes that a scope leaves out; what is selected is always let in, with what it is related to. */
export function leftOutBy(
  picture: Picture,
  neighbours: Neighbours,
  scope: Scope,
  selected: ReadonlySet<string>,
): ReadonlySet<string> {
  const inside = new Set(base(picture, neighbours, scope))
  for (const key of scope.added) inside.add(key)
  for (const key of scope.removed) inside.delete(key)
  for (const key of selected) if (!inside.has(key)) for (const each of ball(neighbours, key, 1)) inside.add(each)
  return new Set([...picture.categories.keys()].filter(key => !inside.has(key)))
}

function base({ categories }: Picture, neighbours: Neighbours, { focus }: Scope): Iterable<string> {
  if (focus) return ball(neighbours, focus.key, focus.steps)
  if (categories.size <= MOST_NODES) return categories.keys()
  const degree = (key: string): number => neighbours.get(key)?.size ?? 0
  return [...categories.keys()].sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1)).slice(0, MOST_NODES)
}

/** A node and what can be reached from it in so many steps, nearest first, as far as a picture can hold it. */
function ball(neighbours: Neighbours, start: string, steps: number): ReadonlySet<string> {
  const reached = new Set([start])
  let front = [start]
  for (let step = 0; step < steps; step++) {
    const next: string[] = []
    for (const from of front) {
      for (const to of neighbours.get(from) ?? []) {
        if (reached.has(to) || reached.size >= MOST_NODES) continue
        reached.add(to)
        next.push(to)
      }
    }
    front = next
  }
  return reached
}

/** The neighbours of a node that nothing else connects to the picture: what folds away with it. */
export function leavesOf(neighbours: Neighbours, key: string): readonly string[] {
  return [...(neighbours.get(key) ?? [])].filter(other => other !== key && (neighbours.get(other)?.size ?? 0) <= 1)
}
