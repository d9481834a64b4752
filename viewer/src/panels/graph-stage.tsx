import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Direction, GraphCanvas, OnCanvas } from '../canvas/canvas.ts'
import type { Scene } from '../canvas/scene.ts'
import { findEdge, findNode } from '../model/library.ts'
import { nodeName, relationName } from '../model/names.ts'
import type { Page } from '../page.ts'
import { SignButton } from '../parts/sign-button.tsx'

interface Props {
  readonly page: Page
  readonly scene: Scene
  readonly pinned: ReadonlySet<string>
  /** Called whenever a scene has been drawn, with the canvas that drew it. */
  readonly onDrawn: (canvas: GraphCanvas) => void
}

/** The graph, its buttons, its keys and a first hint. */
export function GraphStage({ page, scene, pinned, onDrawn }: Props): JSX.Element {
  const { text, act, open } = page
  const box = useRef<HTMLDivElement>(null)
  const on = useRef<OnCanvas>(undefined)
  on.current = {
    choose: key => (key === undefined ? act({ type: 'select', key }) : open(key)),
    move: (key, place) => act({ type: 'pin', key, place }),
  }
  const canvas = useCanvas(box, on)
  const [pointed, setPointed] = useState<string>()
  const [arranging, setArranging] = useState(false)
  useEffect(() => {
    if (!canvas) return
    canvas.draw(scene)
    for (const key of scene.selected) canvas.reveal(key)
    onDrawn(canvas)
  }, [canvas, scene, onDrawn])
  const shown = (items: readonly { readonly key: string }[]): number =>
    items.filter(({ key }) => !scene.hidden.has(key)).length
  const arrange = async (): Promise<void> => {
    setArranging(true)
    try {
      const { arrangeAnew } = await import('../arrange/arrange.ts')
      act({ type: 'arrange', places: await arrangeAnew(scene, pinned) })
    } finally {
      setArranging(false)
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!canvas || event.ctrlKey || event.metaKey || event.altKey) return
    const key = keyTarget(canvas, event.key)
    if (key !== undefined) {
      canvas.point(key)
      canvas.reveal(key)
      setPointed(key)
    } else if (event.key === 'Enter' && pointed !== undefined) open(pointed)
    else if (ZOOMS[event.key] !== undefined) canvas.zoom(ZOOMS[event.key] ?? 'all')
    else return
    event.preventDefault()
  }
  return (
    <div class="stage">
      <div
        ref={box}
        class="canvas"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the focus, arrows move in it
        tabIndex={0}
        aria-label={text.graphLabel(shown(scene.nodes), shown(scene.edges))}
        onKeyDown={onKeyDown}
        onBlur={() => {
          canvas?.point(undefined)
          setPointed(undefined)
        }}
      />
      <p class="unseen" role="status">
        {pointed !== undefined && nameOf(page, pointed)}
      </p>
      <div class="zoom">
        <SignButton
          label={arranging ? text.arranging : text.arrange}
          sign="⟳"
          off={arranging}
          onUse={() => void arrange()}
        />
        <SignButton label={text.zoomIn} sign="+" onUse={() => canvas?.zoom('in')} />
        <SignButton label={text.zoomOut} sign="−" onUse={() => canvas?.zoom('out')} />
        <SignButton label={text.zoomAll} sign="⤢" onUse={() => canvas?.zoom('all')} />
      </div>
      {scene.selected.size === 0 && <p class="hint">{text.hint}</p>}
    </div>
  )
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const ZOOMS: Readonly<Record<string, 'in' | 'out' | 'all'>> = { '+': 'in', '-': 'out', '0': 'all' }

/** What a key leads to: the next node in a direction, or with `e` the next edge of a node. */
function keyTarget(canvas: GraphCanvas, key: string): string | undefined {
  const direction = DIRECTIONS[key]
  if (direction) return canvas.next(direction)
  return key === 'e' ? canvas.nextEdge() : undefined
}

/** What a screen reader says of a node or an edge. */
function nameOf({ library, language }: Page, key: string): string {
  if (findNode(library, key)) return nodeName(library, key, language)
  const edge = findEdge(library, key)
  if (!edge) return key
  const [source, target] = [edge.source, edge.target].map(end => nodeName(library, end, language))
  return `${source} ${relationName(library, edge.attributes, language)} ${target}`
}

type Current<T> = { readonly current: T }

/** The canvas of an element once its code is loaded: readers without WebGL never load it. Follows the theme. */
function useCanvas(box: Current<HTMLElement | null>, on: Current<OnCanvas | undefined>): GraphCanvas | undefined {
  const [canvas, setCanvas] = useState<GraphCanvas>()
  useEffect(() => {
    let [made, left]: [GraphCanvas | undefined, boolean] = [undefined, false]
    void import('../canvas/graph-canvas.ts').then(({ createGraphCanvas }) => {
      if (left || !box.current) return
      made = createGraphCanvas(box.current, {
        choose: key => on.current?.choose(key),
        move: (key, place) => on.current?.move(key, place),
      })
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
  }, [box, on])
  return canvas
}
