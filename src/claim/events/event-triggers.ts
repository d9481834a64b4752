import { compounds } from '../../annotation/syntax/noun-roles.ts'
import type { Argument } from '../../annotation/syntax/predicates.ts'
import { isReflexive } from '../../annotation/syntax/voice.ts'
import type { EventRow } from '../../language/event-table.ts'
import type { MentionId, Status } from '../../model.ts'
import { fits } from '../../ontology/fits.ts'
import { eventIn } from '../../ontology/ontology.ts'
import type { ClaimContext } from '../context.ts'
import { byLemma } from '../patterns/lemma-index.ts'
import { readNoun } from '../patterns/noun-predicates.ts'
import { wordsIn } from '../patterns/role-fillers.ts'
import { candidatesIn, rivalsIn } from './event-candidates.ts'
import { linksOf } from './event-links.ts'
import { meetsNeed } from './event-needs.ts'
import type { Role } from './event-roles.ts'
import { statusOfWord } from './event-status.ts'
import { standingFor } from './given-names.ts'
import { participantsAround } from './verb-participants.ts'

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
  return !(row.without && standsBy(context, row.without, word)) && !givesName(context, word)
}

/** « un homme nommé X »: no appointment. */
function givesName({ syntax, language }: ClaimContext, word: number): boolean {
  const { relation, lemma = '' } = syntax.words[word] ?? {}
  return relation === 'acl' && language.events.naming.includes(lemma) && syntax.mentionOf(word + 1)?.form === 'name'
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
  const found = [...participantsAround(context, word), ...compounds(syntax, word, 'obl')]
  return { found, status: statusOfWord(context, word) }
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
