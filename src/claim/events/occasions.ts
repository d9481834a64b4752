import type { ClaimContext } from '../context.ts'

/** The verb of what is done on an occasion, by the word above its noun: « lors de », « au cours de »; none elsewhere. */
export function occasionOf({ syntax, language }: ClaimContext, above: number): number[] {
  const { lemma = '', head = -1 } = syntax.words[above] ?? {}
  return language.events.occasions.includes(lemma) && syntax.words[head]?.upos === 'VERB' ? [head] : []
}
