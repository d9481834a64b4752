import { findEntries } from '../../language/gazetteer-match.ts'
import type { Language } from '../../language/language.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { FoundName } from './name-choice.ts'

/** How many tokens the name of an outlet may have besides its article. */
const LONGEST = 4

/** « au Figaro », « un journaliste du Monde »: outlets whose article has gone into a preposition. */
export function findContractedNames(view: TokenView, { gazetteer, words }: Language): FoundName[] {
  return view.tokens.flatMap((_, at) => {
    const article = words.contracted[view.lower(at)]
    const isOf = words.of.includes(view.lower(at))
    if (article === undefined || (isOf && !words.press.includes(view.lower(at - 1)))) return []
    const behind = view.tokens.slice(at + 1, at + 1 + LONGEST)
    const [match] = findEntries(gazetteer, [{ text: article }, ...behind])
    if (match?.first !== 0 || match.entry.kind !== 'media' || match.end < 2) return []
    const { type, kind, name, sameAs } = match.entry
    const fields = { type, kind, form: 'name', name, sameAs, confidence: 0.8, rule: 'gazetteer-contracted' } as const
    return [{ span: view.span(at + 1, at + match.end), fields }]
  })
}
