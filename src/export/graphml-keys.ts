import type { EdgeAttributes, NodeAttributes } from '../graph/attributes.ts'

/** An attribute of GraphML: only types that every reader knows; lists are JSON text in a string. */
export interface Key<A> {
  readonly id: string
  readonly name: string
  readonly type: 'string' | 'double' | 'int'
  /** Undefined where there is no value: then nothing is written. */
  readonly value: (attributes: A) => string | number | undefined
}

/** Ids are short, since each value repeats its key's, and never like `d3`, which some readers take for their own. */
export const NODE_KEYS: readonly Key<NodeAttributes>[] = [
  { id: 'nl', name: 'label', type: 'string', value: node => node.label },
  { id: 'nn', name: 'name', type: 'string', value: node => node.label },
  { id: 'nt', name: 'type', type: 'string', value: node => node.type },
  { id: 'nk', name: 'kind', type: 'string', value: node => node.kind },
  { id: 'nf', name: 'forms', type: 'string', value: node => list(node.forms) },
  { id: 'na', name: 'same_as', type: 'string', value: node => list(node.sameAs) },
  { id: 'nd', name: 'date', type: 'string', value: node => node.date },
  { id: 'ns', name: 'status', type: 'string', value: node => node.status },
  { id: 'ng', name: 'degree', type: 'int', value: node => node.degree },
  { id: 'nc', name: 'community', type: 'int', value: node => node.community },
  { id: 'nx', name: 'x', type: 'double', value: node => node.x },
  { id: 'ny', name: 'y', type: 'double', value: node => node.y },
  { id: 'nz', name: 'size', type: 'double', value: node => node.size },
]

/** `interaction` is where Cytoscape looks for the relation. */
export const EDGE_KEYS: readonly Key<EdgeAttributes>[] = [
  { id: 'el', name: 'label', type: 'string', value: edge => edge.label },
  { id: 'ei', name: 'interaction', type: 'string', value: edge => edge.relation },
  { id: 'er', name: 'relation', type: 'string', value: edge => edge.relation },
  { id: 'eo', name: 'role', type: 'string', value: edge => edge.role },
  { id: 'ew', name: 'weight', type: 'double', value: edge => edge.weight },
  { id: 'ed', name: 'date', type: 'string', value: edge => edge.date },
  { id: 'ep', name: 'place', type: 'string', value: edge => edge.place },
  { id: 'es', name: 'status', type: 'string', value: edge => edge.status },
  { id: 'eu', name: 'source', type: 'string', value: edge => edge.source },
  { id: 'eq', name: 'quote', type: 'string', value: edge => edge.quote },
  { id: 'ef', name: 'confidence', type: 'double', value: edge => edge.confidence },
  { id: 'ec', name: 'claims', type: 'string', value: edge => list(edge.claims) },
]

function list(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : JSON.stringify(items)
}
