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
