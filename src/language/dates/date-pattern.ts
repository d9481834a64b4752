import { fold } from '../../text/fold.ts'
import { dateTokens } from './date-tokens.ts'

/** One place of a pattern: one of some words, or a slot such as `month`. */
type PatternItem = { readonly words: ReadonlySet<string> } | { readonly slot: string }

/** The slots that hold a whole date: the two ends of a range, and the one of « depuis … ». */
export type DateSlot = 'from' | 'to' | 'date'

/** Whether a slot holds a whole date. */
export function isDateSlot(slot: string): slot is DateSlot {
  return slot === 'from' || slot === 'to' || slot === 'date'
}

/** A pattern without its options: items that must follow one another. */
export type PatternSequence = readonly PatternItem[]

/**
 * The sequences that a pattern stands for. Words are written as in a text, alternatives with `|`, slots as `<month>`, and
 * what may be absent in square brackets: `[ce] <weekday> <day> <month>`.
 */
export function parsePattern(pattern: string): PatternSequence[] {
  let sequences: PatternItem[][] = [[]]
  for (const [, optional, required] of pattern.matchAll(/\[([^\]]*)\]|([^[\s]+)/g)) {
    const items = (optional ?? required ?? '').split(/\s+/).filter(Boolean).flatMap(parseItem)
    const longer = sequences.map(sequence => [...sequence, ...items])
    sequences = optional === undefined ? longer : [...longer, ...sequences]
  }
  return sequences
}

function parseItem(text: string): PatternItem[] {
  const slot = /^<([a-z-]+)>$/.exec(text)?.[1]
  if (slot) return [{ slot }]
  const alternatives = text.split('|')
  if (alternatives.length > 1) return [{ words: new Set(alternatives.map(fold)) }]
  return dateTokens(text, { start: 0, end: text.length }).map(token => ({ words: new Set([token.word]) }))
}
