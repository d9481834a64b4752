import type { Argument } from '../../annotation/syntax/predicates.ts'
import type { ClaimContext } from '../context.ts'

/** A verb that the tagger takes for another word, and the arguments that stand around it. */
interface HomographUse {
  readonly lemma: string
  readonly found: readonly Argument[]
}

/**
 * « X critique Y », « X, président de Z, critique vivement Y »: between a name and another, without article or
 * preposition, such a word is the verb.
 */
export function homographAt(context: ClaimContext, at: number): HomographUse | undefined {
  const { syntax, view, language } = context
  const word = syntax.words[at]
  const lemma = word && language.patterns.homographs[word.form.toLowerCase()]
  if (!lemma || word.upos === 'VERB') return undefined
  const token = view.indexOf(word.start)
  const isApposed = view.lower(token - 1) === ','
  const before = view.mentionEndingAt(isApposed ? token - 2 : token - 1)
  const after = view.mentionAt(objectStart(context, token + 1))
  const subject = before && syntax.headOf(before)
  const object = after && syntax.headOf(after)
  if (before?.form !== 'name' || subject === undefined || object === undefined) return undefined
  return {
    lemma,
    found: [
      { role: 'subject', word: subject },
      { role: 'object', word: object },
    ],
  }
}

/** Past adverbs and the article. */
function objectStart({ view, language }: ClaimContext, from: number): number {
  let at = from
  while (view.word(at)?.upos === 'ADV') at++
  return language.words.articles.includes(view.lower(at)) ? at + 1 : at
}
