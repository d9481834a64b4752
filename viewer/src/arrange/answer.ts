import { MultiDirectedGraph } from 'graphology'
import type { LaidOutGraph } from '../../../src/graph/laid-out.ts'
import { rearrange } from '../../../src/graph/layout.ts'
import type { ArrangeAnswer, ArrangeRequest } from './message.ts'

/** In a worker: lays out each graph that is sent, so that the page goes on answering meanwhile. */
export function answerRequests(): void {
  addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
    const graph: LaidOutGraph = new MultiDirectedGraph()
    for (const { key, x, y, size, pinned } of data.nodes) graph.addNode(key, { x, y, size, fixed: pinned })
    for (const [source, target] of data.edges) graph.addDirectedEdge(source, target)
    rearrange(graph)
    const answer: ArrangeAnswer = graph.mapNodes((key, { x, y }) => [key, x, y] as const)
    postMessage(answer)
  })
}
