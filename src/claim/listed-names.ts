import type { Argument } from '../annotation/predicates.ts'
import type { ClaimContext } from './context.ts'

/** How many tokens may stand between a word and the colon that opens its list: « ont voté pour la résolution des Nations unies : ». */
const REACH = 8

/** The role of those whom a clause lists behind a colon. */
export const LISTED = 'listed'

/** « Ont voté pour la résolution : A, B et C »: the first name of the list that a colon behind a word opens, as `listed`. */
export function listedBehind({ view, syntax, language }: ClaimContext, word: number): Argument[] {
  const at = syntax.words[word]
  const first = at ? view.indexOf(at.start) + 1 : 0
  const end = Math.min(first + REACH, view.sentenceOf(first)?.tokens[1] ?? 0)
  for (let token = first; token < end; token++) {
    if (view.lower(token) !== ':') continue
    const from = language.words.articles.includes(view.lower(token + 1)) ? token + 2 : token + 1
    const mention = view.mentionAt(from) ?? view.mentionAt(token + 1)
    const head = mention?.form === 'name' ? syntax.headOf(mention) : undefined
    return head === undefined ? [] : [{ role: LISTED, word: head }]
  }
  return []
}
