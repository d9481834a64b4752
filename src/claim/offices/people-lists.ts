import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** What may stand in brackets after a name in a list: an age, a time, a party. */
const BRACKET = 6

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

function afterBracket(view: ClaimContext['view'], at: number): number {
  if (view.lower(at) !== '(') return at
  for (let end = at + 1; end <= at + BRACKET; end++) if (view.lower(end) === ')') return end + 1
  return at
}
