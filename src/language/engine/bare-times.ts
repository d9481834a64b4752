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
 * The stretches of words right behind a verb that only tell when: « a rencontré [lundi soir] à Genève X ». A parser takes
 * the noun for the object, and what the verb governs for its complements.
 */
export function findBareTimes(words: readonly string[], tags: readonly string[], known: BareTimes): readonly Range[] {
  const times: Range[] = []
  for (let at = 1; at < words.length; at++) {
    if (!VERBAL.has(tagUpos(tags[at - 1] as string))) continue
    const end = timeEnd(words, at, known)
    if (end > at) times.push([at, end])
  }
  return times
}

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** The index after the time that begins with a word; the one given where none does. */
function timeEnd(words: readonly string[], at: number, { determiners, days, months, parts }: BareTimes): number {
  const plain = (index: number): string => plainWord(words[index] ?? '')
  const first = determiners.has(plain(at)) ? at + 1 : at
  if (!days.has(plain(first))) return at
  // « mardi 3 mars 2025 », but no number of « a annoncé mardi 300 départs ».
  const isNumber = (index: number): boolean =>
    NUMBER.test(plain(index)) && (months.has(plain(index + 1)) || months.has(plain(index - 1)))
  let end = first + 1
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
    heads[day] = isAuxiliary ? (heads[before] as number) : before
    relations[day] = 'obl'
    // « une lettre publiée lundi »: a participle with a time is a clause.
    if (relations[before] === 'amod') relations[before] = 'acl'
  }
  return { heads, relations }
}
