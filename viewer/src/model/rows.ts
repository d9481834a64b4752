import { fold } from '../../../src/text/fold.ts'
import type { Language } from '../messages/messages.ts'

/** A row of a table: what its cells show, and what a column is sorted by where that is not what it shows. */
export interface Row<C extends string> {
  readonly key: string
  readonly cells: Readonly<Record<C, string>>
  readonly ranks: Partial<Readonly<Record<C, string>>>
}

export interface Sorting<C extends string> {
  readonly column: C
  readonly order: 'ascending' | 'descending'
}

/** The sorting after a column's heading was chosen: upwards, downwards, then as the texts have it. */
export function turned<C extends string>(sorting: Sorting<C> | undefined, column: C): Sorting<C> | undefined {
  if (sorting?.column !== column) return { column, order: 'ascending' }
  return sorting.order === 'ascending' ? { column, order: 'descending' } : undefined
}

/** The rows that hold every one of the words, in the order asked for; rows with an empty cell come last either way. */
export function sortedRows<C extends string>(
  rows: readonly Row<C>[],
  words: string,
  sorting: Sorting<C> | undefined,
  language: Language,
): readonly Row<C>[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  const kept = rows.filter(({ cells }) => {
    const text = fold(Object.values<string>(cells).join(' '))
    return wanted.every(word => text.includes(word))
  })
  if (!sorting) return kept
  const { column, order } = sorting
  const { compare } = new Intl.Collator(language, { numeric: true })
  const rank = ({ ranks, cells }: Row<C>): string => ranks[column] ?? cells[column]
  const sign = order === 'ascending' ? 1 : -1
  return kept.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1
    return sign * compare(left, right)
  })
}
