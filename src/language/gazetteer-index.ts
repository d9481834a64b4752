import type { GazetteerEntry, GazetteerForm } from './gazetteer-entry.ts'
import { type Capitals, type NameWord, nameWords } from './gazetteer-words.ts'

/** One way to read a run of words: an entry, by which of its forms, and the capitals that the form has. */
export interface Reading {
  readonly entry: GazetteerEntry
  readonly form: GazetteerForm
  readonly capitals: readonly Capitals[]
}

/** The words of all forms as a tree: each step is one word, `readings` are the forms that end there, the likeliest first. */
export interface IndexNode {
  readonly next: ReadonlyMap<string, IndexNode>
  readonly readings: readonly Reading[]
}

interface GrowingNode extends IndexNode {
  readonly next: Map<string, GrowingNode>
  readonly readings: Reading[]
}

/** The index of the entries; of two entries with the same form the earlier is the likelier. */
export function indexEntries(entries: readonly GazetteerEntry[]): IndexNode {
  const root = emptyNode()
  for (const entry of entries) {
    for (const text of entry.forms) insert(root, text, entry, 'name')
    for (const text of entry.adjectives) insert(root, text, entry, 'adjective')
    for (const text of entry.inhabitants) insert(root, text, entry, 'inhabitant')
  }
  return root
}

function insert(root: GrowingNode, text: string, entry: GazetteerEntry, form: GazetteerForm): void {
  const words = nameWords(text)
  if (words.length === 0) return
  let node = root
  for (const { key } of words) {
    let next = node.next.get(key)
    if (!next) {
      next = emptyNode()
      node.next.set(key, next)
    }
    node = next
  }
  node.readings.push({ entry, form, capitals: words.map(word => word.capitals) })
}

function emptyNode(): GrowingNode {
  return { next: new Map(), readings: [] }
}

/**
 * Whether words written so may be read so. A name keeps at least its capitals (« Le monde » is no newspaper, « RUSSIE »
 * is Russia, « us » is not the US); an adjective is written as it is, since « Russe » is an inhabitant.
 */
export function allows(reading: Reading, words: readonly NameWord[]): boolean {
  if (reading.form === 'adjective' && words[0]?.capitals !== reading.capitals[0]) return false
  return reading.capitals.every((wanted, at) => (words[at]?.capitals ?? 0) >= wanted)
}
