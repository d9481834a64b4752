import { embedded } from '../../annotation/mention.ts'
import { verbArguments } from '../../annotation/syntax/predicates.ts'
import type { DateReading, EventMention, Mention, Sentence, Span, Status } from '../../model.ts'
import { contentId } from '../../text/hash.ts'
import { dateNear, placeNear } from '../circumstances.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import { ARTICLE_DAY } from '../dates/article-day.ts'
import { clauseOf } from '../dates/date-attachment.ts'
import type { PatternMatch } from '../patterns/patterns.ts'
import { addActors, withRoles } from './event-actors.ts'
import type { LinkedRole } from './event-links.ts'
import { countryOfSubject, placesOf } from './event-place.ts'
import type { Role } from './event-roles.ts'
import { statusAt } from './event-status.ts'
import { findTriggers } from './event-triggers.ts'
import { isOnlyNamed, ownDate } from './only-named.ts'

/** An event as one word tells it, before its date and place are read. */
export interface ToldEvent {
  readonly type: EventMention['type']
  readonly word: number
  readonly trigger: Span
  readonly status: Status
  readonly roles: readonly (Role | LinkedRole)[]
  readonly rule: string
  /** Whether it is only named again: « l’attentat », where an event of its type was told before. */
  readonly isAgain?: boolean
}

/** The events that patterns and trigger words tell, one for each word and type, with the roles of all that tell it. */
export function tellEvents(context: ClaimContext, matches: readonly PatternMatch[]): ToldEvent[] {
  const byKey = new Map<string, ToldEvent>()
  for (const told of [...ofTriggers(context), ...matches.flatMap(match => ofMatch(context, match))]) {
    const key = eventKey(told.type, told.trigger)
    const known = byKey.get(key)
    // The row that tells a relation as well names the event; the row of events knows the roles.
    byKey.set(key, known ? withRoles(context, { ...known, rule: told.rule }, told.roles) : told)
  }
  const told = [...byKey.values()].sort((a, b) => a.trigger.start - b.trigger.start)
  const harms = told.some(({ type }) => HARM.has(type))
  const last = withRepeated(context, addActors(context, told))
  return last.filter(event => {
    const named = event.roles.filter(role => isNamed(context, role.mention))
    if (harms && TOLL.has(event.type)) return isOfActor(context, event) || named.some(({ role }) => role !== 'attacker')
    return named.length > 0 || isFirm(event)
  })
}

/**
 * Marks the nouns with a definite article or a demonstrative behind an event of their type; where that one is still to come they
 * are as well.
 */
function withRepeated({ syntax, language }: ClaimContext, told: readonly ToldEvent[]): readonly ToldEvent[] {
  const known = new Map<ToldEvent['type'], Status>()
  return told.map(event => {
    const before = known.get(event.type)
    known.set(event.type, event.status)
    const determiner = syntax.child(event.word, 'det')
    if (before === undefined || determiner === undefined || syntax.words[event.word]?.upos !== 'NOUN') return event
    const isNew = language.words.indefinites.includes(syntax.words[determiner]?.form.toLowerCase() ?? '')
    if (isNew) return event
    const status = before === 'planned' && event.status === 'asserted' ? before : event.status
    known.set(event.type, status)
    return { ...event, status, isAgain: true }
  })
}

/** What befalls nobody named must have happened: « a tenté de l’agresser », « pour éviter une collision » tell no event. */
function isFirm({ type, status }: ToldEvent): boolean {
  return status === 'asserted' || status === 'alleged' || (status === 'planned' && !HARM.has(type) && !TOLL.has(type))
}

/** What takes lives: the dead whom nobody names are its toll and no event of their own. */
const HARM: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster'])

const TOLL: ReadonlySet<string> = new Set(['killing', 'death'])

/** « l’assaillant a été abattu »: whoever did it is no toll of it. */
function isOfActor({ syntax, language }: ClaimContext, { word }: ToldEvent): boolean {
  const actors = language.events.actors.filter(({ role }) => role === 'attacker')
  return verbArguments(syntax, word).some(
    ({ role, word: at }) =>
      role === 'object' && actors.some(({ words }) => words.includes(syntax.words[at]?.lemma ?? '')),
  )
}

