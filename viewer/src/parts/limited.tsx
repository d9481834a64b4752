import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Messages } from '../messages/messages.ts'

interface Props<T> {
  readonly items: readonly T[]
  readonly first: number
  readonly words: Messages
  readonly row: (item: T) => JSX.Element
}

/** The first rows of a list, and a button that says how many more there are and shows them. */
export function Limited<T>({ items, first, words, row }: Props<T>): JSX.Element {
  const [all, setAll] = useState(false)
  const rest = items.length - first
  return (
    <>
      <ul class="rows">{(all ? items : items.slice(0, first)).map(row)}</ul>
      {rest > 0 && !all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {words.more(rest)}
        </button>
      )}
    </>
  )
}
