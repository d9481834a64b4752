import type { Argument } from '../../annotation/syntax/predicates.ts'
import { afterArticle } from '../../annotation/syntax/prepositions.ts'
import type { Pattern } from '../../language/lexicons/patterns.ts'
import type { ClaimContext } from '../context.ts'

/** How many tokens may stand between a word and the colon that opens its list: « ont voté pour la résolution des Nations unies : ». */
const REACH = 8

/** The role of those whom a clause lists behind a colon; `listed:contre` where the list stands right behind that word. */
export const LISTED = 'listed'

/** Whether a row reads those whom a clause lists. */
export function isOfLists({ subject }: Pattern): boolean {
  return subject.some(role => role.startsWith(LISTED))
}

/** Whether it reads only lists that stand right behind a word, without what they are about. */
export function isOfBareLists({ subject }: Pattern): boolean {
  return subject.every(role => role.startsWith(`${LISTED}:`))
}

/** « Ont voté pour la résolution : A, B et C »: the first name of the list that a colon behind a word opens. */
export function listedBehind({ view, syntax, language }: ClaimContext, word: number): Argument[] {
  const at = syntax.words[word]
  const first = at ? view.indexOf(at.start) + 1 : 0
  const end = Math.min(first + REACH, view.sentenceOf(first)?.tokens[1] ?? 0)
  for (let token = first; token < end; token++) {
    if (view.lower(token) !== ':') continue
    const from = afterArticle(view, token + 1, language)
    const mention = view.mentionAt(from) ?? view.mentionAt(token + 1)
    const head = mention?.form === 'name' ? syntax.headOf(mention) : undefined
    if (head === undefined) return []
    return [LISTED, `${LISTED}:${view.lower(token - 1)}`].map(role => ({ role, word: head }))
  }
  return []
}

/** The arguments of a verb with those of its list, which are no others of its arguments whatever the tree makes of them. */
export function withListed(found: readonly Argument[], listed: readonly Argument[]): readonly Argument[] {
  const [first] = listed
  return first === undefined ? found : [...found.filter(({ word }) => word < first.word), ...listed]
}
