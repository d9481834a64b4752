import type { NameType } from '../language/names/labels.ts'
import type { Span } from '../model.ts'

/** A name to be compared: in characters of a text or in words of a sentence, both sides alike. */
export interface ComparedName extends Span {
  readonly type: NameType
}

/** One text or sentence: the names found and those that are right. */
export interface ComparedNames {
  readonly found: readonly ComparedName[]
  readonly gold: readonly ComparedName[]
}

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

/** Names compared as CoNLL 2003 does: one is right where a gold name has the same start, end and type. */
export function scoreNames(texts: readonly ComparedNames[]): NameScores {
  return new Map(['all', ...SCORED_TYPES].map(type => [type, sumCounts(texts.map(each => countType(each, type)))]))
}

/** The scores of several corpora as if they were one. */
export function addNameScores(all: readonly NameScores[]): NameScores {
  return new Map(['all', ...SCORED_TYPES].map(type => [type, sumCounts(all.flatMap(scores => scores.get(type) ?? []))]))
}

function countType({ found, gold }: ComparedNames, wantedType: string): NameCounts {
  const keys = (names: readonly ComparedName[]): ReadonlySet<string> =>
    new Set(
      names
        .filter(({ type }) => (wantedType === 'all' ? type !== 'MISC' : type === wantedType))
        .map(({ start, end, type }) => `${start} ${end} ${type}`),
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

/** Precision, recall and F1 in percent; 100 where there was nothing to find and nothing was found. */
export function nameRates({ right, found, wanted }: NameCounts): { precision: number; recall: number; f1: number } {
  const share = (whole: number): number => (whole > 0 ? (100 * right) / whole : found + wanted === 0 ? 100 : 0)
  return { precision: share(found), recall: share(wanted), f1: share((found + wanted) / 2) }
}
