import type { JSX } from 'preact'
import { nodeName } from '../model/names.ts'
import type { Scope } from '../model/scope.ts'
import type { Page } from '../page.ts'
import type { Shown } from '../shown.ts'

interface Props {
  readonly page: Page
  readonly shown: Shown
  readonly scope: Scope
}

/** Says that the picture is a part, and which; nothing where it is whole. */
export function ScopeNotice({ page, shown, scope }: Props): JSX.Element | null {
  const { library, language, text, act } = page
  const { outside, picture } = shown
  if (outside.size === 0) return null
  const all = picture.categories.size
  const { focus } = scope
  const isChosen = focus !== undefined || scope.removed.size > 0 || scope.added.size > 0
  return (
    <p class="scope" role="status">
      {focus
        ? text.shownRound(nodeName(library, focus.key, language), focus.steps)
        : text.partShown(all - outside.size, all)}{' '}
      {isChosen && (
        <button type="button" class="link" onClick={() => act({ type: 'focus', focus: undefined })}>
          {text.showWhole}
        </button>
      )}
    </p>
  )
}
