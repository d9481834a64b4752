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
  /** Names of those who say it: people and bodies. */
  readonly speakers: readonly string[]
  /** Names of those who carry it: agencies and outlets. */
  readonly sources: readonly string[]
  /** EDTF. */
  readonly date?: string
  /** Of the claim read with most confidence, in [0, 1]; absent where only an event says it. */
  readonly confidence?: number
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
  const { relation, status, date, claims, confidence } = attributes
  return {
    key,
    ends: [source, target],
    relation,
    status,
    ...voicesOf(library, claims),
    ...(date === undefined ? {} : { date }),
    ...(confidence === undefined ? {} : { confidence }),
  }
}

function itemOfClaim(library: Library, claim: Claim): Item {
  const { id, subject, relation, object, status, date, confidence } = claim
  const { things } = library.index
  return {
    key: id,
    ends: [things.get(subject) ?? subject, things.get(object) ?? object],
    relation,
    status,
    ...voicesOf(library, [id]),
    ...(date ? { date: date.edtf } : {}),
    confidence,
  }
}

/** Who says any of the claims and who carries them, each once. */
function voicesOf({ index }: Library, claims: readonly ClaimId[]): Pick<Item, 'speakers' | 'sources'> {
  const speakers = new Set<string>()
  const sources = new Set<string>()
  for (const id of claims) {
    const claim = index.claims.get(id)
    if (!claim) continue
    for (const entity of entitiesOf(index, claim.attribution)) {
      const voices = categoryOf(entity) === 'agency' ? sources : speakers
      voices.add(entity.name)
    }
    for (const name of carriers(index.documents.get(claim.evidence.document))) sources.add(name)
  }
  return { speakers: [...speakers], sources: [...sources] }
}

/** The agency that a document credits and the outlet that published it. */
function carriers(document: Document | undefined): readonly string[] {
  return [document?.agency, document?.publisher].filter(name => name !== undefined)
}
