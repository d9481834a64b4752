import type { JSX } from 'preact'
import type { Page } from '../page.ts'
import { TABS, type Tab } from '../state/state.ts'
import { SearchBox } from './search-box.tsx'

interface Props {
  readonly page: Page
  readonly tab: Tab
  readonly hidden: ReadonlySet<string>
  readonly canDraw: boolean
}

/** Name, search, views and language. */
export function Header({ page, tab, hidden, canDraw }: Props): JSX.Element {
  const { text, act, language } = page
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <header class="header">
      <h1>
        relata<i>.</i>
      </h1>
      <SearchBox page={page} hidden={hidden} />
      <nav class="tabs" aria-label={text.tabsLabel}>
        {TABS.map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={each === tab}
            disabled={each !== 'table' && !canDraw}
            onClick={() => act({ type: 'show', tab: each })}
          >
            {text.tabs[each]}
          </button>
        ))}
      </nav>
      <button type="button" class="button filters-button" onClick={() => act({ type: 'unfold filters' })}>
        {text.filters}
      </button>
      <button type="button" class="button" lang={other} onClick={() => act({ type: 'speak', language: other })}>
        {text.otherLanguage}
      </button>
    </header>
  )
}
