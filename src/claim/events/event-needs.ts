import type { Argument } from '../../annotation/syntax/predicates.ts'
import type { EventNeed } from '../../language/event-table.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import { attachedDate, datesIn } from '../dates/date-attachment.ts'
import { placesOf } from './event-place.ts'
import type { EventTrigger } from './event-triggers.ts'

type Test = (context: ClaimContext, trigger: EventTrigger, found: readonly Argument[]) => boolean

/** How each need of a row is met. */
const TESTS: Readonly<Record<EventNeed, Test>> = {
  nothing: (context, { word }) => !isGeneric(context, word),
  named: (context, trigger) => named(context, trigger) > 0,
  two: (context, trigger) => named(context, trigger) > 1,
  human: (context, trigger, found) => named(context, trigger) > 0 || hasNoun(context, patients(found), 'people'),
  target: (context, trigger, found) => {
    const struck = found.filter(({ role }) => trigger.row.roles['victim']?.includes(role))
    return struck.length > 0 && (TESTS.human(context, trigger, found) || hasNoun(context, struck, 'people'))
  },
  thing: (context, _, found) => hasNoun(context, patients(found), 'things'),
  journey: (context, trigger) => named(context, trigger) > 0 && placesOf(context, trigger.word).length > 0,
  specific: (context, trigger) => !isGeneric(context, trigger.word) && isSpecific(context, trigger),
}

/** Whether the text tells enough for the word to be one event. */
export function meetsNeed(context: ClaimContext, trigger: EventTrigger, found: readonly Argument[]): boolean {
  return TESTS[trigger.row.needs](context, trigger, found)
}

function named(context: ClaimContext, { roles, row }: EventTrigger): number {
  return roles.filter(({ role, mention }) => (!row.key || role === row.key) && isNamed(context, mention)).length
}

function hasNoun({ syntax, language }: ClaimContext, found: readonly Argument[], list: 'people' | 'things'): boolean {
  return found.some(({ word }) => language.events[list].includes(syntax.words[word]?.lemma ?? ''))
}

function patients(found: readonly Argument[]): Argument[] {
  return found.filter(({ role }) => role === 'object' || role === 'subject')
}

function isSpecific(context: ClaimContext, trigger: EventTrigger): boolean {
  const sentence = context.sentenceAt(context.syntax.words[trigger.word] ?? { start: 0, end: 0 })
  return (
    named(context, trigger) > 0 ||
    placesOf(context, trigger.word).length > 0 ||
    hasToll(context, trigger.word) ||
    (sentence !== undefined && attachedDate(context, datesIn(context, sentence), trigger.word) !== undefined)
  )
}

/** « l’explosion a fait dix morts ». */
function hasToll({ syntax, language }: ClaimContext, word: number): boolean {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  return relation === 'nsubj' && language.events.tolls.includes(syntax.words[head]?.lemma ?? '')
}

/** « des attentats », « la lutte contre les attentats »: a kind of event. */
function isGeneric({ syntax, language }: ClaimContext, word: number): boolean {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  return relation === 'nmod' && language.events.hypothetical.includes(syntax.words[head]?.lemma ?? '')
}
