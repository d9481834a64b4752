import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Page } from '../page.ts'

interface Props {
  readonly page: Page
  readonly title: string
  readonly children: ComponentChildren
}

/** A window over the page that holds the focus until it is closed, by its button, Escape or a click beside it. */
export function Dialog({ page, title, children }: Props): JSX.Element {
  const { act, text } = page
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const { current } = dialog
    const before = document.activeElement
    current?.showModal()
    return () => {
      current?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const leave = (): void => act({ type: 'overlay', overlay: undefined })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it for the keyboard
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={event => {
        event.preventDefault()
        leave()
      }}
      onClick={event => {
        if (event.target === dialog.current) leave()
      }}
    >
      <div class="window">
        <button type="button" class="button" onClick={leave}>
          × {text.close}
        </button>
        <h2>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
