/** Measures the viewer in a real browser: what it loads, the first picture of small and large graphs, frames and memory. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { readSources } from '../../src/document/sources.ts'
import { writePage } from '../../src/export/page.ts'
import { type ViewerPayload, viewerPayload } from '../../src/export/payload.ts'
import { seededRandom } from '../../src/graph/random.ts'
import { buildKnowledge } from '../../src/pipeline.ts'
import { readPageParts } from '../../src/server/assets.ts'
import { serveViewer } from '../../src/server/serve.ts'
import { knowledgeOf, met } from '../fixtures/facts.ts'
import { findBrowser, LAUNCH_FLAGS } from './find-browser.ts'

const ASSETS = join('dist', 'viewer', 'assets')
/** Steps of the wheel, there and back, by which frames are timed. */
const STEPS = 25

/** A graph of so many meetings of people, few of whom meet many. */
function crowd(people: number, meetings: number): ViewerPayload {
  const random = seededRandom(7)
  const someone = (): string => `Person ${Math.floor(people * random() * random())}`
  return viewerPayload(knowledgeOf(Array.from({ length: meetings }, (_, i) => met(someone(), `Person ${i % people}`))))
}

async function measure(browser: Browser, name: string, payload: ViewerPayload): Promise<void> {
  const viewer = await serveViewer(payload, { port: 0 })
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 } })
  const start = performance.now()
  await page.goto(viewer.url)
  await page.waitForSelector('html[data-drawn]')
  const first = performance.now() - start
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const frame = await page.evaluate(async steps => {
    const layer = document.querySelector('.sigma-mouse')
    const times: number[] = []
    let last = performance.now()
    for (let i = 0; i < steps; i++) {
      const deltaY = i % 2 === 0 ? 60 : -60
      layer?.dispatchEvent(new WheelEvent('wheel', { deltaY, clientX: 600, clientY: 400, bubbles: true }))
      await new Promise(resolve => requestAnimationFrame(resolve))
      times.push(performance.now() - last)
      last = performance.now()
    }
    return times.sort((a, b) => a - b)[Math.floor(steps / 2)] ?? 0
  }, STEPS)
  const { nodes, edges } = payload.graphs.entities
  const size = `${nodes.length} nodes, ${edges.length} edges`
  const memory = `${Math.round(usedSize / 1e6)} MB`
  console.log(
    `${name.padEnd(14)}${size.padEnd(28)}first picture ${(first / 1000).toFixed(1)} s, frame ${Math.round(frame)} ms, ${memory}`,
  )
  await page.close()
  await viewer.close()
}

for (const file of readdirSync(ASSETS)) {
  console.log(
    `${file.replace(/-[^-]+(?=\.)/, '').padEnd(20)}${gzipSync(readFileSync(join(ASSETS, file))).length} bytes, gzip`,
  )
}
const article = viewerPayload(await buildKnowledge(readSources([join('data', 'articles')])))
const file = [...writePage(article, readPageParts())].reduce((sum, piece) => sum + Buffer.byteLength(piece), 0)
console.log(`${'one file'.padEnd(20)}${file} bytes`)
const browser = await chromium.launch({ executablePath: findBrowser().path, args: [...LAUNCH_FLAGS] })
await measure(browser, 'first article', article)
await measure(browser, 'thousand', crowd(1000, 3100))
await measure(browser, 'large', crowd(50_000, 60_000))
await measure(browser, 'very large', crowd(100_000, 120_000))
await browser.close()
