import type { SyntaxView } from '../../annotation/syntax/syntax-view.ts'
import type { DateReading, Span } from '../../model.ts'
import { spansWithin } from '../../text/span.ts'
import type { ClaimContext, SaidDate } from '../context.ts'

/** The dates that a sentence says, in the order of the text. */
export function datesIn({ dates }: ClaimContext, sentence: Span): SaidDate[] {
  return spansWithin(dates, sentence)
}

/** A date as a claim has it, without the place of its words but in its span. */
export function readingOf({ edtf, rule, span }: SaidDate): DateReading {
  return { edtf, rule, ...(span && { span }) }
}

/**
 * Of some dates of a sentence, the one that its syntax ties to a word: one that depends on the word itself, else one of its
 * clause, else one of the clause above that its own clause goes on or qualifies. Dates of other clauses are of other happenings.
 */
export function attachedDate(
  { syntax }: ClaimContext,
  dates: readonly SaidDate[],
  word: number,
): DateReading | undefined {
  const at = syntax.words[word]
  if (!at) return undefined
  const ranked = dates.flatMap(date => {
    const tie = tieOf(syntax, headOfDate(syntax, date), word)
    return tie === undefined ? [] : [{ date, tie, distance: distance(date, at) }]
  })
  const best = ranked.toSorted((a, b) => a.tie - b.tie || a.distance - b.distance)[0]?.date
  return best && readingOf(best)
}

/**
 * The date of what a noun of the clause names: « dans une interview accordée lundi, X a annoncé », « dans un avis publié lundi »; of what is told of the subject it
 * is no date: « X, qui avait gagné en juillet, a annoncé ».
 */
export function occasionDate(
  { syntax }: ClaimContext,
  dates: readonly SaidDate[],
  word: number,
): DateReading | undefined {
  const own = clauseOf(syntax, word)
  const date = dates.find(said => {
    const of = clauseOf(syntax, headOfDate(syntax, said))
    const noun = headOf(syntax, of)
    const isOfOccasion = relationOf(syntax, of) === 'acl' && relationOf(syntax, noun) !== 'nsubj'
    return isOfOccasion && clauseOf(syntax, noun) === own
  })
  return date && readingOf(date)
}

/** The word of a date on which its others hang. */
export function headOfDate(syntax: SyntaxView, date: Span): number {
  return syntax.headOf(date) ?? syntax.indexOf(date.start)
}

/** Whether a date depends on a word with no clause between: « archevêque depuis 1997 ». */
export function isTiedTo(syntax: SyntaxView, date: Span, word: number): boolean {
  return tieOf(syntax, headOfDate(syntax, date), word) === TIES.own
}

/** How closely a date may be tied to a word, the closest first. */
const TIES = { own: 0, clause: 1, phrase: 2, above: 3, participle: 4 } as const

function tieOf(syntax: SyntaxView, date: number, word: number): number | undefined {
  const path = pathUp(syntax, date)
  const at = path.indexOf(word)
  if (at >= 0 && !path.slice(1, at).some(step => isPredicate(syntax, step))) return TIES.own
  // « c’était en septembre »: the date is no clause of its own but belongs to the one above it.
  const of = clauseOf(syntax, headOf(syntax, date) < 0 ? date : headOf(syntax, date))
  if (relationOf(syntax, of) === 'acl' && headOf(syntax, of) === word) return TIES.own
  const own = clauseOf(syntax, word)
  if (own === of) return syntax.words[headOf(syntax, date)]?.upos === 'NOUN' ? TIES.phrase : TIES.clause
  if (GOING_ON.has(relationOf(syntax, own)) && clauseOf(syntax, headOf(syntax, own)) === of) return TIES.above
  return isParticiple(syntax, of) && clauseOf(syntax, headOf(syntax, of)) === own ? TIES.participle : undefined
}

/** Clauses that share the time of the one above them: « a reçu hier X et rencontré Y », « attaque menée hier, tuant X ». */
const GOING_ON: ReadonlySet<string> = new Set(['acl', 'advcl', 'conj'])

/** « Interrogé vendredi, X a critiqué Y »: whether a clause is such a participle beside another. */
export function isParticiple(syntax: SyntaxView, clause: number): boolean {
  return relationOf(syntax, clause) === 'advcl' && syntax.hasFeature(clause, 'VerbForm=Part')
}

/** The verb, or the noun or adjective with « être », of the clause of a word; « doit se rendre » is one clause, « accuse X de se rendre » two. */
export function clauseOf(syntax: SyntaxView, word: number): number {
  let at = word
  while (at >= 0 && !isPredicate(syntax, at)) at = headOf(syntax, at)
  while (
    relationOf(syntax, at) === 'xcomp' &&
    syntax.words[headOf(syntax, at)]?.upos === 'VERB' &&
    !isOthers(syntax, at)
  )
    at = headOf(syntax, at)
  return at
}

/** « a accusé X de vouloir gagner en 2024 »: what somebody else does has its own time. */
function isOthers(syntax: SyntaxView, verb: number): boolean {
  return syntax.child(verb, 'mark') !== undefined && syntax.child(headOf(syntax, verb), 'obj') !== undefined
}

function isPredicate(syntax: SyntaxView, at: number): boolean {
  const word = syntax.words[at]
  return !word || word.upos === 'VERB' || word.head < 0 || syntax.child(at, 'cop') !== undefined
}

function pathUp(syntax: SyntaxView, word: number): number[] {
  const path: number[] = []
  for (let at = word; at >= 0; at = headOf(syntax, at)) path.push(at)
  return path
}

function headOf(syntax: SyntaxView, at: number): number {
  return syntax.words[at]?.head ?? -1
}

function relationOf(syntax: SyntaxView, at: number): string {
  return syntax.words[at]?.relation ?? ''
}

function distance(a: Span, b: Span): number {
  return Math.max(a.start - b.end, b.start - a.end, 0)
}
