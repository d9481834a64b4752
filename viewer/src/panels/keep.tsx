import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { graphmlOf } from '../../../src/export/graphml-text.ts'
import type { GraphCanvas } from '../canvas/canvas.ts'
import { download } from '../download.ts'
import { shownGraph } from '../model/shown-graph.ts'
import type { Page } from '../page.ts'
import { Dialog } from '../parts/dialog.tsx'
import type { Tab } from '../state/state.ts'

interface Props {
  readonly page: Page
  readonly tab: Tab
  readonly gone: ReadonlySet<string>
  /** What draws the graph, where it is in view. */
  readonly canvas: { readonly current: GraphCanvas | undefined }
}

/** What is shown, as files and as a link. */
export function Keep({ page, tab, gone, canvas }: Props): JSX.Element {
  const { library, text } = page
  const [copied, setCopied] = useState(false)
  const saveImage = async (): Promise<void> => {
    const image = await canvas.current?.image()
    if (image) download('relata.png', image)
  }
  const saveDrawing = (): void =>
    download('relata.svg', new Blob([canvas.current?.drawing() ?? ''], { type: 'image/svg+xml' }))
  const saveGraph = (): void => {
    const pieces = [...graphmlOf(shownGraph(library, tab === 'table' ? 'entities' : tab, gone))]
    download('relata.graphml', new Blob(pieces, { type: 'application/graphml+xml' }))
  }
  const copyLink = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href)
    setCopied(true)
  }
  return (
    <Dialog page={page} title={text.keep}>
      <ul class="rows">
        {tab !== 'table' && <Way label={text.keepPng} onChoose={() => void saveImage()} />}
        {tab !== 'table' && <Way label={text.keepSvg} onChoose={saveDrawing} />}
        <Way label={text.keepGraphml} onChoose={saveGraph} />
        <Way label={text.keepLink} onChoose={() => void copyLink()} />
      </ul>
      <p class="muted" role="status">
        {copied ? text.linkKept : text.keepWhole}
      </p>
    </Dialog>
  )
}

function Way({ label, onChoose }: { readonly label: string; readonly onChoose: () => void }): JSX.Element {
  return (
    <li>
      <button type="button" class="row" onClick={onChoose}>
        {label}
      </button>
    </li>
  )
}
