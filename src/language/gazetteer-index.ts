import type { GazetteerEntry, GazetteerForm } from './gazetteer-entry.ts'
import { type NameWord, nameKey, nameWords } from './gazetteer-words.ts'

/** One way to read some words: an entry, and by which of its forms. */
export interface Reading {
  readonly entry: GazetteerEntry
  readonly form: GazetteerForm
}

/** Entries by the key of each of their forms, the likeliest first; `longest` counts the words of the keys of several words, by the first. */
export interface GazetteerIndex {
  readonly entries: ReadonlyMap<string, readonly GazetteerEntry[]>
  readonly longest: ReadonlyMap<string, number>
}

/**
 * The index of the entries; of two entries with the same form the earlier is the likelier, and of one kind the one that is
 * called so before another that is only called so as well: « Brest » is in Brittany, « Brest-Litovsk » in Belarus.
 */
export function indexEntries(all: readonly GazetteerEntry[]): GazetteerIndex {
  const entries = new Map<string, GazetteerEntry[]>()
  const longest = new Map<string, number>()
  const add = (entry: GazetteerEntry, text: string): void => {
    const key = nameKey(text)
    const known = entries.get(key)
    if (known?.at(-1) === entry) return
    if (known) insert(known, entry, key)
    else entries.set(key, [entry])
    const blank = key.indexOf(' ')
    if (blank < 0) return
    const first = key.slice(0, blank)
    const words = key.split(' ').length
    if (words > (longest.get(first) ?? 1)) longest.set(first, words)
  }
  for (const entry of all) {
    for (const text of entry.forms) add(entry, text)
    for (const text of entry.adjectives) add(entry, text)
    for (const text of entry.inhabitants) add(entry, text)
  }
  return { entries, longest }
}

function insert(known: GazetteerEntry[], entry: GazetteerEntry, key: string): void {
  const isName = nameKey(entry.name) === key
  const at = isName ? known.findIndex(({ kind, name }) => kind === entry.kind && nameKey(name) !== key) : -1
  known.splice(at < 0 ? known.length : at, 0, entry)
}

/** How an entry may be read in words with this key, the likeliest first. */
export function readingsOf(entry: GazetteerEntry, key: string, words: readonly NameWord[]): readonly Reading[] {
  return formsOf(entry)
    .filter(({ form, texts }) => texts.some(text => nameKey(text) === key && allows(form, nameWords(text), words)))
    .map(({ form }) => ({ entry, form }))
}

function formsOf(
  entry: GazetteerEntry,
): readonly { readonly form: GazetteerForm; readonly texts: readonly string[] }[] {
  return [
    { form: 'name', texts: entry.forms },
    { form: 'adjective', texts: entry.adjectives },
    { form: 'inhabitant', texts: entry.inhabitants },
  ]
}

/**
 * Whether words written so may be read as a form. A name keeps at least its capitals (« Le monde » is no newspaper,
 * « RUSSIE » is Russia, « us » is not the US); an adjective is written as it is, since « Russe » is an inhabitant.
 */
function allows(form: GazetteerForm, wanted: readonly NameWord[], words: readonly NameWord[]): boolean {
  if (form === 'adjective' && words[0]?.capitals !== wanted[0]?.capitals) return false
  return wanted.every(({ capitals }, at) => (words[at]?.capitals ?? 0) >= capitals)
}
