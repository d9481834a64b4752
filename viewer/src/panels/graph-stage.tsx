import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { GraphCanvas } from '../canvas/canvas.ts'
import type { Scene } from '../canvas/scene.ts'
import type { Page } from '../page.ts'

interface Props {
  readonly page: Page
  readonly scene: Scene
  /** Called whenever a scene has been drawn, with the canvas that drew it. */
  readonly onDrawn: (canvas: GraphCanvas) => void
}

/** The graph, its zoom buttons and a first hint. */
export function GraphStage({ page, scene, onDrawn }: Props): JSX.Element {
  const { text, act, open } = page
  const box = useRef<HTMLDivElement>(null)
  const choose = useRef<(key: string | undefined) => void>(() => undefined)
  choose.current = key => (key === undefined ? act({ type: 'select', key }) : open(key))
  const canvas = useCanvas(box, choose)
  useEffect(() => {
    if (!canvas) return
    canvas.draw(scene)
    for (const key of scene.selected) canvas.reveal(key)
    onDrawn(canvas)
  }, [canvas, scene, onDrawn])
  const shown = (items: readonly { readonly key: string }[]): number =>
    items.filter(({ key }) => !scene.hidden.has(key)).length
  return (
    <div class="stage">
      <div ref={box} class="canvas" role="img" aria-label={text.graphLabel(shown(scene.nodes), shown(scene.edges))} />
      <div class="zoom">
        <ZoomButton label={text.zoomIn} sign="+" onZoom={() => canvas?.zoom('in')} />
        <ZoomButton label={text.zoomOut} sign="−" onZoom={() => canvas?.zoom('out')} />
        <ZoomButton label={text.zoomAll} sign="⤢" onZoom={() => canvas?.zoom('all')} />
      </div>
      {scene.selected.size === 0 && <p class="hint">{text.hint}</p>}
    </div>
  )
}

interface ZoomProps {
  readonly label: string
  readonly sign: string
  readonly onZoom: () => void
}

function ZoomButton({ label, sign, onZoom }: ZoomProps): JSX.Element {
  return (
    <button type="button" class="button" aria-label={label} title={label} onClick={onZoom}>
      {sign}
    </button>
  )
}

type Current<T> = { readonly current: T }

/** The canvas of an element once its code is loaded: readers without WebGL never load it. Follows the theme. */
function useCanvas(
  box: Current<HTMLElement | null>,
  choose: Current<(key: string | undefined) => void>,
): GraphCanvas | undefined {
  const [canvas, setCanvas] = useState<GraphCanvas>()
  useEffect(() => {
    let [made, left]: [GraphCanvas | undefined, boolean] = [undefined, false]
    void import('../canvas/graph-canvas.ts').then(({ createGraphCanvas }) => {
      if (left || !box.current) return
      made = createGraphCanvas(box.current, key => choose.current(key))
      setCanvas(made)
    })
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const repaint = (): void => made?.repaint()
    dark.addEventListener('change', repaint)
    return () => {
      left = true
      dark.removeEventListener('change', repaint)
      made?.close()
    }
  }, [box, choose])
  return canvas
}
