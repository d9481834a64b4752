import type { Language } from '../../language/language.ts'
import type { TokenView } from './token-view.ts'

/**
 * The index after « de », « du », « de la », « de l’ », or « à la » before an organisation; `at` itself where none stands
 * there. The article of a name stays with it: « de La Poste ».
 */
export function afterPreposition(view: TokenView, at: number, language: Language): number {
  if (language.titles.at.includes(view.lower(at))) {
    const isArticle = language.words.articles.includes(view.lower(at + 1)) && view.mentionAt(at + 1) === undefined
    const first = isArticle ? at + 2 : at + 1
    return view.mentionAt(first)?.type === 'organisation' ? first : at
  }
  if (!language.words.of.includes(view.lower(at))) return at
  const pair = `${view.lower(at)} ${view.lower(at + 1)}`
  return language.words.of.includes(pair) && view.mentionAt(at + 1) === undefined ? at + 2 : at + 1
}

/** The index after « de », « de la », « du », « des », or the same where none stands there. */
export function afterOf(view: TokenView, at: number, language: Language): number {
  return language.words.of.includes(view.lower(at)) ? afterArticle(view, at + 1, language) : at
}

/** The index after an article that belongs to no name, or the same where none stands there. */
export function afterArticle(view: TokenView, at: number, { words }: Language): number {
  return words.articles.includes(view.lower(at)) && view.mentionAt(at) === undefined ? at + 1 : at
}
