import { compounds } from '../../annotation/syntax/noun-roles.ts'
import { type Argument, verbArguments } from '../../annotation/syntax/predicates.ts'
import { isPassive, isReflexive } from '../../annotation/syntax/voice.ts'
import type { EventRow } from '../../language/event-table.ts'
import type { MentionId, Status } from '../../model.ts'
import { fits } from '../../ontology/fits.ts'
import { eventIn } from '../../ontology/ontology.ts'
import type { ClaimContext } from '../context.ts'
import { byLemma } from '../patterns/lemma-index.ts'
import { readNoun } from '../patterns/noun-predicates.ts'
import { wordsIn } from '../patterns/role-fillers.ts'
import { argumentsOf } from '../patterns/subject-before.ts'
import { candidatesIn, rivalsIn } from './event-candidates.ts'
import { linksOf } from './event-links.ts'
import { meetsNeed } from './event-needs.ts'
import type { Role } from './event-roles.ts'
import { statusOfWord } from './event-status.ts'
import { standingFor } from './given-names.ts'

/** A word that tells an event: its row of `events.json` and who stands in its roles. */
export interface EventTrigger {
  readonly row: EventRow
  readonly word: number
  readonly roles: readonly Role[]
  readonly status: Status
}

/** The words of a document that tell events, in the order of the text; of the rows for one word the first that fits. */
export function findTriggers(context: ClaimContext): EventTrigger[] {
  const { verbs, nouns } = context.language.events
  const tables = { VERB: byLemma(verbs), NOUN: byLemma(nouns) }
  const triggers = context.syntax.words.flatMap(({ upos, lemma }, word) => {
    if (upos !== 'VERB' && upos !== 'NOUN') return []
    const rows = (tables[upos].get(lemma) ?? []).filter(row => fitsWord(context, row, word))
    if (rows.length === 0) return []
    const reading = readWord(context, word)
    for (const row of rows) {
      const trigger = readTrigger(context, row, word, reading)
      if (trigger) return [trigger]
    }
    return []
  })
  const told = new Set(triggers.flatMap(({ row }) => (row.retold ? [] : [row.event])))
  return triggers.filter(({ row }) => !row.retold || told.has(row.event))
}

/** Whether a word stands with « se » and with the words that a row asks for, and without those that it excludes. */
function fitsWord(context: ClaimContext, row: EventRow, word: number): boolean {
  if (row.reflexive !== undefined && row.reflexive !== isReflexive(context.syntax, word)) return false
  if (row.with && !standsBy(context, row.with, word)) return false
  return !(row.without && standsBy(context, row.without, word))
}

/** What a word governs, whichever row looks at it, and how firmly it is told. */
interface WordReading {
  readonly found: readonly Argument[]
  readonly status: Status
}

function readTrigger(
  context: ClaimContext,
  row: EventRow,
  word: number,
  { found, status }: WordReading,
): EventTrigger | undefined {
  const own = Object.entries(row.roles).flatMap(([role, places]) =>
    places
      .flatMap(place => wordsIn(context, place, found, row))
      .flatMap(at => standingFor(context, at))
      .filter(mention => mayBe(context, row, role, mention))
      .map(mention => ({ role, mention })),
  )
  const linked = [...own, ...linksOf(context, row.event, word)]
  const sentence = context.sentenceAt(context.syntax.words[word] ?? { start: 0, end: 0 })
  const others = linked.length === 0 ? candidatesIn : rivalsIn
  const beside = row.contest && sentence ? others(context, sentence) : []
  const roles = distinct([...linked, ...beside], context)
  const trigger = { row, word, roles, status }
  return meetsNeed(context, trigger, found) ? trigger : undefined
}

/** Whether the ontology and the row let somebody be in a role: nobody arrests a country. */
function mayBe({ mention, language }: ClaimContext, { event, ends }: EventRow, role: string, id: MentionId): boolean {
  const { type = '', kind } = mention(id) ?? {}
  return [eventIn(language.ontology, event).allowed?.[role], ends?.[role]].every(
    allowed => allowed === undefined || fits(allowed, type, kind),
  )
}

function readWord(context: ClaimContext, word: number): WordReading {
  const { syntax } = context
  if (syntax.words[word]?.upos !== 'VERB') {
    const { found, status } = readNoun(context, word, {})
    return { found, status: status === 'asserted' ? statusOfWord(context, word) : status }
  }
  const own = withAgent(context, word, behindName(context, word) ?? argumentsOf(context, word))
  return { found: [...own, ...compounds(syntax, word, 'obl')], status: statusOfWord(context, word) }
}

/** « a été nommé ministre lundi par X »: with the name that « par » leads to behind a passive, whatever the tree hangs it on. */
function withAgent({ syntax }: ClaimContext, verb: number, found: readonly Argument[]): readonly Argument[] {
  if (!isPassive(syntax, verb) || found.some(({ role }) => role === 'subject')) return found
  for (let at = verb + 1; at <= verb + 2 * NEAR; at++) {
    const { upos = 'PUNCT' } = syntax.words[at] ?? {}
    if (upos === 'PUNCT' || upos === 'VERB') break
    if (upos === 'PROPN' && syntax.caseOf(at) === 'par') return [...found, { role: 'subject', word: at }]
  }
  return found
}

/** « X, tué à Y », « X assassiné par Y »: a participle right behind a name is told of it, whatever the tree hangs it on. */
function behindName(context: ClaimContext, word: number): Argument[] | undefined {
  const { syntax, view } = context
  const at = syntax.words[word]
  if (at?.relation !== 'acl' || !syntax.hasFeature(word, 'Tense=Past')) return undefined
  const before = view.indexOf(at.start) - 1
  const isParted = view.lower(before) === ','
  const name = view.mentionEndingAt(isParted ? before - 1 : before)
  const head = name?.form === 'name' ? syntax.headOf(name) : undefined
  // « le frère de X, tué à Y »: behind a comma it is told of the brother.
  if (head === undefined || (isParted && syntax.caseOf(head) !== '')) return undefined
  const others = verbArguments(syntax, word).filter(({ role }) => role !== 'object')
  return [...others, { role: 'object', word: head }]
}

/** How far after a word what belongs to it may stand: « placé par la police en garde à vue ». */
const NEAR = 6

/** Whether one of the lemmas is a word of the phrase that a word leads. */
function standsBy({ syntax }: ClaimContext, lemmas: readonly string[], word: number): boolean {
  const below = syntax.children(word).flatMap(child => [child, ...syntax.children(child)])
  return below.some(at => Math.abs(at - word) <= 2 * NEAR && lemmas.includes(syntax.words[at]?.lemma ?? ''))
}

/** Each participant once, in the first role found for him. */
function distinct(roles: readonly Role[], { chainOf }: ClaimContext): Role[] {
  const seen = new Set<MentionId>()
  return roles.filter(({ mention }) => {
    const first = chainOf(mention)[0] ?? mention
    if (seen.has(first)) return false
    seen.add(first)
    return true
  })
}
