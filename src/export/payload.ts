import type { SerializedGraph } from 'graphology-types'
import type { EdgeAttributes, NodeAttributes } from '../graph/attributes.ts'
import { toGraph } from '../graph/build.ts'
import type { Knowledge } from '../model.ts'

/** A graph as plain data, with its layout. */
export type PayloadGraph = SerializedGraph<NodeAttributes, EdgeAttributes>

/** All that the viewer reads: what is known, with the texts, and both graphs laid out. */
export interface ViewerPayload {
  /** Version of this format. */
  readonly relata: 1
  readonly knowledge: Knowledge
  readonly graphs: { readonly entities: PayloadGraph; readonly events: PayloadGraph }
}

/** The data of the viewer's page, the same bytes for the same knowledge. */
export function viewerPayload(knowledge: Knowledge): ViewerPayload {
  return {
    relata: 1,
    knowledge,
    graphs: {
      entities: toGraph(knowledge, { view: 'entities' }).export(),
      events: toGraph(knowledge, { view: 'events' }).export(),
    },
  }
}
