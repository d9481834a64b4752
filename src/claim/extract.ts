import type { FullyAnnotated } from '../annotation/annotate.ts'
import type { Language } from '../language/language.ts'
import type { Claim, Extraction, Mention, MentionId, NodeId, Rejection, Statement } from '../model.ts'
import { findOwnership } from './bodies/ownership.ts'
import { findNestedNames } from './bodies/told-by-name.ts'
import { withLastingDate } from './circumstances.ts'
import { withDoubts } from './confidence.ts'
import { type ClaimContext, claimContext, isNamed } from './context.ts'
import { type Draft, toClaim } from './draft.ts'
import { findEvents } from './events/events.ts'
import { refuse } from './gate.ts'
import { chainGovernments, withGovernments } from './governments.ts'
import { findAffiliations } from './offices/affiliations.ts'
import { findCitizens } from './offices/citizens.ts'
import { findKin } from './offices/kin.ts'
import { findOffices } from './offices/offices.ts'
import { findLifePlaces } from './places/life-places.ts'
import { findPlaces } from './places/places.ts'
import { findSeats } from './places/seats.ts'
import { attribute } from './speech/attribution.ts'
import { findCarriers } from './speech/carriers.ts'
import { findSpeech } from './speech/speech.ts'
import { findSpeechStances } from './speech/speech-stances.ts'

/** The rules that read one kind of claim each. Events and speech make nodes of their own and stand beside them. */
const RULES: readonly ((context: ClaimContext) => Draft[])[] = [
  findOffices,
  findKin,
  findAffiliations,
  findPlaces,
  findLifePlaces,
  findSeats,
  findNestedNames,
  findOwnership,
  findCitizens,
  findCarriers,
  findSpeechStances,
]

/** All that the embedded extractor finds in an annotated document: drafts of the rules, attributed, through the gate. */
export function extractClaims(annotated: FullyAnnotated, language: Language): Extraction {
  const context = claimContext(annotated, language)
  const events = findEvents(context)
  const speech = findSpeech(context)
  const mentions = [...annotated.mentions, ...events.topics]
  const byId = new Map<NodeId, Mention>(mentions.map(mention => [mention.id, mention]))
  const found = [...RULES.flatMap(rule => rule(context)), ...events.drafts, ...speech.drafts]
  const told = found.map(draft => withGovernments(context, draft, id => byId.get(id)))
  for (const government of told.flatMap(({ made }) => made)) byId.set(government.id, government)
  const drafts = told.map(({ draft }) => draft)
  const { claims, rejected } = pass(context, drafts, byId)
  const used = new Set(claims.flatMap(({ subject, object }) => [subject, object]))
  const governments = [...byId.values()].slice(mentions.length).filter(({ id }) => used.has(id))
  return {
    document: annotated.document,
    mentions: [...mentions, ...governments],
    chains: chainGovernments(annotated.chains, governments, id => byId.get(id)),
    events: events.events,
    statements: withSpeakers(speech.statements, claims),
    claims,
    rejected,
  }
}

/** The statements that somebody is said to make, with that speaker: Russia where « selon Moscou » tells it. */
function withSpeakers(statements: readonly Statement[], claims: readonly Claim[]): Statement[] {
  const speakers = new Map(
    claims.flatMap(({ relation, subject, object }) => (relation === 'said' ? [[object, subject] as const] : [])),
  )
  return statements.flatMap(statement => {
    const speaker = speakers.get(statement.id)
    return isMention(speaker) ? [{ ...statement, speaker }] : []
  })
}

function isMention(node: NodeId | undefined): node is MentionId {
  return node?.startsWith('men-') === true
}

/** Each draft once, with those who say so; what the gate refuses is kept with the reason. */
function pass(
  context: ClaimContext,
  drafts: readonly Draft[],
  byId: ReadonlyMap<NodeId, Mention>,
): { claims: Claim[]; rejected: Rejection[] } {
  const claims = new Map<string, Claim>()
  const rejected = new Map<string, Rejection>()
  const gate = {
    document: context.document,
    ontology: context.language.ontology,
    mention: (id: NodeId) => byId.get(id),
    isNamed: (id: NodeId) => {
      const mention = byId.get(id)
      return (
        mention !== undefined && (mention.type === 'topic' || mention.form === 'name' || isNamed(context, mention.id))
      )
    },
  }
  for (const draft of drafts) {
    const told = toClaim(context.document, withLastingDate(context, draft), attribute(context, draft))
    const claim = withDoubts(told, gate.mention)
    const reason = refuse(gate, claim)
    if (reason) rejected.set(claim.id, { claim, reason })
    else claims.set(claim.id, claim)
  }
  return { claims: [...claims.values()], rejected: [...rejected.values()] }
}
