import type { View } from '../../../src/graph/attributes.ts'
import { entitiesOf } from '../../../src/graph/knowledge-index.ts'
import type { Claim, ClaimId, Document, RelationName, Status, UserName } from '../../../src/model.ts'
import type { Tab } from '../state/state.ts'
import { type Category, categoryOf } from './category.ts'
import type { Edge, Library } from './library.ts'

/** Something that a tab shows between two things: an edge of a graph, or a claim of the table. */
export interface Item {
  readonly key: string
  readonly ends: readonly [string, string]
  readonly relation: RelationName | UserName
  readonly status: Status
  /** Names of all who say it or carry it. */
  readonly sources: readonly string[]
  /** EDTF. */
  readonly date?: string
}

/** What a tab shows, before filters. */
export interface Picture {
  readonly categories: ReadonlyMap<string, Category>
  readonly items: readonly Item[]
}

export function pictureOf(library: Library, tab: Tab): Picture {
  return tab === 'table' ? pictureOfTable(library) : pictureOfChart(library, tab)
}

function pictureOfChart(library: Library, view: View): Picture {
  const { nodes, edges } = library.charts[view]
  return {
    categories: new Map([...nodes].map(([key, node]) => [key, categoryOf(node)])),
    items: [...edges.values()].map(edge => itemOfEdge(library, edge)),
  }
}

function pictureOfTable(library: Library): Picture {
  const items = library.index.knowledge.claims.map(claim => itemOfClaim(library, claim))
  const { categories } = pictureOfChart(library, 'events')
  const named = new Set(items.flatMap(item => item.ends))
  return { categories: new Map([...categories].filter(([key]) => named.has(key))), items }
}

function itemOfEdge(library: Library, { key, source, target, attributes }: Edge): Item {
  const { relation, status, date, claims } = attributes
  return {
    key,
    ends: [source, target],
    relation,
    status,
    sources: sourcesOf(library, claims, attributes.source),
    ...(date === undefined ? {} : { date }),
  }
}

function itemOfClaim(library: Library, claim: Claim): Item {
  const { id, subject, relation, object, status, date } = claim
  const { things } = library.index
  return {
    key: id,
    ends: [things.get(subject) ?? subject, things.get(object) ?? object],
    relation,
    status,
    sources: sourcesOf(library, [id], ''),
    ...(date ? { date: date.edtf } : {}),
  }
}

/** Who says any of the claims and who carries their documents, each once; the fallback where nobody does. */
function sourcesOf({ index }: Library, claims: readonly ClaimId[], fallback: string): readonly string[] {
  const names = new Set<string>()
  for (const id of claims) {
    const claim = index.claims.get(id)
    if (!claim) continue
    for (const { name } of entitiesOf(index, claim.attribution)) names.add(name)
    for (const name of carriers(index.documents.get(claim.evidence.document))) names.add(name)
  }
  if (names.size === 0 && fallback !== '') names.add(fallback)
  return [...names]
}

/** The agency that a document credits and the outlet that published it. */
function carriers(document: Document | undefined): readonly string[] {
  return [document?.agency, document?.publisher].filter(name => name !== undefined)
}
