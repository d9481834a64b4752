import type { Range } from '../../model.ts'
import { tagUpos } from '../treebank/labels.ts'
import { plainWord } from './segmentation-rules.ts'

/** The words of which a time is told without a preposition: « mardi soir », « ce lundi 3 mars ». */
export interface BareTimes {
  readonly determiners: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  /** Parts of the day and the like, which may follow a day. */
  readonly parts: ReadonlySet<string>
}

/**
 * The stretches of words behind a verb or what it governs that only tell when: « a rencontré [lundi soir] à Genève X »,
 * « a prêté serment [jeudi] comme X ». A parser takes the day for the object, and what the verb governs for its complements.
 */
export function findBareTimes(words: readonly string[], tags: readonly string[], known: BareTimes): readonly Range[] {
  const times: Range[] = []
  words.forEach((word, day) => {
    // Nearly every word ends here.
    if (!known.days.has(word.toLowerCase())) return
    const first = known.determiners.has(plainWord(words[day - 1] ?? '')) ? day - 1 : day
    if (first > 0 && BEFORE.has(tagUpos(tags[first - 1] as string))) times.push([first, timeEnd(words, day, known)])
  })
  return times
}

const BEFORE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ', 'ADV'])

/** The index after the time that begins with a day. */
function timeEnd(words: readonly string[], day: number, { months, parts }: BareTimes): number {
  const plain = (index: number): string => plainWord(words[index] ?? '')
  // « mardi 3 mars 2025 », but no number of « a annoncé mardi 300 départs ».
  const isNumber = (index: number): boolean =>
    NUMBER.test(plain(index)) && (months.has(plain(index + 1)) || months.has(plain(index - 1)))
  let end = day + 1
  while (parts.has(plain(end)) || months.has(plain(end)) || isNumber(end)) end++
  return end
}

const NUMBER = /^\d{1,4}(?:er)?$/

/** A tree over words: heads by index, -1 for the root. */
export interface Tree {
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/**
 * The tree of a sentence read as if the given stretches were not there. The day of each hangs on the verb before it as an
 * oblique, the other words on the day.
 */
export function aroundTimes(
  times: readonly Range[],
  tags: readonly string[],
  parse: (kept: readonly number[]) => Tree,
): Tree {
  const { length } = tags
  const isTime = new Uint8Array(length)
  for (const [first, end] of times) isTime.fill(1, first, end)
  const kept: number[] = []
  for (let i = 0; i < length; i++) if (isTime[i] === 0) kept.push(i)
  const { heads: found, relations: told } = parse(kept)
  const heads = new Array<number>(length)
  const relations = new Array<string>(length)
  kept.forEach((index, i) => {
    const head = found[i] as number
    heads[index] = head < 0 ? -1 : (kept[head] as number)
    relations[index] = told[i] as string
  })
  for (const [first, end] of times) {
    const before = first - 1
    const day = tagUpos(tags[first] as string) === 'DET' && first + 1 < end ? first + 1 : first
    const isAuxiliary = /^(?:aux|cop)/.test(relations[before] as string)
    for (let i = first; i < end; i++) {
      heads[i] = day
      relations[i] = i < day ? 'det' : 'nmod'
    }
    heads[day] = isAuxiliary ? (heads[before] as number) : verbAbove(heads, tags, before)
    relations[day] = 'obl'
    // « une lettre publiée lundi »: a participle with a time is a clause.
    if (relations[before] === 'amod') relations[before] = 'acl'
  }
  return { heads, relations }
}

/** The verb above a word; the last word before it where a comma or the like stands between, or none is a verb. */
function verbAbove(heads: readonly number[], tags: readonly string[], word: number): number {
  let at = word
  while (tagUpos(tags[at] as string) !== 'VERB') {
    const above = heads[at] as number
    const between = tags.slice(Math.min(at, above) + 1, Math.max(at, above))
    if (above < 0 || between.some(tag => tagUpos(tag) === 'PUNCT')) return at
    at = above
  }
  return at
}
