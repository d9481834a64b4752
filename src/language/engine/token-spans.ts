import { type CharacterClass, characterClass } from '../../text/characters.ts'

/** Where surface tokens start and end in the text. */
export interface TokenSpans {
  readonly starts: number[]
  readonly ends: number[]
}

/** Appends a token and says where it ends. */
export function push(spans: TokenSpans, start: number, end: number): number {
  spans.starts.push(start)
  spans.ends.push(end)
  return end
}

/** What stands at an offset. */
export function kindAt(text: string, at: number): CharacterClass {
  return characterClass(text.charCodeAt(at))
}

/** The first offset from `at` on where the kind is neither letter nor digit. */
export function alphanumericEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && (kindAt(text, end) === 'letter' || kindAt(text, end) === 'digit')) end++
  return end
}
