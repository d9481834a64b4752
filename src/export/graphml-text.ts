import type { EdgeAttributes, NodeAttributes } from '../graph/attributes.ts'
import { EDGE_KEYS, type Key, NODE_KEYS } from './graphml-keys.ts'
import { attribute, clean, content } from './xml-text.ts'

/** A graph as plain lists, nodes by their keys. */
export interface GraphLists {
  readonly nodes: readonly (readonly [string, NodeAttributes])[]
  readonly edges: readonly {
    readonly key: string
    readonly source: string
    readonly target: string
    readonly attributes: EdgeAttributes
  }[]
}

/**
 * Any graph of ours, or a part of it, in GraphML (http://graphml.graphdrawing.org/specification.html), kept to what all
 * known readers understand: keys declared first with one class each, nodes before edges, an id on every edge, no value where
 * there is none. Characters that XML 1.0 forbids are left out; a comment at the end counts them.
 */
export function* graphmlOf({ nodes, edges }: GraphLists): Iterable<string> {
  let removed = 0
  const count = (more: number) => {
    removed += more
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* NODE_KEYS.map(key => declaration('node', key))
  yield* EDGE_KEYS.map(key => declaration('edge', key))
  yield '<graph id="relata" edgedefault="directed">\n'
  for (const [key, attributes] of nodes) {
    yield `<node id="${attribute(key)}">${values(NODE_KEYS, attributes, count)}</node>\n`
  }
  for (const { key, attributes, source, target } of edges) {
    const ends = `source="${attribute(source)}" target="${attribute(target)}"`
    yield `<edge id="${attribute(key)}" ${ends}>${values(EDGE_KEYS, attributes, count)}</edge>\n`
  }
  yield '</graph>\n'
  if (removed > 0) yield `<!-- ${removed} characters that XML does not allow were left out -->\n`
  yield '</graphml>\n'
}

function declaration<A>(of: 'node' | 'edge', { id, name, type }: Key<A>): string {
  return `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`
}

function values<A>(keys: readonly Key<A>[], attributes: A, count: (removed: number) => void): string {
  let written = ''
  for (const key of keys) {
    const value = key.value(attributes)
    if (value === undefined || value === '' || (typeof value === 'number' && !Number.isFinite(value))) continue
    const { text, removed } = clean(String(value))
    count(removed)
    written += `<data key="${key.id}">${content(text)}</data>`
  }
  return written
}
