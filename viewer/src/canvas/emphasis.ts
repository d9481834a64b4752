import type { DrawnGraph } from './drawn-graph.ts'
import type { Scene } from './scene.ts'

/** The keys that stay in view while the reader points at a node: it, its edges and its neighbours; nothing for an edge. */
export function kept(scene: Scene, key: string | undefined): ReadonlySet<string> | undefined {
  if (key === undefined || !scene.nodes.some(node => node.key === key)) return undefined
  const keys = new Set([key])
  for (const edge of scene.edges) {
    if (scene.hidden.has(edge.key) || (edge.source !== key && edge.target !== key)) continue
    keys.add(edge.key).add(edge.source).add(edge.target)
  }
  return keys
}

/** The keys whose labels must be shown: what is selected or pointed at, and the ends of such edges. */
export function told(scene: Scene, pointed: string | undefined): ReadonlySet<string> {
  const keys = new Set(scene.selected)
  if (pointed !== undefined) keys.add(pointed)
  for (const { key, source, target } of scene.edges) if (keys.has(key)) keys.add(source).add(target)
  return keys
}

/** Whether a scene has the nodes of a drawn graph where the reader sees them, though perhaps under other names. */
export function isSameLayout(graph: DrawnGraph, { nodes }: Scene): boolean {
  return (
    graph.order === nodes.length &&
    nodes.every(({ key, x, y }) => {
      if (!graph.hasNode(key)) return false
      const { drawn, ...seen } = graph.getNodeAttributes(key)
      return (drawn.x === x && drawn.y === y) || (seen.x === x && seen.y === y)
    })
  )
}
