import { fold } from '../../../src/text/fold.ts'
import type { Language } from '../messages/messages.ts'
import type { Library } from './library.ts'
import { nodeName } from './names.ts'

/** Something that a search can find: a node by its names, or an edge by the words of its evidence. */
export interface Findable {
  readonly key: string
  readonly kind: 'node' | 'edge'
  /** Folded names, or the folded sentence. */
  readonly texts: readonly string[]
  /** How much it matters among equals: its degree, or its pieces of evidence. */
  readonly weight: number
}

const MOST_NODES = 8
const MOST_EDGES = 5

/** All that can be found, made once for a language. */
export function findables(library: Library, language: Language): readonly Findable[] {
  const { entities, events } = library.charts
  const nodes = [...events.nodes].map(([key, node]): Findable => {
    const names = [nodeName(library, key, language), ...node.forms, ...node.sameAs]
    return { key, kind: 'node', texts: [...new Set(names.map(fold))], weight: node.degree }
  })
  const edges = new Map([...events.edges, ...entities.edges])
  return [
    ...nodes,
    ...[...edges.values()].map(({ key, attributes }): Findable => {
      return { key, kind: 'edge', texts: [fold(attributes.quote)], weight: attributes.weight }
    }),
  ]
}

/** The best finds for a query, nodes before edges; accents and case do not count. */
export function search(all: readonly Findable[], query: string): readonly Findable[] {
  const words = fold(query)
  if (words === '') return []
  const ranked = all
    .map(find => ({ find, rank: Math.min(...find.texts.map(text => rankOf(text, words))) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || b.find.weight - a.find.weight || (a.find.key < b.find.key ? -1 : 1))
    .map(({ find }) => find)
  return [
    ...ranked.filter(({ kind }) => kind === 'node').slice(0, MOST_NODES),
    ...ranked.filter(({ kind }) => kind === 'edge').slice(0, MOST_EDGES),
  ]
}

const NOT_FOUND = 4

/** 0 the whole text, 1 its beginning, 2 the beginning of a word, 3 inside a word. */
function rankOf(text: string, words: string): number {
  const at = text.indexOf(words)
  if (at < 0) return NOT_FOUND
  if (at === 0) return text.length === words.length ? 0 : 1
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? 3 : 2
}
