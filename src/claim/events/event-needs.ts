import type { Argument } from '../../annotation/syntax/predicates.ts'
import type { EventNeed } from '../../language/event-table.ts'
import { spanAround } from '../../text/span.ts'
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
  human: (context, trigger, found) => named(context, trigger) > 0 || hasNoun(context, inKey(trigger, found), 'people'),
  struck: (context, trigger, found) =>
    TESTS.human(context, trigger, found) || hasNoun(context, inRole(trigger, 'victim', found), 'targets'),
  target: (context, trigger, found) => {
    const struck = inRole(trigger, 'victim', found)
    return struck.length > 0 && (TESTS.human(context, trigger, found) || hasNoun(context, struck, 'people'))
  },
  thing: (context, _, found) => hasNoun(context, patients(found), 'things'),
  wreck: (context, _, found) =>
    hasNoun(context, patients(found), 'things') || hasNoun(context, patients(found), 'people'),
  journey: (context, trigger) => named(context, trigger) > 0 && placesOf(context, trigger.word).length > 0,
  specific: (context, trigger) => !isGeneric(context, trigger.word) && isSpecific(context, trigger),
  held: (context, trigger) =>
    isHeldSomewhere(context, trigger.word) || (named(context, trigger) > 0 && !isInName(context, trigger.word)),
  joint: (context, trigger) =>
    isHeldSomewhere(context, trigger.word) || (named(context, trigger) > 1 && !isInName(context, trigger.word)),
}

/** Whether the text tells enough for the word to be one event. */
export function meetsNeed(context: ClaimContext, trigger: EventTrigger, found: readonly Argument[]): boolean {
  return TESTS[trigger.row.needs](context, trigger, found)
}

function named(context: ClaimContext, { roles, row }: EventTrigger): number {
  return roles.filter(({ role, mention }) => (!row.key || role === row.key) && isNamed(context, mention)).length
}

function hasNoun(context: ClaimContext, found: readonly Argument[], list: 'people' | 'things' | 'targets'): boolean {
  const { syntax, language } = context
  return found
    .flatMap(({ word }) => [word, ...countedBy(context, word)])
    .some(
      word =>
        language.events[list].includes(syntax.words[word]?.lemma ?? '') ||
        (list === 'people' && isOfPeople(context, word)),
    )
}

/** « un Somalien », « 17 Égyptiens ». */
function isOfPeople({ syntax }: ClaimContext, word: number): boolean {
  const mention = syntax.mentionOf(word)
  return mention?.form === 'adjective' && mention.kind === 'country' && syntax.words[word]?.relation !== 'amod'
}

/** « une vingtaine de suspects », « 21 de ses membres », « trois jeunes »: those whom a number or a quantity counts. */
function countedBy({ syntax, language }: ClaimContext, word: number): readonly number[] {
  const { upos, lemma = '' } = syntax.words[word] ?? {}
  return upos === 'NUM' || language.events.quantities.includes(lemma) ? syntax.children(word) : []
}

/** The arguments in the role that is the key of a row, or the subject and object where it has none. */
function inKey(trigger: EventTrigger, found: readonly Argument[]): readonly Argument[] {
  const { key } = trigger.row
  return key === undefined ? patients(found) : inRole(trigger, key, found)
}

function inRole({ row }: EventTrigger, role: string, found: readonly Argument[]): readonly Argument[] {
  return found.filter(argument => row.roles[role]?.includes(argument.role))
}

/** « une réunion s’est tenue », « le sommet organisé à Paris ». */
function isHeld({ syntax, language }: ClaimContext, word: number): boolean {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  const happens = (at: number): boolean => language.events.happening.includes(syntax.words[at]?.lemma ?? '')
  const isTold = /^(?:nsubj|obj)/.test(relation)
  return (
    (isTold && happens(head)) ||
    syntax.children(word).some(child => syntax.words[child]?.relation === 'acl' && happens(child))
  )
}

function patients(found: readonly Argument[]): Argument[] {
  return found.filter(({ role }) => role === 'object' || role === 'subject')
}

function isSpecific(context: ClaimContext, trigger: EventTrigger): boolean {
  const { word } = trigger
  return (
    named(context, trigger) > 0 || hasToll(context, word) || isHeld(context, word) || isPlacedOrDated(context, word)
  )
}

function isPlacedOrDated(context: ClaimContext, word: number): boolean {
  if (placesOf(context, word).length > 0) return true
  const sentence = context.sentenceAt(context.syntax.words[word] ?? { start: 0, end: 0 })
  return sentence !== undefined && attachedDate(context, datesIn(context, sentence), word) !== undefined
}

function isHeldSomewhere(context: ClaimContext, word: number): boolean {
  return isHeld(context, word) && isPlacedOrDated(context, word)
}

/** « l’explosion a fait dix morts ». */
function hasToll({ syntax, language }: ClaimContext, word: number): boolean {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  return relation === 'nsubj' && language.events.tolls.includes(syntax.words[head]?.lemma ?? '')
}

/** « le Congrès des États-Unis »: a word of the name of a body. */
function isInName({ annotated, syntax }: ClaimContext, word: number): boolean {
  const at = syntax.words[word]
  return at !== undefined && spanAround(annotated.mentions, at)?.form === 'name'
}

/** « des attentats », « la lutte contre les attentats »: a kind of event. */
function isGeneric({ syntax, language }: ClaimContext, word: number): boolean {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  return relation === 'nmod' && language.events.hypothetical.includes(syntax.words[head]?.lemma ?? '')
}
