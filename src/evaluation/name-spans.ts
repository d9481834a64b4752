import type { NameSpan } from '../language/names/labels.ts'

/** How many names are right, found and wanted. */
export interface NameCounts {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

/** Counts by type, and `all` for all types together. */
export type NameScores = ReadonlyMap<string, NameCounts>

/** The types that are compared; `MISC` is learnt but never reported. */
export const SCORED_TYPES = ['PER', 'LOC', 'ORG'] as const

/** One sentence: the names found and those that are right. */
export interface ComparedNames {
  readonly found: readonly NameSpan[]
  readonly gold: readonly NameSpan[]
}

/** Names compared as CoNLL 2003 does: one is right where a gold name has the same first word, end and type. */
export function scoreNames(sentences: readonly ComparedNames[]): NameScores {
  return new Map(['all', ...SCORED_TYPES].map(type => [type, sumCounts(sentences.map(each => countType(each, type)))]))
}

function countType({ found, gold }: ComparedNames, type: string): NameCounts {
  const keys = (names: readonly NameSpan[]): Set<string> =>
    new Set(
      names
        .filter(name => (type === 'all' ? name.type !== 'MISC' : name.type === type))
        .map(({ first, end, type }) => `${first} ${end} ${type}`),
    )
  const wanted = keys(gold)
  const given = keys(found)
  return { right: [...given].filter(key => wanted.has(key)).length, found: given.size, wanted: wanted.size }
}

function sumCounts(counts: readonly NameCounts[]): NameCounts {
  const sum = { right: 0, found: 0, wanted: 0 }
  for (const { right, found, wanted } of counts) {
    sum.right += right
    sum.found += found
    sum.wanted += wanted
  }
  return sum
}

/** Precision, recall and F1 in [0, 1]; 1 where there was nothing to find and nothing was found. */
export function nameRates({ right, found, wanted }: NameCounts): { precision: number; recall: number; f1: number } {
  const rate = (whole: number): number => (whole === 0 ? Number(found + wanted === 0) : right / whole)
  return { precision: rate(found), recall: rate(wanted), f1: found + wanted === 0 ? 1 : (2 * right) / (found + wanted) }
}
