import type { Point } from '../canvas/geometry.ts'
import type { Scene } from '../canvas/scene.ts'
import type { ArrangeAnswer, ArrangeRequest } from './message.ts'
import { startWorker } from './start-worker.ts'

/** New places for all that a scene shows, found by a worker; pinned nodes keep theirs. Rejects where the worker fails. */
export function arrangeAnew(scene: Scene, pinned: ReadonlySet<string>): Promise<ReadonlyMap<string, Point>> {
  const nodes = scene.nodes.filter(({ key }) => !scene.hidden.has(key))
  const shown = new Set(nodes.map(({ key }) => key))
  const request: ArrangeRequest = {
    nodes: nodes.map(({ key, x, y, size }) => ({ key, x, y, size, pinned: pinned.has(key) })),
    edges: scene.edges
      .filter(({ key, source, target }) => !scene.hidden.has(key) && shown.has(source) && shown.has(target))
      .map(({ source, target }) => [source, target] as const),
  }
  return new Promise((resolve, reject) => {
    const worker = startWorker()
    const end = (): void => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<ArrangeAnswer>) => {
      end()
      resolve(new Map(data.map(([key, x, y]) => [key, { x, y }])))
    })
    worker.addEventListener('error', event => {
      end()
      reject(new Error(event.message))
    })
    worker.postMessage(request)
  })
}
