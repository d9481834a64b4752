import { metonymOf } from '../../annotation/syntax/ruled-countries.ts'
import type { EventMention, Mention, Sentence } from '../../model.ts'
import { cover } from '../../text/span.ts'
import { dateNear } from '../circumstances.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import { type Draft, endOf } from '../draft.ts'
import { type PatternMatch, tryPatterns } from '../patterns/patterns.ts'
import { draftsOnEvents } from './event-ends.ts'
import { placesAt } from './event-place.ts'
import { eventKey, type ToldEvent, tellEvents, toEventMention } from './told-events.ts'
import { findTopics } from './topics.ts'

/** What the tables of verbs and nouns tell: events, the claims that follow, and the topics that become mentions. */
interface EventFindings {
  readonly events: readonly EventMention[]
  readonly drafts: readonly Draft[]
  readonly topics: readonly Mention[]
}

/** The relations and events of `patterns.json` and `events.json`, with their date, place and topic. */
export function findEvents(context: ClaimContext): EventFindings {
  const trials = tryPatterns(context)
  const matches = trials.filter(({ stopped }) => stopped === undefined)
  const told = tellEvents(context, matches).flatMap(event => {
    const sentence = context.sentenceAt(event.trigger)
    return sentence ? [{ told: event, sentence, event: toEventMention(context, event, sentence) }] : []
  })
  const byKey = new Map(told.map(({ event }) => [eventKey(event.type, event.trigger), event]))
  const around = told.map(({ told, sentence, event }) => circumstances(context, told, event, sentence))
  return {
    events: told.map(({ event }) => event),
    drafts: [
      ...matches.flatMap(match => relationDrafts(context, match, byKey)),
      ...draftsOnEvents(
        context,
        trials,
        told.map(({ told: { word }, event }) => ({ word, event })),
      ),
      ...around.flatMap(({ drafts }) => drafts),
    ],
    topics: around.flatMap(({ topics }) => topics),
  }
}

/** Where an event happens, what it is about, and who takes part in it or holds it. */
function circumstances(
  context: ClaimContext,
  told: ToldEvent,
  event: EventMention,
  sentence: Sentence,
): Pick<EventFindings, 'drafts' | 'topics'> {
  const { status, date, trigger } = event
  const topics = TALKING.has(event.type) ? findTopics(context, sentence, trigger) : []
  const place = event.roles.some(role => isNamed(context, role.mention)) ? placesAt(context, told.word)[0] : undefined
  const own = { node: event.id, span: trigger }
  const common = { status, trigger, evidence: sentence, confidence: 0.8, rule: told.rule }
  const dated = { ...common, ...(date && { date }) }
  const parts = told.roles.flatMap(role => {
    const mention = context.mention(role.mention)
    const link = 'link' in role ? role.link : undefined
    if (!mention || !link?.relation) return []
    const { rule, relation } = link
    return [{ ...dated, rule, relation, subject: endOf(mention), object: own }]
  })
  return {
    topics,
    drafts: [
      ...parts,
      ...(place ? [{ ...dated, relation: 'takes_place_in', subject: own, object: endOf(place) } as const] : []),
      ...topics.map(topic => ({ ...common, relation: 'about', subject: own, object: endOf(topic) }) as const),
    ],
  }
}

const TALKING: ReadonlySet<string> = new Set(['meeting', 'talks', 'call', 'visit', 'summit'])

/** The relation of a row, between each two that fill its roles, with the date and place of the event it tells. */
function relationDrafts(
  context: ClaimContext,
  { pattern, pairs, status, trigger }: PatternMatch,
  events: ReadonlyMap<string, EventMention>,
): Draft[] {
  const { relation, event: type, rule } = pattern
  const sentence = context.sentenceAt(trigger)
  if (!relation || !sentence) return []
  const event = type && events.get(eventKey(type, trigger))
  const date = event?.date ?? dateNear(context, sentence, trigger)
  const common = { relation, status, trigger, confidence: 0.8, rule }
  const around = { ...(date && { date }), ...(event?.place && { place: event.place }) }
  return pairs.flatMap(([left, right]) => {
    const [subject, object] = [context.mention(left), context.mention(right)]
    if (!subject || !object) return []
    const metonym = metonymOf(context, subject) ?? metonymOf(context, object)
    const qualifiers = metonym && { qualifiers: { metonym } }
    const ends = { subject: endOf(subject), object: endOf(object) }
    // Who speaks of himself may be named in another sentence than that of his words.
    const evidence = cover(cover(sentence, subject), object)
    return [{ ...common, ...around, ...qualifiers, ...ends, evidence }]
  })
}
