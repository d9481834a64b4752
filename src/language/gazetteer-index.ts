import type { GazetteerEntry, GazetteerForm } from './gazetteer-entry.ts'
import { type NameWord, nameKeys, nameWords } from './gazetteer-words.ts'

/** One way to read some words: an entry, by which of its forms, and how that form is written. */
export interface Reading {
  readonly entry: GazetteerEntry
  readonly form: GazetteerForm
  readonly text: string
}

/** All forms by their folded words with blanks between them, the likeliest reading first; `longest` counts words, by first word. */
export interface GazetteerIndex {
  readonly readings: ReadonlyMap<string, readonly Reading[]>
  readonly longest: ReadonlyMap<string, number>
}

/** The index of the entries; of two entries with the same form the earlier is the likelier. */
export function indexEntries(entries: readonly GazetteerEntry[]): GazetteerIndex {
  const readings = new Map<string, Reading[]>()
  const longest = new Map<string, number>()
  const add = (entry: GazetteerEntry, form: GazetteerForm, texts: readonly string[]): void => {
    for (const text of texts) {
      const keys = nameKeys(text)
      const [first] = keys
      if (first === undefined) continue
      if (keys.length > (longest.get(first) ?? 0)) longest.set(first, keys.length)
      const key = keys.join(' ')
      const known = readings.get(key)
      if (known) known.push({ entry, form, text })
      else readings.set(key, [{ entry, form, text }])
    }
  }
  for (const entry of entries) {
    add(entry, 'name', entry.forms)
    add(entry, 'adjective', entry.adjectives)
    add(entry, 'inhabitant', entry.inhabitants)
  }
  return { readings, longest }
}

/**
 * Whether words written so may be read so. A name keeps at least its capitals (« Le monde » is no newspaper, « RUSSIE »
 * is Russia, « us » is not the US); an adjective is written as it is, since « Russe » is an inhabitant.
 */
export function allows({ form, text }: Reading, words: readonly NameWord[]): boolean {
  const wanted = nameWords(text)
  if (form === 'adjective' && words[0]?.capitals !== wanted[0]?.capitals) return false
  return wanted.every(({ capitals }, at) => (words[at]?.capitals ?? 0) >= capitals)
}
