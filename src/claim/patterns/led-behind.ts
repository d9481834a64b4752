import type { Argument } from '../../annotation/syntax/predicates.ts'
import { afterArticle } from '../../annotation/syntax/prepositions.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/**
 * « l’acquisition de X par Y », « la cession de X par Y à Z »: the names that prepositions of nouns lead to right behind the
 * name with « de », one after the other, whatever the tree hangs them on.
 */
export function ledBehind(context: ClaimContext, roles: readonly Argument[]): Argument[] {
  const { syntax } = context
  return roles.flatMap(({ role, word }) => {
    const first = role === 'nmod:de' ? syntax.mentionOf(word) : undefined
    return first?.form === 'name'
      ? namesLed(context, first).filter(led => !roles.some(own => own.role === led.role))
      : []
  })
}

function namesLed({ view, syntax, language }: ClaimContext, first: Mention): Argument[] {
  const led: Argument[] = []
  for (let at = view.after(first); ; ) {
    const { lemma = '', upos } = view.word(at) ?? {}
    const isLead = upos === 'ADP' && language.patterns.nominal.includes(lemma)
    const name = isLead ? view.mentionAt(afterArticle(view, at + 1, language)) : undefined
    const head = name?.form === 'name' ? syntax.headOf(name) : undefined
    if (!name || head === undefined) return led
    led.push({ role: `nmod:${lemma}`, word: head })
    at = view.after(name)
  }
}
