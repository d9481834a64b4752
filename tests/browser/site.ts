/** Opens the viewer in the browser of the run, as a reader would, and points at what is drawn. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { viewerPayload } from '../../src/export/payload.ts'
import type { Knowledge } from '../../src/model.ts'
import { type ServedViewer, serveViewer } from '../../src/server/serve.ts'
import type {} from '../../viewer/src/hook.ts'

/** A page and all that went wrong on it. */
export interface OpenedPage {
  readonly page: Page
  /** Console errors and warnings, uncaught errors, and requests to anywhere but the viewer. */
  readonly complaints: readonly string[]
}

/** A served viewer and the way to open it. */
export interface Site {
  open(hash?: string, options?: BrowserContextOptions): Promise<OpenedPage>
  close(): Promise<void>
}

/** Serves knowledge and opens pages of it in French at 1440 × 860, unless told otherwise. */
export async function serveSite(knowledge: Knowledge, browser?: Browser): Promise<Site> {
  const viewer = await serveViewer(viewerPayload(knowledge), { port: 0 })
  const used = browser ?? (await chromium.connect(inject('browser')))
  return {
    open: (hash = '', options = {}) => openPage(used, viewer, hash, options),
    async close() {
      await used.close()
      await viewer.close()
    },
  }
}

/** Console errors and warnings and uncaught errors of a page, as they come. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  return complaints
}

async function openPage(
  browser: Browser,
  { url }: ServedViewer,
  hash: string,
  options: BrowserContextOptions,
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  page.on('request', request => {
    if (!request.url().startsWith(url)) complaints.push(`request to ${request.url()}`)
  })
  await page.goto(url + hash)
  await page.waitForSelector('html[data-drawn]')
  return { page, complaints }
}

/** How many frames a thing must stand still before its place is told: a change of the picture takes one or two to be drawn. */
const STILL_FRAMES = 6

/** Where a node or the middle of an edge stands in the window once it moves no more; throws where it is not drawn. */
export async function position(page: Page, key: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(
    async ([each, frames]) => {
      let [last, still] = [window.relata?.position(each), 0]
      while (last && still < frames) {
        await new Promise(done => requestAnimationFrame(done))
        const now = window.relata?.position(each)
        still = now && now.x === last.x && now.y === last.y ? still + 1 : 0
        last = now
      }
      return last
    },
    [key, STILL_FRAMES] as const,
  )
  if (!place) throw new Error(`not drawn: ${key}`)
  return place
}

/** Clicks a node or the middle of an edge on the canvas. */
export async function clickOn(page: Page, key: string): Promise<void> {
  const { x, y } = await position(page, key)
  await page.mouse.click(x, y)
}
