import type { Language } from '../../language/language.ts'
import { phraseAt } from '../syntax/phrases.ts'
import { afterOf } from '../syntax/prepositions.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { introducingNouns } from './introducing-nouns.ts'

/** How many words may tell what part of a body is meant: « 20 % des parts du capital de ». */
const LONGEST = 8

/** « 20 % de X », « la majorité du capital de l’américain X »: the index of the body’s name behind a part of it; nothing where no part is told. */
export function afterShare(view: TokenView, from: number, language: Language): number | undefined {
  let isShare = false
  for (let at = from; at < from + LONGEST; ) {
    const { upos = '', lemma = '' } = view.word(at) ?? {}
    const after = isShare ? afterOf(view, at, language) : at
    const noun = after > at ? phraseAt(view, after, introducingNouns(language.institutions)) : undefined
    const name = noun ? after + noun.words.length : afterPeople(view, after, language)
    if (after > at && view.mentionAt(name)?.form !== 'adjective' && view.word(name)?.upos === 'PROPN') return name
    const isPart = language.institutions.deals.shares.includes(lemma)
    if (after === at && !isPart && !MEASURE.has(upos)) return undefined
    isShare ||= isPart
    at = after > at ? after : at + 1
  }
  return undefined
}

const MEASURE: ReadonlySet<string> = new Set(['DET', 'NUM', 'SYM'])

/** « l’américain X », « le X »: past an article and the adjective of a people. */
export function afterPeople(view: TokenView, from: number, { words }: Language): number {
  const at = words.articles.includes(view.lower(from)) ? from + 1 : from
  const people = view.mentionAt(at)
  return people?.form === 'adjective' ? view.after(people) : at
}
