import type { Argument } from '../../annotation/syntax/predicates.ts'
import type { ClaimContext } from '../context.ts'

/**
 * « X, que Y a racheté en 2013, »: the subject and object of a verb whose clause a name with « que » before it opens, behind
 * the name that it is told of, whatever the tree makes of the clause.
 */
export function relativeArguments(context: ClaimContext, verb: number, found: readonly Argument[]): Argument[] {
  const { view, syntax, language } = context
  const isDone = found.some(({ role, word }) => role === 'object' && word > verb)
  const subject = isDone ? undefined : nameEndingBefore(context, verb)
  const at = subject ? view.indexOf(subject.start) - 1 : -1
  const opens = language.words.relatives.includes(view.lower(at)) && view.lower(at - 1) === ','
  const object = opens ? view.mentionEndingAt(at - 2) : undefined
  const [subjectWord, objectWord] = [subject && syntax.headOf(subject), object && syntax.headOf(object)]
  if (object?.form !== 'name' || subjectWord === undefined || objectWord === undefined) return [...found]
  return [
    ...found.filter(({ role }) => role !== 'subject' && role !== 'object'),
    { role: 'subject', word: subjectWord },
    { role: 'object', word: objectWord },
  ]
}

/** The name right before a verb and its auxiliaries. */
function nameEndingBefore({ view, syntax }: ClaimContext, verb: number): ReturnType<typeof view.mentionEndingAt> {
  let at = view.indexOf(syntax.words[verb]?.start ?? 0) - 1
  while (view.word(at)?.upos === 'AUX') at--
  const name = view.mentionEndingAt(at)
  return name?.form === 'name' ? name : undefined
}
