import { embedded } from '../annotation/mention.ts'
import { metonymOf } from '../annotation/participants.ts'
import type { EventMention, Mention, Sentence } from '../model.ts'
import { contentId } from '../text/hash.ts'
import { dateNear, placeNear } from './circumstances.ts'
import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'
import { matchPatterns, type PatternMatch } from './patterns.ts'
import { findTopics } from './topics.ts'

/** What the tables of verbs and nouns tell: events, the claims that follow, and the topics that become mentions. */
interface EventFindings {
  readonly events: readonly EventMention[]
  readonly drafts: readonly Draft[]
  readonly topics: readonly Mention[]
}

/** The relations and events of `patterns.json`, with their date, place and topic. */
export function findEvents(context: ClaimContext): EventFindings {
  const findings = matchPatterns(context).flatMap(match => {
    const sentence = context.sentenceAt(match.trigger)
    return sentence ? [toFindings(context, match, sentence)] : []
  })
  return {
    events: findings.flatMap(found => found.events),
    drafts: findings.flatMap(found => found.drafts),
    topics: findings.flatMap(found => found.topics),
  }
}

function toFindings(context: ClaimContext, match: PatternMatch, sentence: Sentence): EventFindings {
  const { pattern, trigger, status } = match
  const event = pattern.event && toEvent(context, match, pattern.event, sentence)
  const date = event?.date ?? dateNear(context, sentence, trigger)
  const common = { status, trigger, evidence: sentence, confidence: 0.8, rule: pattern.rule, ...(date && { date }) }
  const relations = relationDrafts(context, match, { ...common, ...(event?.place && { place: event.place }) })
  if (!event) return { events: [], drafts: relations, topics: [] }
  const topics = TALKING.has(event.type) ? findTopics(context, sentence, trigger) : []
  const subject = { node: event.id, span: trigger }
  const place = event.place && context.mention(event.place)
  const { date: _, ...undated } = common
  return {
    events: [event],
    topics,
    drafts: [
      ...relations,
      ...(place
        ? [{ ...common, relation: 'takes_place_in', subject, object: { node: place.id, span: place } } as const]
        : []),
      ...topics.map(
        topic => ({ ...undated, relation: 'about', subject, object: { node: topic.id, span: topic } }) as const,
      ),
    ],
  }
}

const TALKING: ReadonlySet<string> = new Set(['meeting', 'talks', 'call', 'visit', 'summit'])

/** The relation of the row, between each two that fill its roles. */
function relationDrafts(
  context: ClaimContext,
  { pattern: { relation }, pairs }: PatternMatch,
  common: Omit<Draft, 'relation' | 'subject' | 'object'>,
): Draft[] {
  if (!relation) return []
  return pairs.flatMap(([left, right]) => {
    const subject = context.mention(left)
    const object = context.mention(right)
    if (!subject || !object) return []
    const metonym = metonymOf(context, subject) ?? metonymOf(context, object)
    return [
      {
        ...common,
        ...(metonym && { qualifiers: { metonym } }),
        relation,
        subject: { node: left, span: subject },
        object: { node: right, span: object },
      },
    ]
  })
}

function toEvent(
  context: ClaimContext,
  { pattern, trigger, status, subjects, objects }: PatternMatch,
  type: EventMention['type'],
  sentence: Sentence,
): EventMention {
  const { document } = context
  const date = dateNear(context, sentence, trigger)
  const visited =
    type === 'visit' ? objects.map(id => context.mention(id)).find(found => found?.type === 'place') : undefined
  const place = visited ?? placeNear(context, sentence, trigger)
  const participants = [...subjects, ...objects].filter(id => context.mention(id)?.id !== place?.id)
  return {
    id: contentId('evm', document.id, type, trigger.start, trigger.end, pattern.rule),
    document: document.id,
    type,
    status,
    ...(date && { date }),
    ...(place && { place: place.id }),
    roles: participants.map(mention => ({ role: 'participant', mention })),
    trigger,
    sentence: { start: sentence.start, end: sentence.end },
    origin: embedded(pattern.rule),
  }
}
