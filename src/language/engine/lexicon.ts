import { DataError } from '../../errors.ts'
import { plainCode } from './characters.ts'
import { absorb, EMPTY_HASH, finish, hashText } from './hash.ts'
import type { ModelPart } from './model-file.ts'

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
  /** Endings longer than this do not exist. */
  readonly longestEnding: number
  /** The bits of the tags of finite verbs. */
  readonly finiteTags: number
}

/** The endings of a kind of lemma, by hash. */
export type Paradigm = ReadonlyMap<number, Ending>

export interface Ending {
  readonly readings: readonly Reading[]
  /** One bit for each tag among the readings. */
  readonly tags: number
}

const states = new Int32Array(256)

/** The tags that a form may have, a bit each: its ambiguity class; 0 where the lexicon does not know it. */
export function lexiconTags(lexicon: Lexicon, form: string): number {
  let tags = 0
  eachEnding(lexicon, form, ending => {
    tags |= ending.tags
  })
  return tags
}

/** All readings of a form, in no particular order of likelihood but always the same. */
export function lexiconReadings(lexicon: Lexicon, form: string): readonly Reading[] {
  const readings: Reading[] = []
  eachEnding(lexicon, form, ending => readings.push(...ending.readings))
  return readings
}

function eachEnding(lexicon: Lexicon, form: string, visit: (ending: Ending) => void): void {
  if (form.length >= states.length) return
  states[0] = EMPTY_HASH
  for (let i = 0; i < form.length; i++) states[i + 1] = absorb(states[i] as number, plainCode(form.charCodeAt(i)))
  for (let stem = Math.max(0, form.length - lexicon.longestEnding); stem <= form.length; stem++) {
    const set = lexicon.slots[slotOf(lexicon.slots, finish(states[stem] as number)) + 1] as number
    if (set === 0) continue
    const ending = hashEnding(form, stem)
    for (const paradigm of lexicon.paradigmSets[set - 1] as readonly Paradigm[]) {
      const found = paradigm.get(ending)
      if (found) visit(found)
    }
  }
}

function hashEnding(form: string, start: number): number {
  let hash = EMPTY_HASH
  for (let i = start; i < form.length; i++) hash = absorb(hash, plainCode(form.charCodeAt(i)))
  return finish(hash)
}

/**
 * The lexicon of a model part. Its body is text: pairs of lines, a paradigm (`er|ons:14,15|ez:16`: the ending of the
 * lemma, then endings and numbers of readings) and its stems, sorted, each as a sign for the letters shared with the one
 * before and the rest. The header's labels are the readings, as tag and features.
 * @throws DataError where the text is not of that form.
 */
export function decodeLexicon(part: ModelPart, path: string): Lexicon {
  const lines = new TextDecoder().decode(part.body).split('\n')
  const labels = readLabels(part.header.labels)
  const builder: Builder = { slots: new Uint32Array(1 << 19), paradigmSets: [], larger: new Map() }
  const finiteTags = labels.reduce((bits, { tag, bit }) => (tag.includes('.Fin') ? bits | bit : bits), 0)
  let longestEnding = 0
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const [tail = '', ...cells] = (lines[i] as string).split('|')
    const paradigm = new Map<number, Ending>()
    for (const cell of cells) {
      const [ending = '', numbers = ''] = cell.split(':')
      longestEnding = Math.max(longestEnding, ending.length)
      paradigm.set(hashText(ending), readEnding(ending, tail, numbers, labels, `${path}: lexicon: "${cell}"`))
    }
    addStems(lines[i + 1] as string, paradigm, i / 2, builder)
  }
  return { slots: builder.slots, paradigmSets: builder.paradigmSets, longestEnding, finiteTags }
}

interface Label {
  readonly tag: string
  readonly feats: string
  readonly agreement: number
  readonly bit: number
}

function readLabels(labels: readonly string[]): readonly Label[] {
  const bits = new Map<string, number>()
  return labels.map(label => {
    const [tag = '', feats = ''] = label.split(' ')
    const bit = bits.get(tag) ?? 1 << bits.size
    bits.set(tag, bit)
    return { tag, feats, agreement: agreementBits(feats), bit }
  })
}

const AGREEMENT: readonly (readonly string[])[] = [
  ['Gender=Masc', 'Gender=Fem'],
  ['Number=Sing', 'Number=Plur'],
  ['Person=1', 'Person=2', 'Person=3'],
]

function agreementBits(feats: string): number {
  const given = feats.split('|')
  let bits = 0
  let shift = 0
  for (const values of AGREEMENT) {
    const own = values.reduce((sum, value, i) => sum | (given.includes(value) ? 1 << i : 0), 0)
    bits |= (own || (1 << values.length) - 1) << shift
    shift += values.length
  }
  return bits
}

function readEnding(ending: string, add: string, numbers: string, labels: readonly Label[], name: string): Ending {
  const read = numbers.split(',').map(number => {
    const label = labels[Number(number)]
    if (!label) throw new DataError(`${name}: no such reading. Build the pack again.`)
    return label
  })
  return {
    readings: read.map(({ tag, feats, agreement }) => ({ tag, feats, cut: ending.length, add, agreement })),
    tags: read.reduce((bits, label) => bits | label.bit, 0),
  }
}

interface Builder {
  readonly slots: Uint32Array
  readonly paradigmSets: (readonly Paradigm[])[]
  /** From (set, paradigm) to the set that has that paradigm too. */
  readonly larger: Map<number, number>
}

function addStems(line: string, paradigm: Paradigm, number: number, builder: Builder): void {
  const { slots } = builder
  let stem = ''
  states[0] = EMPTY_HASH
  for (const item of line.split(' ')) {
    const shared = item.charCodeAt(0) - 48
    stem = stem.slice(0, shared) + item.slice(1)
    for (let i = shared; i < stem.length; i++)
      states[i + 1] = absorb(states[i] as number, plainCode(stem.charCodeAt(i)))
    const hash = finish(states[stem.length] as number)
    const at = slotOf(slots, hash)
    slots[at] = hash
    slots[at + 1] = largerSet(builder, slots[at + 1] as number, paradigm, number)
  }
}

function largerSet(builder: Builder, set: number, paradigm: Paradigm, number: number): number {
  const key = number * 65536 + set
  const known = builder.larger.get(key)
  if (known !== undefined) return known
  const size = builder.paradigmSets.push([...(builder.paradigmSets[set - 1] ?? []), paradigm])
  builder.larger.set(key, size)
  return size
}

function slotOf(slots: Uint32Array, hash: number): number {
  const last = slots.length - 2
  let at = (hash * 2) & last
  while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & last
  return at
}
