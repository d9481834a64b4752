import { viewerPayload } from '../../src/export/payload.ts'
import { type Library, openLibrary } from '../../viewer/src/model/library.ts'
import { knowledge } from '../fixtures/knowledge.ts'

/** The first article as the page holds it. */
export const library: Library = openLibrary(viewerPayload(knowledge))

/** Key of the node with a label; throws where there is none. */
export function nodeCalled(label: string): string {
  for (const [key, node] of library.charts.events.nodes) if (node.label === label) return key
  throw new Error(`no node is called "${label}"`)
}
