import type { Scene } from './scene.ts'

/** The keys that stay in view while the reader points at one: it, its edges and its neighbours; for an edge, its ends. */
export function kept(scene: Scene, key: string): ReadonlySet<string> {
  const keys = new Set([key])
  for (const edge of scene.edges) {
    if (scene.hidden.has(edge.key)) continue
    if (edge.key !== key && edge.source !== key && edge.target !== key) continue
    keys.add(edge.key).add(edge.source).add(edge.target)
  }
  return keys
}
