import type { JSX } from 'preact'
import type { Page } from '../page.ts'
import { SignButton } from '../parts/sign-button.tsx'
import type { History } from '../state/history.ts'
import { TABS, type Tab } from '../state/state.ts'
import { SearchBox } from './search-box.tsx'

interface Props {
  readonly page: Page
  readonly tab: Tab
  readonly gone: ReadonlySet<string>
  readonly canDraw: boolean
  readonly history: History
}

/** Name, search, views, undo, what can be kept, the keys and the language. */
export function Header({ page, tab, gone, canDraw, history }: Props): JSX.Element {
  const { text, act, language } = page
  const other = language === 'fr' ? 'en' : 'fr'
  return (
    <header class="header">
      <h1>
        relata<i>.</i>
      </h1>
      <SearchBox page={page} hidden={gone} />
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
      <div class="tools">
        <SignButton label={text.undo} sign="↶" off={history.past.length === 0} onUse={() => act({ type: 'undo' })} />
        <SignButton label={text.redo} sign="↷" off={history.future.length === 0} onUse={() => act({ type: 'redo' })} />
        <SignButton label={text.keep} sign="⤓" onUse={() => act({ type: 'overlay', overlay: 'keep' })} />
        <SignButton label={text.keys} sign="?" onUse={() => act({ type: 'overlay', overlay: 'keys' })} />
      </div>
      <button
        type="button"
        class="button filters-button"
        aria-expanded={history.now.overlay === 'filters'}
        onClick={() => act({ type: 'overlay', overlay: history.now.overlay === 'filters' ? undefined : 'filters' })}
      >
        {text.filters}
      </button>
      <button type="button" class="button" lang={other} onClick={() => act({ type: 'speak', language: other })}>
        {text.otherLanguage}
      </button>
    </header>
  )
}