/** What the events of one word and type have in common. */
export function eventKey(type: ToldEvent['type'], trigger: Span): string {
  return `${type} ${trigger.start}`
}

function ofTriggers(context: ClaimContext): ToldEvent[] {
  return findTriggers(context).flatMap(({ row, word, roles, status }) => {
    const at = context.syntax.words[word]
    if (!at) return []
    const trigger = { start: at.start, end: at.end }
    return [{ type: row.event, word, trigger, status, roles, rule: row.rule }]
  })
}

function ofMatch(context: ClaimContext, { pattern, trigger, status, subjects, objects }: PatternMatch): ToldEvent[] {
  const word = context.syntax.headOf(trigger)
  if (!pattern.event || word === undefined) return []
  const roles = [...subjects, ...objects].map(mention => ({ role: 'participant', mention }))
  return [{ type: pattern.event, word, trigger, status, roles, rule: pattern.rule }]
}

/** The event of a word with date and place. A place is no participant of what happens there. */
export function toEventMention(context: ClaimContext, told: ToldEvent, sentence: Sentence): EventMention {
  const { type, word, trigger, rule } = told
  const { document } = context
  const date = dateOfEvent(context, told, sentence)
  const led = placesOf(context, word)
  const around = led.find(({ kind }) => kind !== 'country') ?? led[0]
  const near = isOnlyNamed(context, word) ? undefined : placeNear(context, sentence, trigger)
  const voters = type === 'election' ? countryOfSubject(context, clauseOf(context.syntax, word)) : undefined
  const place = around ?? filledPlace(context, told) ?? near ?? voters
  // What is attacked may be a place as well; what is only visited or where something is held takes no part.
  const isTarget = ({ role }: Role): boolean => around === undefined && role === 'victim'
  const roles = told.roles.filter(role => !place || isTarget(role) || !sameThing(context, role.mention, place))
  return {
    id: contentId('evm', document.id, type, trigger.start, trigger.end, rule),
    document: document.id,
    type,
    status: statusAt(context, told.status, date),
    ...(date && { date }),
    ...(place && { place: place.id }),
    roles: roles.map(({ role, mention }) => ({ role, mention })),
    trigger,
    sentence: { start: sentence.start, end: sentence.end },
    origin: embedded(rule),
  }
}

/**
 * « est candidat aujourd’hui à la présidentielle »: the day of the article is that of the news, not of what lies ahead, and a
 * month that is over comes again: « sa démission prochaine, en octobre ».
 */
function dateOfEvent(
  context: ClaimContext,
  { word, trigger, status, isAgain }: ToldEvent,
  sentence: Sentence,
): EventMention['date'] {
  const read = isOnlyNamed(context, word) ? ownDate(context, sentence, word) : dateNear(context, sentence, trigger)
  const date = isAgain && read?.rule === ARTICLE_DAY ? undefined : read
  if (status !== 'planned' || !date) return date
  const { edtf = '' } = context.document.published ?? {}
  if (context.syntax.words[word]?.upos === 'NOUN' && date.edtf === edtf) return undefined
  return YEARLESS.has(date.rule) && date.edtf < edtf.slice(0, date.edtf.length) ? inAYear(date) : date
}

/** Rules of dates whose year is only understood. */
const YEARLESS: ReadonlySet<string> = new Set(['month', 'day-month'])

function inAYear(date: DateReading): DateReading {
  return { ...date, edtf: date.edtf.replace(/^\d{4}/, year => String(Number(year) + 1)) }
}

/** The place that was visited, bombed or taken stands among the roles. */
function filledPlace(context: ClaimContext, { roles }: ToldEvent): Mention | undefined {
  return roles.map(({ mention }) => context.mention(mention)).find(mention => mention?.type === 'place')
}

function sameThing({ chainOf }: ClaimContext, id: Mention['id'], place: Mention): boolean {
  return chainOf(id).includes(place.id)
}
