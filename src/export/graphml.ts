import { toGraph } from '../graph/build.ts'
import type { Knowledge } from '../model.ts'
import type { ExportOptions } from './formats.ts'
import { EDGE_KEYS, type Key, NODE_KEYS } from './graphml-keys.ts'
import { attribute, clean, content } from './xml-text.ts'

/**
 * One view of the graph in GraphML (http://graphml.graphdrawing.org/specification.html), kept to what all known readers
 * understand: keys declared first with one class each, nodes before edges, an id on every edge, no value where there is none.
 * Characters that XML 1.0 forbids are left out; a comment at the end counts them.
 */
export function* writeGraphml(knowledge: Knowledge, options: ExportOptions): Iterable<string> {
  const graph = toGraph(knowledge, { view: options.view ?? 'entities' })
  let removed = 0
  const count = (more: number) => {
    removed += more
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* NODE_KEYS.map(key => declaration('node', key))
  yield* EDGE_KEYS.map(key => declaration('edge', key))
  yield '<graph id="relata" edgedefault="directed">\n'
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `<node id="${attribute(node)}">${values(NODE_KEYS, attributes, count)}</node>\n`
  }
  for (const { edge, attributes, source, target } of graph.edgeEntries()) {
    const ends = `source="${attribute(source)}" target="${attribute(target)}"`
    yield `<edge id="${attribute(edge)}" ${ends}>${values(EDGE_KEYS, attributes, count)}</edge>\n`
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
