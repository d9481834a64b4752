import type { JSX } from 'preact'
import type { Page } from '../page.ts'
import { Dialog } from '../parts/dialog.tsx'

/** What each key does. */
export function Keys({ page }: { readonly page: Page }): JSX.Element {
  const { text } = page
  return (
    <Dialog page={page} title={text.keys}>
      <dl class="keys">
        {text.keyList.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
