import { afterBracket } from '../../annotation/syntax/brackets.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/**
 * The person named at a token, after a civility or comma if need be; with `several`, the others of the list as well:
 * « A (82 ans), B (65 ans) et C ».
 */
export function peopleFrom({ view, language }: ClaimContext, from: number, several: boolean): Mention[] {
  const people: Mention[] = []
  let at = several && view.lower(from) === ',' ? from + 1 : from
  for (;;) {
    if (language.words.civilities.includes(view.lower(at))) at++
    const person = view.mentionAt(at)
    if (person?.type !== 'person' || person.form !== 'name') return people
    people.push(person)
    if (!several) return people
    at = afterBracket(view, view.after(person))
    if (view.lower(at) !== ',' && !language.words.and.includes(view.lower(at))) return people
    at++
  }
}
