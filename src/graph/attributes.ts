import type { MultiDirectedGraph } from 'graphology'
import type { ClaimId, EntityType, RelationName, Status, UserName } from '../model.ts'

/** `entities` draws relations between entities; `events` draws happenings, statements and documents as nodes too. */
export const VIEWS = ['entities', 'events'] as const
export type View = (typeof VIEWS)[number]

/** What a node stands for. */
export type NodeType = EntityType | 'event' | 'statement' | 'document'

/** What a node carries, for every view, export and picture. */
export interface NodeAttributes {
  readonly label: string
  readonly type: NodeType
  /** A kind of the entity type (`city`), the type of an event (`meeting`), `direct` or `reported` for a statement. */
  readonly kind?: string
  /** Every form in which the texts name an entity; empty for all else. */
  readonly forms: readonly string[]
  /** Identifiers elsewhere, such as `iso3166:RU`. */
  readonly sameAs: readonly string[]
  /** Edges that touch it, an edge to itself counted twice. */
  readonly degree: number
  /** Number of its community, the largest community 0. */
  readonly community: number
  readonly x: number
  readonly y: number
  /** Radius in the unit of `x` and `y`. */
  readonly size: number
  /** EDTF: of an event, or of a document's publication. */
  readonly date?: string
  readonly status?: Status
}

/** What an edge carries: what is said, by whom, where and when. */
export interface EdgeAttributes {
  readonly relation: RelationName | UserName
  /** The relation in English: « met with ». */
  readonly label: string
  /** The role in the event, where the edge is one: `participant`, `victim` … */
  readonly role?: string
  readonly status: Status
  /** EDTF. */
  readonly date?: string
  /** Name of the place. */
  readonly place?: string
  /** Pieces of evidence: sentences that say it. */
  readonly weight: number
  /** The claims that say it, the strongest first. */
  readonly claims: readonly ClaimId[]
  /** The sentence of the strongest claim. */
  readonly quote: string
  /** Who says so, the nearest first: « speaker → body → agency »; empty where no text tells. */
  readonly source: string
  /** Of the strongest claim, in [0, 1]; absent where only an event says it. */
  readonly confidence?: number
}

interface GraphAttributes {
  readonly view: View
  /** Claims that this view does not show. */
  readonly omitted: number
}

/** Nodes have the ids of what they stand for, edges hashes of what they say: both stay when documents are added. */
export type RelataGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
