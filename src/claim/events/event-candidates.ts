import type { Sentence } from '../../model.ts'
import { spansWithin } from '../../text/span.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import type { Role } from './event-roles.ts'

/** « a remporté l’élection devant X »: those against whom somebody ran, as their sentence names them. */
export function rivalsIn({ syntax, language, annotated }: ClaimContext, sentence: Sentence): Role[] {
  return spansWithin(annotated.mentions, sentence).flatMap(({ id, type, form, start }) => {
    if (type !== 'person' || form !== 'name') return []
    const head = syntax.indexOf(start)
    const above = syntax.words[head]?.relation === 'appos' ? (syntax.words[head]?.head ?? head) : head
    const led = [head, above].some(at => language.events.rivals.includes(syntax.caseOf(at)))
    return led ? [{ role: 'candidate', mention: id }] : []
  })
}

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
