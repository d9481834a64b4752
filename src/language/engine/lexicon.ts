import { plainCode } from './characters.ts'
import { absorb, EMPTY_HASH, finish } from './hash.ts'

/** One reading of a form: its tag, its features, and how to get from the form to the lemma: cut, then add. */
export interface Reading {
  readonly tag: string
  readonly feats: string
  readonly cut: number
  readonly add: string
  /** Gender, number and person as bits; all bits of a feature are set where the reading leaves it open. */
  readonly agreement: number
}

/**
 * A lexicon that is never spelt out: a form is read by trying each of its beginnings as a stem, and the rest as an
 * ending of one of the paradigms of that stem. So 130,000 stems, not 400,000 forms, are loaded.
 */
export interface Lexicon {
  /** Pairs of (hash of a stem, number of its paradigm set + 1), open addressing. */
  readonly slots: Uint32Array
  readonly paradigmSets: readonly (readonly Paradigm[])[]
  /** The bits of the tags of finite verbs. */
  readonly finiteTags: number
  /** What words already asked for were found to be: a few thousand words make up most of any text. */
  readonly known: Map<string, LexiconEntry>
}

/** All that the lexicon tells of a form. */
export interface LexiconEntry {
  /** The tags that the form may have, a bit each: its ambiguity class; 0 where the lexicon does not know it. */
  readonly tags: number
  /** In no particular order of likelihood, but always the same. */
  readonly readings: readonly Reading[]
}

/** The endings of a kind of lemma, by hash; read at the first call, since most paradigms are rare. */
export type Paradigm = () => ReadonlyMap<number, Ending>

export interface Ending {
  readonly readings: readonly Reading[]
  /** One bit for each tag among the readings. */
  readonly tags: number
}

/** No ending of a word is longer, not even where the whole word is one (« étions »). */
const LONGEST_ENDING = 20

const states = new Int32Array(256)

/** Longer words seldom come again, and in V8 keep the text alive that they were cut from. */
const LONGEST_KNOWN = 12

const MOST_KNOWN = 1 << 14

/** What the lexicon tells of a form. */
export function lookUp(lexicon: Lexicon, form: string): LexiconEntry {
  const { known } = lexicon
  let entry = known.get(form)
  if (entry) return entry
  entry = readForm(lexicon, form)
  if (form.length > LONGEST_KNOWN) return entry
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(form, entry)
  return entry
}

function readForm(lexicon: Lexicon, form: string): LexiconEntry {
  let tags = 0
  const readings: Reading[] = []
  eachEnding(lexicon, form, ending => {
    tags |= ending.tags
    readings.push(...ending.readings)
  })
  return { tags, readings }
}

function eachEnding(lexicon: Lexicon, form: string, visit: (ending: Ending) => void): void {
  if (form.length >= states.length) return
  states[0] = EMPTY_HASH
  for (let i = 0; i < form.length; i++) states[i + 1] = absorb(states[i] as number, plainCode(form.charCodeAt(i)))
  for (let stem = Math.max(0, form.length - LONGEST_ENDING); stem <= form.length; stem++) {
    const set = lexicon.slots[slotOf(lexicon.slots, finish(states[stem] as number)) + 1] as number
    if (set === 0) continue
    const ending = hashEnding(form, stem)
    for (const paradigm of lexicon.paradigmSets[set - 1] as readonly Paradigm[]) {
      const found = paradigm().get(ending)
      if (found) visit(found)
    }
  }
}

function hashEnding(form: string, start: number): number {
  let hash = EMPTY_HASH
  for (let i = start; i < form.length; i++) hash = absorb(hash, plainCode(form.charCodeAt(i)))
  return finish(hash)
}

/** Where a hash stands, or the empty slot where it would stand. */
export function slotOf(slots: Uint32Array, hash: number): number {
  const last = slots.length - 2
  let at = (hash * 2) & last
  while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & last
  return at
}
