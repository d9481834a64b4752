import type { Argument } from '../../annotation/syntax/predicates.ts'
import { contains } from '../../text/span.ts'
import type { ClaimContext } from '../context.ts'

/** « « Je soutiens Y », a dit X »: arguments with the speaker for whoever speaks of himself within quotation marks. */
export function withSpeakers(context: ClaimContext, found: readonly Argument[]): Argument[] {
  const { syntax } = context
  return found.map(argument => {
    const { upos = '' } = syntax.words[argument.word] ?? {}
    const isSelf = upos === 'PRON' && syntax.hasFeature(argument.word, 'Person=1')
    return { ...argument, word: (isSelf ? speakerAt(context, argument.word) : undefined) ?? argument.word }
  })
}

/** The head of the words that name who says the word; undefined where nobody is known to. */
function speakerAt({ annotated, syntax, mention }: ClaimContext, word: number): number | undefined {
  const span = syntax.words[word]
  const quotation = span && annotated.quotations.find(({ direct, ...said }) => direct && contains(said, span))
  const speaker = quotation?.speaker && mention(quotation.speaker)
  return speaker && syntax.headOf(speaker)
}
