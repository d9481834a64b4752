import type { DateReading, Sentence } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { datesIn, isTiedTo, readingOf } from '../dates/date-attachment.ts'
import { occasionOf } from './occasions.ts'

/**
 * « L’auteur de l’attentat a été arrêté lundi », « condamné lundi pour l’attentat »: a noun of which its clause only speaks, so
 * that neither day nor place of the clause are those of the event.
 */
export function isOnlyNamed(context: ClaimContext, word: number): boolean {
  const { syntax, language } = context
  const { upos, relation = '', head = -1 } = syntax.words[word] ?? {}
  const { occasions, during, leading } = language.events
  if (upos !== 'NOUN' || occasionOf(context, word).length > 0) return false
  if (relation === 'nmod') return !occasions.includes(syntax.words[head]?.lemma ?? '')
  const by = syntax.caseOf(word)
  return relation === 'obl' && by !== '' && !during.includes(by) && !leading.includes(by)
}

/** The date that hangs on the noun itself: « l’attentat du 14 juillet ». */
export function ownDate(context: ClaimContext, sentence: Sentence, word: number): DateReading | undefined {
  const own = datesIn(context, sentence).find(date => isTiedTo(context.syntax, date, word))
  return own && readingOf(own)
}
