import { entitiesOf, type KnowledgeIndex } from '../../../src/graph/knowledge-index.ts'
import type { Claim, DateReading, Document, EventMention, Origin, Status } from '../../../src/model.ts'
import type { Edge, Library } from './library.ts'
import { type Mark, type Passage, passageOf } from './passage.ts'

/** Somebody who says or carries something; `key` where there is a node to go to. */
export interface Source {
  readonly name: string
  readonly key?: string
}

/** One sentence that says what an edge says, and all that is known of how it says it. */
export interface Testimony {
  readonly key: string
  readonly document: Document
  readonly passage: Passage
  /** Who says so, the nearest first: speaker → body → agency → outlet. */
  readonly sources: readonly Source[]
  readonly status: Status
  readonly date?: DateReading
  readonly place?: string
  readonly qualifiers: Readonly<Record<string, string>>
  /** In [0, 1]; absent where only an event says it. */
  readonly confidence?: number
  readonly origin: Origin
}

/** Every sentence behind an edge, the newest document first and in reading order within it. */
export function testimoniesOf({ index }: Library, edge: Edge): readonly Testimony[] {
  const claims = edge.attributes.claims.flatMap(id => index.claims.get(id) ?? [])
  const told = claims.length > 0 ? claims.map(claim => ofClaim(index, claim)) : ofEvents(index, edge)
  return told.filter(testimony => testimony !== undefined).sort(byNewest)
}

function ofClaim(index: KnowledgeIndex, claim: Claim): Testimony | undefined {
  const document = index.documents.get(claim.evidence.document)
  const place = claim.place && index.entities.get(index.things.get(claim.place) ?? '')?.name
  return (
    document && {
      key: claim.id,
      document,
      passage: passageOf(claim.evidence),
      sources: withCarriers(
        entitiesOf(index, claim.attribution).map(({ id, name }) => ({ name, key: id })),
        document,
      ),
      status: claim.status,
      ...(claim.date ? { date: claim.date } : {}),
      ...(place ? { place } : {}),
      qualifiers: claim.qualifiers,
      confidence: claim.confidence,
      origin: claim.origin,
    }
  )
}

/** Where no claim says it, the sentences of the event at one end do. */
function ofEvents(index: KnowledgeIndex, { source, target }: Edge): readonly (Testimony | undefined)[] {
  const event = index.events.get(source) ?? index.events.get(target)
  return (event?.mentions ?? []).map(id => {
    const told = index.eventMentions.get(id)
    const document = told && index.documents.get(told.document)
    return document && ofEvent(index, told, document)
  })
}

function ofEvent(index: KnowledgeIndex, told: EventMention, document: Document): Testimony {
  const place = told.place && index.entities.get(index.things.get(told.place) ?? '')?.name
  const marks: readonly Mark[] = [{ ...told.trigger, role: 'trigger' }]
  return {
    key: told.id,
    document,
    passage: { document: document.id, ...told.sentence, marks },
    sources: withCarriers([], document),
    status: told.status,
    ...(told.date ? { date: told.date } : {}),
    ...(place ? { place } : {}),
    qualifiers: {},
    origin: told.origin,
  }
}

/** The chain with the agency and the outlet at its end, where it does not name them already. */
function withCarriers(chain: readonly Source[], { agency, publisher }: Document): readonly Source[] {
  const carriers = [agency, publisher].filter(name => name !== undefined)
  return [...chain, ...carriers.filter(name => !chain.some(each => each.name === name)).map(name => ({ name }))]
}

function byNewest(a: Testimony, b: Testimony): number {
  const [left, right] = [a.document.published?.edtf ?? '', b.document.published?.edtf ?? '']
  if (left !== right) return left < right ? 1 : -1
  if (a.document.id !== b.document.id) return a.document.id < b.document.id ? -1 : 1
  return a.passage.start - b.passage.start
}
