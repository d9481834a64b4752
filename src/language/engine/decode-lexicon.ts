import { DataError } from '../../errors.ts'
import { plainCode } from './characters.ts'
import { absorb, EMPTY_HASH, finish } from './hash.ts'
import { type Ending, type Lexicon, type Paradigm, slotOf } from './lexicon.ts'
import type { ModelPart } from './model-file.ts'
import { hashLower } from './word-hashes.ts'

/**
 * The lexicon of a model part. Its body is text: pairs of lines, a paradigm (`er|ons:14,15|ez:16`: the ending of the
 * lemma, then endings and numbers of readings) and its stems, sorted, each as a sign for the letters shared with the one
 * before and the rest. The header's labels are the readings, as tag and features.
 * @throws DataError, at the first word that needs it, where a paradigm names a reading that there is not.
 */
export function decodeLexicon(part: ModelPart, path: string): Lexicon {
  const lines = new TextDecoder().decode(part.body).split('\n')
  const labels = readLabels(part.header.labels)
  const builder: Builder = { slots: new Uint32Array(1 << 19), paradigmSets: [], larger: new Map() }
  const finiteTags = labels.reduce((bits, { tag, bit }) => (tag.includes('.Fin') ? bits | bit : bits), 0)
  for (let i = 0; i + 1 < lines.length; i += 2) {
    addStems(lines[i + 1] as string, lazyParadigm(lines[i] as string, labels, path), i / 2, builder)
  }
  return { slots: builder.slots, paradigmSets: builder.paradigmSets, finiteTags, known: new Map() }
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

function lazyParadigm(line: string, labels: readonly Label[], path: string): Paradigm {
  let endings: ReadonlyMap<number, Ending> | undefined
  return () => {
    endings ??= readParadigm(line, labels, path)
    return endings
  }
}

function readParadigm(line: string, labels: readonly Label[], path: string): ReadonlyMap<number, Ending> {
  const [tail = '', ...cells] = line.split('|')
  return new Map(
    cells.map(cell => {
      const [ending = '', numbers = ''] = cell.split(':')
      return [hashLower(ending), readEnding(ending, tail, numbers, labels, `${path}: lexicon: "${cell}"`)]
    }),
  )
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

const BLANK = 32
const states = new Int32Array(256)

function addStems(line: string, paradigm: Paradigm, number: number, builder: Builder): void {
  const { slots } = builder
  states[0] = EMPTY_HASH
  for (let at = 0; at < line.length; at++) {
    let length = line.charCodeAt(at++) - 48
    for (; at < line.length && line.charCodeAt(at) !== BLANK; at++) {
      states[length + 1] = absorb(states[length] as number, plainCode(line.charCodeAt(at)))
      length++
    }
    const hash = finish(states[length] as number)
    const slot = slotOf(slots, hash)
    slots[slot] = hash
    slots[slot + 1] = largerSet(builder, slots[slot + 1] as number, paradigm, number)
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
