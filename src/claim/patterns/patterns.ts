import { compounds } from '../../annotation/syntax/noun-roles.ts'
import type { Argument } from '../../annotation/syntax/predicates.ts'
import { isReflexive } from '../../annotation/syntax/voice.ts'
import type { Pattern } from '../../language/lexicons/patterns.ts'
import type { Mention, MentionId, Span, Status } from '../../model.ts'
import { fits } from '../../ontology/fits.ts'
import { relationIn } from '../../ontology/ontology.ts'
import { isAllCapitals } from '../../text/characters.ts'
import { isOfLists, listedBehind, withListed } from '../bodies/listed-names.ts'
import { certaintyOf } from '../certainty.ts'
import type { ClaimContext } from '../context.ts'
import { statusOfWord } from '../events/event-status.ts'
import { subjectOfOccasion } from '../events/occasions.ts'
import { stateMeant } from '../governments.ts'
import { headlineOrganisation } from '../offices/headline.ts'
import { placeAfter } from '../places/near-place.ts'
import { placesBehind } from '../places/noun-places.ts'
import { accuserAbove } from './accuser-above.ts'
import { homographAt } from './homographs.ts'
import { byLemma } from './lemma-index.ts'
import { readNoun } from './noun-predicates.ts'
import { fillersOf } from './role-fillers.ts'
import { governsWordsOf, hasBeside } from './row-words.ts'
import { argumentsOf } from './subject-before.ts'

/** A row of the pattern table that fits somewhere: who stands in its roles. */
export interface PatternMatch {
  readonly pattern: Pattern
  readonly trigger: Span
  readonly status: Status
  readonly subjects: readonly MentionId[]
  readonly objects: readonly MentionId[]
  /** The pairs between which the relation of the row holds, as the ontology allows them. */
  readonly pairs: readonly (readonly [MentionId, MentionId])[]
}

/** Why a row whose word stands in the text reads nothing there. */
export type Stop = 'reflexive' | 'with' | 'subject' | 'object' | 'ontology'

/** A row tried at its word: a match, or as far as it came with what stopped it. */
export interface PatternTrial extends PatternMatch {
  readonly stopped?: Stop
  /** Where no one stands in the roles of the object, the nouns that do; none of what is the subject’s own. */
  readonly things: readonly number[]
}

/** Every row of the tables at every word that it names, also where it reads nothing. */
export function tryPatterns(context: ClaimContext): PatternTrial[] {
  const { verbs, nouns } = context.language.patterns
  const byVerb = byLemma(verbs)
  const byNoun = byLemma(nouns)
  return context.syntax.words.flatMap(({ upos, lemma, form }, at) => {
    if (upos === 'VERB') return tryVerb(context, byVerb.get(lemma) ?? [], at)
    const verb = homographAt(context, at)
    if (verb)
      return (byVerb.get(verb.lemma) ?? [])
        .filter(row => !row.reflexive && !row.with)
        .map(row => toTrial(context, row, at, verb.found, 'asserted'))
    if (upos === 'AUX') return (byVerb.get(lemma) ?? []).flatMap(row => tryCopula(context, row, at))
    const nominal = byNoun.get(lemma) ?? []
    // « une OPA »: the tagger takes what is written in capitals for a name.
    if (upos === 'NOUN' || isAllCapitals(form)) return tryNoun(context, nominal, at)
    const adjectives = upos === 'ADJ' ? nominal.filter(row => row.adjective) : []
    return tryNoun(context, adjectives, at)
  })
}

/** The rows of a verb, all of which look at one reading of it. */
function tryVerb(context: ClaimContext, rows: readonly Pattern[], verb: number): PatternTrial[] {
  if (rows.length === 0) return []
  const { syntax, language } = context
  const reflexive = isReflexive(syntax, verb)
  const status = certaintyOf(syntax, verb, language.certainty)
  const listed = rows.some(isOfLists) ? listedBehind(context, verb) : []
  const all = [
    ...argumentsOf(context, verb),
    ...compounds(syntax, verb, 'obl'),
    ...near(context, verb),
    ...accuserAbove(context, rows, verb),
  ]
  const found = withListed(all, listed)
  // What « se » makes of a verb is another verb: « s’attaquer à » has no object.
  const without = reflexive ? found.filter(({ role }) => role !== 'object') : found
  return rows.map(row => {
    const own = [...(row.reflexive ? found : without), ...topic(context, row, verb)]
    const trial = toTrial(context, row, verb, own, status)
    if (row.reflexive && !reflexive) return { ...trial, stopped: 'reflexive' }
    return governsWordsOf(context, row, verb, own) ? trial : { ...trial, stopped: 'with' }
  })
}

/** The body that the headline around a word is about, in the role `headline`. */
function topic(context: ClaimContext, { object = [] }: Pattern, at: number): Argument[] {
  const { view, syntax } = context
  if (!object.includes('headline')) return []
  const token = view.indexOf(syntax.words[at]?.start ?? 0)
  const sentence = view.sentenceOf(token)
  const body = sentence && headlineOrganisation(context, sentence, token)
  const word = body && syntax.headOf(body)
  return word === undefined ? [] : [{ role: 'headline', word }]
}

/** The place that the clause goes on to, in the role `near`. */
function near(context: ClaimContext, verb: number): Argument[] {
  const word = placeAfter(context, verb)
  return word === undefined ? [] : [{ role: 'near', word }]
}

