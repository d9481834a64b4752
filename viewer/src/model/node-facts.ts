import type { Statement } from '../../../src/model.ts'
import { type Chart, type Edge, edgesAt, type Library } from './library.ts'
import { type Passage, passageOf, sentenceAround } from './passage.ts'

/** A relation of a node to another, as its card lists it. */
export interface Link {
  readonly edge: Edge
  /** Key of the node at the other end; the node itself where it is related to itself. */
  readonly other: string
  /** Whether the node is the subject. */
  readonly outgoing: boolean
}

/** Relations of one kind and direction. */
export interface LinkGroup {
  readonly key: string
  readonly links: readonly Link[]
}

/** A link and when it holds or happened, in EDTF. */
export interface DatedLink {
  readonly date: string
  readonly link: Link
}

/** What the card of a node lists. */
export interface NodeFacts {
  readonly relations: readonly LinkGroup[]
  readonly events: readonly Link[]
  /** Its relations and events that have a date, the earliest first. */
  readonly timeline: readonly DatedLink[]
  readonly statements: readonly Statement[]
  /** Every sentence that names it, in reading order. */
  readonly sentences: readonly Passage[]
}

export function nodeFacts(library: Library, key: string): NodeFacts {
  const { index, charts } = library
  const isEntity = index.entities.has(key)
  const links = isEntity ? linksOfEntity(library, key) : linksIn(charts.events, key)
  const toEvent = (link: Link): boolean => isEntity && index.events.has(link.other)
  return {
    relations: group(links.filter(link => !toEvent(link))),
    events: links.filter(toEvent),
    timeline: datedLinks(library, links),
    statements: isEntity ? statementsBy(library, key) : [],
    sentences: sentencesOf(library, key),
  }
}

/** An event is left out where a relation that follows from it is listed: both tell the same. */
function datedLinks({ index }: Library, links: readonly Link[]): readonly DatedLink[] {
  const told = new Set(links.flatMap(({ edge, other }) => (index.events.has(other) ? [] : edge.attributes.claims)))
  return links
    .flatMap((link): readonly DatedLink[] => {
      const event = index.events.get(link.other)
      if (event?.claims.some(claim => told.has(claim))) return []
      const date = link.edge.attributes.date ?? event?.date
      return date === undefined ? [] : [{ date, link }]
    })
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
}

/** Its relations to other entities, then what only the event view draws; what it said is listed as quotations. */
function linksOfEntity({ charts }: Library, key: string): readonly Link[] {
  const between = linksIn(charts.entities, key)
  const rest = linksIn(charts.events, key).filter(
    ({ edge }) => !charts.entities.edges.has(edge.key) && edge.attributes.relation !== 'said',
  )
  return [...between, ...rest]
}

function linksIn(chart: Chart, key: string): readonly Link[] {
  return edgesAt(chart, key).map(edge => ({
    edge,
    other: edge.source === key ? edge.target : edge.source,
    outgoing: edge.source === key,
  }))
}

/** By relation, role and direction, the largest group first; within it the newest first and undated ones last. */
function group(links: readonly Link[]): readonly LinkGroup[] {
  const groups = new Map<string, Link[]>()
  for (const link of links) {
    const { relation, role } = link.edge.attributes
    const key = [relation, role ?? '', link.outgoing ? 'out' : 'in'].join(' ')
    const known = groups.get(key)
    if (known) known.push(link)
    else groups.set(key, [link])
  }
  return [...groups]
    .map(([key, members]) => ({ key, links: members.sort(byNewest) }))
    .sort((a, b) => b.links.length - a.links.length || (a.key < b.key ? -1 : 1))
}

function byNewest(a: Link, b: Link): number {
  const [left, right] = [a.edge.attributes.date ?? '', b.edge.attributes.date ?? '']
  if (left === right) return a.edge.key < b.edge.key ? -1 : 1
  return left < right ? 1 : -1
}

function statementsBy({ index }: Library, key: string): readonly Statement[] {
  return index.knowledge.statements.filter(({ speaker }) => index.things.get(speaker) === key)
}

function sentencesOf(library: Library, key: string): readonly Passage[] {
  const { index } = library
  const own = new Set<string>(index.entities.get(key)?.mentions ?? [])
  if (own.size === 0) return sentencesOfOther(library, key)
  const sentences = new Map<string, Passage>()
  for (const mention of index.knowledge.mentions) {
    const document = own.has(mention.id) ? index.documents.get(mention.document) : undefined
    if (!document) continue
    const { start, end } = sentenceAround(document, mention)
    const place = `${document.id} ${start}`
    const marks = sentences.get(place)?.marks ?? []
    const mark = { start: mention.start, end: mention.end, role: 'mention' } as const
    sentences.set(place, { document: document.id, start, end, marks: [...marks, mark] })
  }
  return [...sentences.values()]
}

/** The sentences of an event, or the words of a statement. */
function sentencesOfOther({ index }: Library, key: string): readonly Passage[] {
  const event = index.events.get(key)
  const told = (event?.mentions ?? []).flatMap(id => index.eventMentions.get(id) ?? [])
  const ofEvent = told.map(({ document, sentence, trigger }): Passage => {
    return { document, ...sentence, marks: [{ ...trigger, role: 'trigger' }] }
  })
  const statement = index.statements.get(key)
  if (!statement) return ofEvent
  const { document, start, end } = statement
  const claim = index.knowledge.claims.find(({ object }) => object === statement.id)
  return claim ? [passageOf(claim.evidence)] : [{ document, start, end, marks: [] }]
}
