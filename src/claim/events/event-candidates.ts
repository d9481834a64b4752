import type { Sentence } from '../../model.ts'
import { spansWithin } from '../../text/span.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import type { Role } from './event-roles.ts'

/**
 * Who stands in an election that a sentence tells: the people it names, where it also speaks of candidates, of victory or of
 * votes. « X affrontera Y lors de l’élection municipale ».
 */
export function candidatesIn(context: ClaimContext, sentence: Sentence): Role[] {
  const { syntax, language, annotated } = context
  const [first, end] = sentence.words
  const isContest = syntax.words.slice(first, end).some(({ lemma }) => language.events.contests.includes(lemma))
  if (!isContest) return []
  return spansWithin(annotated.mentions, sentence)
    .filter(mention => mention.type === 'person' && mention.form !== 'adjective' && isNamed(context, mention.id))
    .map(({ id }) => ({ role: 'candidate', mention: id }))
}
