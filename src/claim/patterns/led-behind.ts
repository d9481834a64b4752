import type { Argument } from '../../annotation/syntax/predicates.ts'
import { afterArticle } from '../../annotation/syntax/prepositions.ts'
import type { Span } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/**
 * « l’acquisition de X par Y », « la cession de X par Y à Z », « le raid russe sur Y »: the names that prepositions of nouns
 * lead to right behind the name with « de » or the adjectives of a noun, one after the other, whatever the tree hangs them on.
 */
export function ledBehind(context: ClaimContext, noun: number, roles: readonly Argument[]): Argument[] {
  const { syntax, language } = context
  const past = roles.flatMap(({ role, word }) => {
    const first = role === 'nmod:de' ? syntax.mentionOf(word) : undefined
    return first?.form === 'name' ? namesLed(context, first, language.patterns.nominal) : []
  })
  const beside = namesLed(context, lastAdjective(context, noun), language.patterns.adnominal)
  return [...past, ...beside].filter(led => !roles.some(own => own.role === led.role))
}

/** The last of the adjectives that stand right behind a noun, or the noun. */
function lastAdjective({ syntax }: ClaimContext, noun: number): Span {
  let at = noun
  while (syntax.words[at + 1]?.relation === 'amod' && syntax.words[at + 1]?.head === noun) at++
  return syntax.words[at] ?? { start: 0, end: 0 }
}

function namesLed({ view, syntax, language }: ClaimContext, first: Span, leading: readonly string[]): Argument[] {
  const led: Argument[] = []
  for (let at = view.after(first); ; ) {
    const { lemma = '', upos } = view.word(at) ?? {}
    const isLead = upos === 'ADP' && leading.includes(lemma)
    const name = isLead ? view.mentionAt(afterArticle(view, at + 1, language)) : undefined
    const head = name?.form === 'name' ? syntax.headOf(name) : undefined
    if (!name || head === undefined) return led
    led.push({ role: `nmod:${lemma}`, word: head })
    at = view.after(name)
  }
}
