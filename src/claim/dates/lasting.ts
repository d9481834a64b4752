import type { SyntaxView } from '../../annotation/syntax/syntax-view.ts'
import type { Language } from '../../language/language.ts'
import type { DateReading, Span } from '../../model.ts'
import { isDay } from '../../text/edtf.ts'
import type { ClaimContext } from '../context.ts'
import type { Draft } from '../draft.ts'
import { articleDay } from './article-day.ts'
import { attachedDate, datesIn, isTiedTo, readingOf } from './date-attachment.ts'

/** A verb by which something begins or ends: « élire », « quitter ». */
interface Change {
  readonly verb: number
  readonly begins: boolean
}

/**
 * Since when or until when lasts what a word tells, an office or a membership. The date of the verb that begins or ends it is
 * its one end (« élu président en 2014 »: `2014/..`); else only dates count that the word itself has (« maire depuis 2012 »),
 * since the other dates of its sentence are those of what its holder did.
 */
export function lastingDate(
  context: ClaimContext,
  { trigger, status }: Pick<Draft, 'trigger' | 'status'>,
): DateReading | undefined {
  const word = context.syntax.headOf(trigger)
  const sentence = context.sentenceAt(trigger)
  if (word === undefined || !sentence) return undefined
  const found = changeAround(context.syntax, word, context.language)
  // « L’ancien président devient le doyen »: what he becomes is not what he was.
  const change = found?.begins && status === 'former' ? undefined : found
  if (!change) {
    const own = datesIn(context, sentence).find(date => !isDay(date.edtf) && isOwn(context, date, word))
    return own && readingOf(own)
  }
  // Nobody is elected since a day: what is open is the time of another word.
  const points = datesIn(context, sentence).filter(({ edtf }) => !edtf.includes('..'))
  const date = attachedDate(context, points, change.verb) ?? articleDay(context, sentence, change.verb)
  return date && withOpenEnd(date, change.begins)
}

function withOpenEnd(date: DateReading, begins: boolean): DateReading {
  if (date.edtf.includes('/')) return date
  return { ...date, edtf: begins ? `${date.edtf}/..` : `../${date.edtf}` }
}

/** « maire depuis 2012 », « le secrétaire général du parti (depuis août 2016) ». */
function isOwn({ syntax, view }: ClaimContext, date: Span, word: number): boolean {
  if (isTiedTo(syntax, date, word)) return true
  const bracket = view.indexOf(date.start) - 1
  const before = view.tokens[bracket - 1]
  return view.lower(bracket) === '(' && before !== undefined && isTiedTo(syntax, before, word)
}

/** The verb itself, the one that makes somebody what the noun says (« élu député »), or a participle of the noun (« président élu »). */
function changeAround(syntax: SyntaxView, word: number, language: Language): Change | undefined {
  const own = changeOf(syntax, word, language)
  if (own) return own
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  const above = isMade(syntax, word, relation, language) ? changeAround(syntax, head, language) : undefined
  const participle = syntax.child(word, 'acl')
  return above ?? (participle === undefined ? undefined : changeOf(syntax, participle, language))
}

function changeOf(syntax: SyntaxView, word: number, { calendar }: Language): Change | undefined {
  const { upos, lemma = '' } = syntax.words[word] ?? {}
  if (upos !== 'VERB') return undefined
  if (calendar.beginnings.has(lemma)) return { verb: word, begins: true }
  return calendar.endings.has(lemma) ? { verb: word, begins: false } : undefined
}

/** « élu député », « nommé à la tête », « démissionne de la présidence », but not « élu par le président ». */
function isMade(syntax: SyntaxView, word: number, relation: string, { words }: Language): boolean {
  if (relation === 'xcomp' || relation === 'obj' || relation === 'conj') return true
  const preposition = syntax.caseOf(word)
  return relation === 'obl' && (words.in.includes(preposition) || words.of.includes(preposition))
}
