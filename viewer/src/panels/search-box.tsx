import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { categoryOf } from '../model/category.ts'
import { findEdge, findNode } from '../model/library.ts'
import { nodeName, relationName } from '../model/names.ts'
import { type Findable, findables, search } from '../model/search.ts'
import type { Page } from '../page.ts'
import { CategoryIcon } from '../parts/icon.tsx'

interface Props {
  readonly page: Page
  readonly hidden: ReadonlySet<string>
}

/** The search: arrows choose, Enter opens, Escape leaves; what the filters hide is found too, and said so. */
export function SearchBox({ page, hidden }: Props): JSX.Element {
  const { library, language, text } = page
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const all = useMemo(() => findables(library, language), [library, language])
  const finds = useMemo(() => search(all, query), [all, query])
  const open = query.trim() !== ''
  const choose = (find: Findable | undefined): void => {
    if (!find) return
    setQuery('')
    page.open(find.key)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && finds.length > 0) setChosen((chosen + step + finds.length) % finds.length)
    else if (event.key === 'Enter') choose(finds[chosen])
    else if (event.key === 'Escape' && open) setQuery('')
    else if (event.key === 'Escape') input.current?.blur()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search class="search">
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={text.search}
        aria-label={text.search}
        aria-expanded={open}
        aria-controls="finds"
        aria-activedescendant={open && finds[chosen] ? `find-${chosen}` : undefined}
        value={query}
        onInput={event => {
          setQuery(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <span class="key" aria-hidden="true">
        /
      </span>
      {open && finds.length === 0 && (
        <p class="finds nothing" role="status">
          {text.searchNothing(query.trim())}
        </p>
      )}
      <div id="finds" class="finds" role="listbox" aria-label={text.search} hidden={!open || finds.length === 0}>
        {finds.map((find, i) => (
          // The input keeps the focus and the keys; the option is for the pointer and for screen readers.
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox, as ARIA asks
          <div
            key={find.key}
            id={`find-${i}`}
            role="option"
            aria-selected={i === chosen}
            onMouseDown={event => event.preventDefault()}
            onClick={() => choose(find)}
          >
            <Find page={page} find={find} isHidden={hidden.has(find.key)} />
          </div>
        ))}
      </div>
    </search>
  )
}

interface FindProps {
  readonly page: Page
  readonly find: Findable
  readonly isHidden: boolean
}

function Find({ page, find, isHidden }: FindProps): JSX.Element {
  const { library, language, text } = page
  const node = find.kind === 'node' ? findNode(library, find.key) : undefined
  const edge = find.kind === 'edge' ? findEdge(library, find.key) : undefined
  return (
    <>
      {node && <CategoryIcon category={categoryOf(node)} />}
      <span class="name" dir="auto">
        {node && nodeName(library, find.key, language)}
        {edge && (
          <>
            {nodeName(library, edge.source, language)} <em>{relationName(library, edge.attributes, language)}</em>{' '}
            {nodeName(library, edge.target, language)}
          </>
        )}
      </span>
      <span class="note">{isHidden ? text.searchHidden : edge ? text.searchSentence : ''}</span>
    </>
  )
}
