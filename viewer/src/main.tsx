import { render } from 'preact'
import type { ViewerPayload } from '../../src/export/payload.ts'
import { App } from './app.tsx'
import './hook.ts'
import './trusted.ts'
import type { GraphCanvas } from './canvas/canvas.ts'
import { MESSAGES, preferredLanguage } from './messages/messages.ts'
import { openLibrary } from './model/library.ts'
import { readAddress } from './state/address.ts'
import { initialState, type Tab } from './state/state.ts'
import './style/index.css'

/** Reads the data and shows the page, or says why it cannot. */
async function start(root: HTMLElement): Promise<void> {
  const language = preferredLanguage(navigator.languages)
  const tell = (part: number): void => {
    root.textContent = MESSAGES[language].loading(part)
  }
  tell(0)
  try {
    const payload = readPayload(tell)
    const canDraw = hasWebgl()
    // The code of the canvas travels beside the data.
    if (canDraw) void import('./canvas/graph-canvas.ts')
    const library = openLibrary(await payload)
    const state = { ...initialState(language), ...readAddress(location.hash, initialState(language)) }
    root.textContent = ''
    render(<App library={library} start={state} canDraw={canDraw} onDrawn={announce} />, root)
  } catch (error) {
    root.textContent = MESSAGES[language].loadFailed
    throw error
  }
}

/** The data that stand in the page itself, where it is a single file; else those beside it. */
async function readPayload(tell: (part: number) => void): Promise<ViewerPayload> {
  const inside = document.getElementById('data')?.textContent
  if (inside) return unpack(inside)
  const response = await fetch('data.json')
  if (!response.ok) throw new Error(`data.json: ${response.status}`)
  return (await new Response(counted(response, tell)).json()) as ViewerPayload
}

/** The bytes of a response as they come, and which part of them has come: in [0, 1]. */
function counted({ body, headers }: Response, tell: (part: number) => void): ReadableStream | null {
  const all = Number(headers.get('content-length'))
  let come = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, next) {
      come += piece.length
      if (all > 0) tell(Math.min(1, come / all))
      next.enqueue(piece)
    },
  })
  return body?.pipeThrough(counter) ?? null
}

/** Bytes compressed as RFC 1951 says, in base 64, that hold JSON. */
async function unpack(text: string): Promise<ViewerPayload> {
  const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return (await new Response(stream).json()) as ViewerPayload
}

/** Marks the page with the tab that it has drawn. */
function announce(tab: Tab, canvas?: GraphCanvas): void {
  if (canvas) window.relata = { position: key => canvas.position(key) }
  document.documentElement.dataset['drawn'] = tab
}

function hasWebgl(): boolean {
  const canvas = document.createElement('canvas')
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null
}

// A page that is a single file makes its worker of this same script.
if (import.meta.env.MODE === 'page' && !('document' in globalThis)) {
  void import('./arrange/answer.ts').then(({ answerRequests }) => answerRequests())
} else {
  const root = document.getElementById('app')
  if (root) void start(root)
}
