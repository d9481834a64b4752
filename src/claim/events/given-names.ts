import { participantsOf } from '../../annotation/syntax/participants.ts'
import type { MentionId } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** How many words may stand between a noun and the name that is given to whom it means. */
const NEAR = 12

/**
 * « un homme de 25 ans nommé X », « le suspect a été identifié comme étant X », « deux hommes, X et Y, »: those whom a word stands
 * for, else those whom a word of naming or a comma right behind it names.
 */
export function standingFor(context: ClaimContext, word: number): MentionId[] {
  const own = participantsOf(context, word)
  if (own.length > 0) return own
  const { lemma = '' } = context.syntax.words[word] ?? {}
  const { people, actors } = context.language.events
  const isPerson = people.includes(lemma) || actors.some(({ words }) => words.includes(lemma))
  const name = isPerson ? nameGiven(context, word) : undefined
  return name === undefined ? [] : participantsOf(context, name)
}

/** The head of the first name behind a noun, where nothing but a naming word and what describes the noun stands between. */
function nameGiven({ syntax, language }: ClaimContext, noun: number): number | undefined {
  let isNamed = false
  for (let at = noun + 1; at <= noun + NEAR; at++) {
    const word = syntax.words[at]
    const mention = word && syntax.mentionOf(at)
    if (mention?.type === 'person' && mention.form === 'name') {
      const isBeside = at === noun + 2 && syntax.words[noun + 1]?.form === ','
      return isNamed || isBeside ? syntax.headOf(mention) : undefined
    }
    if (!word || mention?.form === 'name') return undefined
    const names = language.events.naming.includes(word.lemma)
    if (!names && !BETWEEN.has(word.upos)) return undefined
    isNamed ||= names
  }
  return undefined
}

const BETWEEN: ReadonlySet<string> = new Set(['PUNCT', 'DET', 'NOUN', 'ADP', 'NUM', 'ADJ', 'AUX', 'ADV'])
