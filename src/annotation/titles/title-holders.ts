import type { Language } from '../../language/language.ts'
import type { Mention } from '../../model.ts'
import { afterBracket } from '../syntax/brackets.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { afterOrigin, nameBefore, named, type TitleContext } from './title-holder.ts'
import type { Complement } from './title-reading.ts'

/** The people of a plural title: « les députés A et B », « A et B, députés de C ». */
export function findHolders({ view, language }: TitleContext, first: number, { end }: Complement): Mention[] {
  const listed = namesFrom(view, end, language)
  if (listed.length > 1) return listed
  const last = nameBefore(view, first, language)
  const joint = last ? view.indexOf(last.start) - 1 : -1
  const other =
    last && language.words.and.includes(view.lower(joint)) ? named(view.mentionEndingAt(joint - 1)) : undefined
  return last && other ? [other, last] : []
}

/** « A (Défense), B (Intérieur) et C », « , A et B », « : A, B »: the people listed behind a plural title. */
function namesFrom(view: TokenView, from: number, language: Language): Mention[] {
  const { words } = language
  const people: Mention[] = []
  for (let at = listStart(view, from, language); ; at++) {
    if (words.civilities.includes(view.lower(at)) && view.mentionAt(at) === undefined) at++
    at = afterOrigin(view, at, language)
    const name = named(view.mentionAt(at))
    if (!name || view.sentenceOf(at) !== view.sentenceOf(from - 1)) return people
    people.push(name)
    at = afterBracket(view, view.after(name))
    if (view.lower(at) !== ',' && !words.and.includes(view.lower(at))) return people
  }
}

/** Past « : », « , », « , à savoir ». */
function listStart(view: TokenView, from: number, { titles }: Language): number {
  const at = [',', ':'].includes(view.lower(from)) ? from + 1 : from
  return titles.namely.includes(`${view.lower(at)} ${view.lower(at + 1)}`)
    ? at + 2
    : titles.namely.includes(view.lower(at))
      ? at + 1
      : at
}