/** « X est à Ankara »: what stands behind « être » is told of its subject; a stay that is over was one all the same. */
function tryCopula(context: ClaimContext, pattern: Pattern, copula: number): PatternTrial[] {
  const { syntax, language } = context
  const { relation = '', head = -1 } = syntax.words[copula] ?? {}
  const subject = relation === 'cop' ? syntax.child(head, 'nsubj') : undefined
  if (subject === undefined) return []
  const found = [
    { role: 'subject', word: subject },
    { role: `obl:${syntax.caseOf(head)}`, word: head },
  ]
  const status = certaintyOf(syntax, head, language.certainty)
  return [toTrial(context, pattern, copula, found, status === 'former' ? 'asserted' : status)]
}

/** The rows of a noun, all of which look at one reading of it but for those with supporting verbs of their own. */
function tryNoun(context: ClaimContext, rows: readonly Pattern[], noun: number): PatternTrial[] {
  if (rows.length === 0) return []
  const shared = readNoun(context, noun, {})
  const ofEvent = statusOfWord(context, noun)
  return rows.map(row => {
    const { found, status: read } = row.support ? readNoun(context, noun, row) : shared
    const status = read === 'asserted' && row.event ? ofEvent : read
    const occasion = row.subject.includes('occasion') ? subjectOfOccasion(context, noun) : []
    const all = [...found, ...placesBehind(context, row, noun), ...occasion, ...topic(context, row, noun)]
    const trial = toTrial(context, row, noun, all, status)
    return row.with && !hasBeside(context, noun, row.with) ? { ...trial, stopped: 'with' } : trial
  })
}

function toTrial(
  context: ClaimContext,
  pattern: Pattern,
  at: number,
  found: readonly Argument[],
  status: Status,
): PatternTrial {
  const subjects = fillersOf(context, pattern.subject, found, pattern)
  const objects = pattern.object ? fillersOf(context, pattern.object, found, pattern) : []
  const { start = 0, end = 0 } = context.syntax.words[at] ?? {}
  const pairs = pattern.object ? cross(subjects, objects) : couples(subjects)
  const fitting = pairs.filter(([left, right]) => fitsRelation(context, pattern, left, right))
  const stopped = stopOf(pattern, subjects, objects, fitting)
  const told = toldStatus(pattern, status)
  const trigger = { start, end }
  const things = stopped === 'object' ? thingsIn(context, pattern, found) : []
  return { pattern, trigger, status: told, subjects, objects, pairs: fitting, things, ...(stopped && { stopped }) }
}

function thingsIn({ syntax, language }: ClaimContext, { object = [] }: Pattern, found: readonly Argument[]): number[] {
  return found.flatMap(argument => {
    const { role } = argument
    const isHolding = language.patterns.holding.includes(syntax.words[argument.word]?.lemma ?? '')
    const word = (isHolding ? syntax.child(argument.word, 'nmod') : undefined) ?? argument.word
    const listed = syntax.children(word).filter(child => syntax.words[child]?.relation === 'conj')
    return object.includes(role) ? [word, ...listed].filter(at => isThing(syntax, at)) : []
  })
}

function isThing(syntax: ClaimContext['syntax'], at: number): boolean {
  const isOwn = syntax.children(at).some(child => syntax.hasFeature(child, 'Poss=Yes'))
  return syntax.words[at]?.upos === 'NOUN' && !isOwn
}

/**
 * What a row tells, told so firmly. An end to come, possible or denied says that what ends still is: « va quitter le parti ».
 * Who announces his vote has taken sides: « votera pour X ». What must be called off will not be: « a dû annuler sa visite ».
 */
function toldStatus({ status: own, event }: Pattern, status: Status): Status {
  if (own === 'denied') return status === 'denied' ? 'planned' : own
  if (own === 'asserted') return status === 'planned' ? 'asserted' : status
  if (own === 'former') return STILL.has(status) ? 'asserted' : status === 'asserted' ? 'former' : status
  if (event && status === 'former') return 'asserted'
  return own && status === 'asserted' ? own : status
}

const STILL: ReadonlySet<Status> = new Set(['planned', 'possible', 'denied'])

function stopOf(
  { object, relation }: Pattern,
  subjects: readonly MentionId[],
  objects: readonly MentionId[],
  pairs: PatternMatch['pairs'],
): Stop | undefined {
  if (subjects.length === 0) return 'subject'
  if (object && objects.length === 0) return 'object'
  return relation && pairs.length === 0 ? 'ontology' : undefined
}

function fitsRelation(context: ClaimContext, { relation, ends }: Pattern, left: MentionId, right: MentionId): boolean {
  if (!relation) return false
  const [subject, object] = [context.mention(left), context.mention(right)]
  if (!subject || !object || context.chainOf(left) === context.chainOf(right)) return false
  const definition = relationIn(context.language.ontology, relation)
  const { subject: domain, object: range } = definition
  const fitsEnd = (end: 'subject' | 'object', allowed: readonly string[], mention: Mention): boolean => {
    const { type, kind } = stateMeant(context.language, definition, end, mention) ?? mention
    return fits(allowed, type, kind) && fits(ends?.[end] ?? allowed, type, kind)
  }
  return fitsEnd('subject', domain, subject) && fitsEnd('object', range, object)
}

/** Each with each; who is on both sides of a list that the tree hangs on the other end is of the first. */
function cross(left: readonly MentionId[], right: readonly MentionId[]): [MentionId, MentionId][] {
  const own = right.filter(id => !left.includes(id))
  return left.flatMap(a => (own.length > 0 ? own : right).map((b): [MentionId, MentionId] => [a, b]))
}

function couples(items: readonly MentionId[]): [MentionId, MentionId][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [MentionId, MentionId] => [a, b]))
}
