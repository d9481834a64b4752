import { embedded } from '../annotation/mention.ts'
import type { EventWord } from '../language/lexicons.ts'
import type { EventMention, Mention, Sentence, Span } from '../model.ts'
import { contentId } from '../text/hash.ts'
import { dateNear, placeNear } from './circumstances.ts'
import type { ClaimContext } from './context.ts'
import type { Draft } from './draft.ts'
import { type EventUse, type Participation, readParticipation } from './frames.ts'
import { findGroups } from './noun-phrases.ts'
import { readStatus } from './status.ts'
import { findTopics } from './topics.ts'

/** What the words of events tell: the events, the claims that follow from them, and the topics that become mentions. */
interface EventFindings {
  readonly events: readonly EventMention[]
  readonly drafts: readonly Draft[]
  readonly topics: readonly Mention[]
}

/** Meetings, talks and summits, by the tables of `events.json`. */
export function findEvents(context: ClaimContext): EventFindings {
  const { view, language } = context
  const groups = findGroups(context)
  const words = new Map<string, EventWord>(
    [...language.events.nouns, ...language.events.verbs].flatMap(word => word.forms.map(form => [form, word] as const)),
  )
  const findings: EventFindings[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const word = words.get(view.lower(at))
    const sentence = word && view.sentenceOf(at)
    if (!sentence) continue
    const [first, end] = sentence.tokens
    const near = groups.filter(group => group.first >= first && group.end <= end)
    const use: EventUse = { word, at, groups: near }
    const participation = readParticipation(context, use)
    if (participation) findings.push(toFindings(context, use, participation, sentence))
  }
  return {
    events: findings.flatMap(found => found.events),
    drafts: findings.flatMap(found => found.drafts),
    topics: findings.flatMap(found => found.topics),
  }
}

function toFindings(
  context: ClaimContext,
  { word, at }: EventUse,
  participation: Participation,
  sentence: Sentence,
): EventFindings {
  const trigger = context.view.span(at, at + 1)
  const event = toEvent(context, word, trigger, participation, sentence)
  const topics = word.relation ? findTopics(context, sentence, trigger) : []
  const rule = `${word.event}-${participation.frame}`
  const common = { status: event.status, trigger, evidence: sentence, confidence: 0.85, rule }
  const dated = { ...common, ...(event.date && { date: event.date }) }
  const subject = { node: event.id, span: trigger }
  const place = event.place && context.mention(event.place)
  return {
    events: [event],
    topics,
    drafts: [
      ...relationDrafts(context, word, participation, { ...dated, ...(event.place && { place: event.place }) }),
      ...(place
        ? [{ ...dated, relation: 'takes_place_in', subject, object: { node: place.id, span: place } } as const]
        : []),
      ...topics.map(
        topic => ({ ...common, relation: 'about', subject, object: { node: topic.id, span: topic } }) as const,
      ),
    ],
  }
}

type Common = Omit<Draft, 'relation' | 'subject' | 'object'>

/** The binary relation of the event, between each two who take part. */
function relationDrafts(
  { mention }: ClaimContext,
  word: EventWord,
  participation: Participation,
  common: Common,
): Draft[] {
  const { relation } = word
  if (!relation) return []
  return pairs(participation.participants).flatMap(([left, right]) => {
    const subject = mention(left)
    const object = mention(right)
    if (!subject || !object) return []
    return [{ ...common, relation, subject: { node: left, span: subject }, object: { node: right, span: object } }]
  })
}

function toEvent(
  context: ClaimContext,
  word: EventWord,
  trigger: Span,
  participation: Participation,
  sentence: Sentence,
): EventMention {
  const { document } = context
  const date = dateNear(context, sentence, trigger)
  const place = placeNear(context, sentence, trigger)
  return {
    id: contentId('evm', document.id, word.event, trigger.start, trigger.end),
    document: document.id,
    type: word.event,
    status: readStatus(context, participation.first, participation.end),
    ...(date && { date }),
    ...(place && { place: place.id }),
    roles: participation.participants.map(mention => ({ role: 'participant', mention })),
    trigger,
    sentence: { start: sentence.start, end: sentence.end },
    origin: embedded(`${word.event}-${participation.frame}`),
  }
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right): [T, T] => [left, right]))
}
