import type { Language } from '../../language/language.ts'
import type { Mention, Title } from '../../model.ts'
import { REFERENCE_RULE } from '../chains/reference-nouns.ts'
import type { TokenView } from '../syntax/token-view.ts'

/** « la cheffe du parti », « le PDG de l’entreprise »: an office whose body is told by a noun alone, which chains tell. */
export function referredBodies(view: TokenView, language: Language, titles: readonly Title[]): Title[] {
  return titles.map(title => {
    const body = title.of.length === 0 ? nounBehind(view, language, title) : undefined
    return body ? { ...title, of: [body.id] } : title
  })
}

function nounBehind(view: TokenView, { words }: Language, { head }: Title): Mention | undefined {
  let of = view.after(head)
  while (view.word(of)?.upos === 'ADJ') of++
  const noun = words.of.includes(view.lower(of)) ? view.mentionAt(of + 1) : undefined
  return noun?.origin.rule === REFERENCE_RULE && noun.type !== 'person' ? noun : undefined
}
