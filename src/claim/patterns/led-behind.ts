import type { Argument } from '../../annotation/syntax/predicates.ts'
import { afterArticle } from '../../annotation/syntax/prepositions.ts'
import type { ClaimContext } from '../context.ts'

/**
 * « l’acquisition de X par Y »: the name that a preposition of nouns leads to right behind the name with « de », whatever the
 * tree hangs it on.
 */
export function ledBehind(context: ClaimContext, roles: readonly Argument[]): Argument[] {
  const { view, syntax, language } = context
  return roles.flatMap(({ role, word }) => {
    const first = role === 'nmod:de' ? syntax.mentionOf(word) : undefined
    if (first?.form !== 'name') return []
    const at = view.after(first)
    const { lemma = '', upos } = view.word(at) ?? {}
    const led = `nmod:${lemma}`
    if (upos !== 'ADP' || !language.patterns.nominal.includes(lemma) || roles.some(other => other.role === led))
      return []
    const name = view.mentionAt(afterArticle(view, at + 1, language))
    const head = name?.form === 'name' ? syntax.headOf(name) : undefined
    return head === undefined ? [] : [{ role: led, word: head }]
  })
}
