import type { Language } from '../../language/language.ts'
import type { Status } from '../../model.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { beforeAsides } from './title-holder.ts'
import type { TitleNoun } from './title-nouns.ts'

/** What stands before the noun: « l’ancien », « le futur », « un ». */
export function readLeft(
  view: TokenView,
  noun: TitleNoun,
  language: Language,
): { readonly first: number; readonly status: Status; readonly definite: boolean } {
  const { former, future, degrees, articles, indefinites, possessives } = language.words
  let first = noun.first
  let status: Status = 'asserted'
  for (;;) {
    const word = view.lower(first - 1)
    if (former.includes(word)) status = 'former'
    else if (future.includes(word)) status = 'planned'
    else if (!degrees.includes(word) && !isQualifier(view, first - 1)) break
    first--
  }
  if (status === 'asserted' && isPast(view, first, language)) status = 'former'
  const word = view.lower(first - 1)
  const determined = articles.includes(word) || possessives.includes(word)
  return { first: determined ? first - 1 : first, status, definite: determined && !indefinites.includes(word) }
}

/** « le dernier », « l’influent »: an adjective in small letters that tells no country. */
function isQualifier(view: TokenView, at: number): boolean {
  const isSmall = /^\p{Ll}/u.test(view.tokens[at]?.text ?? '')
  return isSmall && view.word(at)?.upos === 'ADJ' && view.mentionAt(at) === undefined
}

/** « X, alors ministre »: an office held no more. */
function isPast(view: TokenView, first: number, language: Language): boolean {
  const { pastAsides } = language.titles
  const at = beforeAsides(view, first, language)
  const [word, next] = [view.lower(at), view.lower(at + 1)]
  return (
    at < first &&
    (pastAsides.includes(word) || pastAsides.includes(`${word} ${next}`) || pastAsides.includes(`${word}${next}`))
  )
}

/** « l’un des chefs de X », « une des plus anciennes ministres de X ». */
export function isOneOf(view: TokenView, first: number, { words }: Language): boolean {
  let at = first
  while (
    words.degrees.includes(view.lower(at - 1)) ||
    words.former.includes(view.lower(at - 1)) ||
    isGraded(view, at - 1)
  )
    at--
  return words.oneOf.includes(`${view.lower(at - 2)} ${view.lower(at - 1)}`)
}

/** « plus hauts »: an adjective or what grades it. */
function isGraded(view: TokenView, at: number): boolean {
  return view.word(at)?.upos === 'ADV' || isQualifier(view, at)
}
