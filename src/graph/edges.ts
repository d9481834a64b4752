import type { Claim, Document, EventMention } from '../model.ts'
import { relationIn } from '../ontology/ontology.ts'
import type { EdgeAttributes } from './attributes.ts'
import { type Fact, factKey } from './facts.ts'
import { entitiesOf, type KnowledgeIndex } from './knowledge-index.ts'
import { byReading } from './order.ts'
import { hash32 } from './random.ts'

const ARROW = ' → '

/** The id of the edge that draws a fact: 64 bits of what it says, so that it does not change when more evidence comes. */
export function edgeId(fact: Fact): string {
  const key = factKey(fact)
  const hex = [1, 2].map(seed => hash32(key, seed).toString(16).padStart(8, '0'))
  return `edg-${hex.join('')}`
}

/** The attributes of the edge that draws a fact. */
export function edgeOf(index: KnowledgeIndex, fact: Fact): EdgeAttributes {
  const { relation, role, status, date, claims } = fact
  const place = fact.place && index.entities.get(fact.place)?.name
  const [strongest] = claims
  return {
    relation,
    label: labelOf(index, fact),
    ...(role === undefined ? {} : { role }),
    status,
    ...(date === undefined ? {} : { date }),
    ...(place ? { place } : {}),
    weight: countEvidence(fact),
    claims: claims.map(claim => claim.id),
    ...(strongest
      ? {
          quote: strongest.evidence.quote,
          source: sourceOf(index, strongest),
          confidence: strongest.confidence,
        }
      : evidenceOfEvent(index, fact)),
  }
}

/** Who says a claim, the nearest first: « speaker → body → agency »; else who carries its document. */
export function sourceOf(index: KnowledgeIndex, claim: Claim): string {
  const names = entitiesOf(index, claim.attribution).map(({ name }) => name)
  if (names.length > 0) return names.join(ARROW)
  return carrierOf(index.documents.get(claim.evidence.document))
}

/** Who carries a document: its agency, else its outlet; empty where it names neither. */
export function carrierOf(document: Document | undefined): string {
  return document?.agency ?? document?.publisher ?? ''
}

function labelOf({ ontology }: KnowledgeIndex, { relation, role }: Fact): string {
  if (role !== undefined && relation === 'participated_in') {
    if (role !== 'participant') return `was ${role} in`
  }
  return relationIn(ontology, relation).reads.en
}

/** Sentences, of which several claims may have one. */
function countEvidence(fact: Fact): number {
  const places = fact.claims.map(({ evidence }) => `${evidence.document} ${evidence.start}`)
  return new Set(places).size || fact.event?.mentions.length || 1
}

/** The first sentence that tells of the event, where no claim does. */
function evidenceOfEvent(index: KnowledgeIndex, fact: Fact): { readonly quote: string; readonly source: string } {
  const [told] = (fact.event?.mentions ?? [])
    .flatMap((id): readonly EventMention[] => {
      const mention = index.eventMentions.get(id)
      return mention ? [mention] : []
    })
    .sort((a, b) => byReading({ ...a, ...a.trigger }, { ...b, ...b.trigger }))
  const document = index.documents.get(told?.document ?? '')
  const quote = told && document?.text.slice(told.sentence.start, told.sentence.end)
  return { quote: quote ?? '', source: carrierOf(document) }
}
