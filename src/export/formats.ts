import { InputError } from '../errors.ts'
import type { View } from '../graph/attributes.ts'
import type { Knowledge } from '../model.ts'
import { writeGraphml } from './graphml.ts'
import { writeJson } from './json.ts'

/** What may be chosen for an export. */
export interface ExportOptions {
  /** The graph that formats of graphs write; `entities` where none is given. */
  readonly view?: View
}

/** A way to write knowledge down. */
export interface Format {
  readonly name: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** One sentence for the help. */
  readonly summary: string
  /** The file in pieces, so that a large one need never be whole in memory. */
  readonly write: (knowledge: Knowledge, options: ExportOptions) => Iterable<string>
}

/** The formats that there are; a new one is a new row. */
export const FORMATS: readonly Format[] = [
  {
    name: 'json',
    extension: 'json',
    mediaType: 'application/json',
    summary: 'Everything: documents, entities, events, statements and claims with their evidence.',
    write: writeJson,
  },
  {
    name: 'graphml',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    summary: 'One view of the graph for Gephi, Cytoscape, NetworkX, igraph and others.',
    write: writeGraphml,
  },
]

/**
 * The format of a name.
 * @throws InputError where there is none, naming those that exist.
 */
export function formatOf(name: string): Format {
  const format = FORMATS.find(each => each.name === name)
  if (format) return format
  const names = FORMATS.map(each => each.name).join(', ')
  throw new InputError(`format: there is no such format, got "${name}". Choose one of ${names}.`)
}

/**
 * Knowledge in a format, as one string.
 * @throws InputError where there is no such format.
 */
export function exportGraph(knowledge: Knowledge, format: string, options: ExportOptions = {}): string {
  return [...formatOf(format).write(knowledge, options)].join('')
}
