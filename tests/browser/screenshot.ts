/** Photographs the viewer: the picture of the README, and more to look at in `dist/screenshots`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { readSources } from '../../src/document/sources.ts'
import { viewerPayload } from '../../src/export/payload.ts'
import { buildKnowledge } from '../../src/pipeline.ts'
import { serveViewer } from '../../src/server/serve.ts'
import type {} from '../../viewer/src/hook.ts'
import { findBrowser, LAUNCH_FLAGS } from './find-browser.ts'

interface Shot {
  readonly file: string
  readonly hash: string
  readonly options: BrowserContextOptions
  /** Text of a button to press before the picture is taken. */
  readonly press?: string
}

const payload = viewerPayload(await buildKnowledge(readSources([join('data', 'articles')])))
const meeting = payload.graphs.entities.edges.find(({ attributes }) => attributes?.date === '2023-12-07')?.key ?? ''
const [person] = payload.graphs.entities.nodes.filter(({ attributes }) => attributes?.type === 'person')

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 760 }, locale: 'fr-FR', reducedMotion: 'reduce' }
const DARK: BrowserContextOptions = { ...DESK, colorScheme: 'dark' }
const PHONE: BrowserContextOptions = { ...DESK, viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 }
const LOOK = join('dist', 'screenshots')
const README = join('viewer', 'screenshots')

const SHOTS: readonly Shot[] = [
  { file: join(README, 'edge.png'), hash: `at=${meeting}`, options: DESK },
  { file: join(README, 'events-dark.png'), hash: `view=events&at=${meeting}`, options: DARK },
  { file: join(LOOK, 'actors.png'), hash: '', options: DESK },
  { file: join(LOOK, 'actors-dark.png'), hash: `at=${meeting}`, options: DARK },
  { file: join(LOOK, 'events.png'), hash: 'view=events', options: DESK },
  { file: join(LOOK, 'node.png'), hash: `at=${person?.key}`, options: DESK },
  { file: join(LOOK, 'article.png'), hash: `at=${meeting}`, options: DESK, press: 'Ouvrir dans l’article' },
  { file: join(LOOK, 'table.png'), hash: `view=table&at=${meeting}`, options: DESK },
  { file: join(LOOK, 'phone.png'), hash: '', options: PHONE },
  { file: join(LOOK, 'phone-edge.png'), hash: `at=${meeting}`, options: PHONE },
  { file: join(LOOK, 'phone-filters.png'), hash: '', options: PHONE, press: 'Filtres' },
]

async function take(browser: Browser, url: string, { file, hash, options, press }: Shot): Promise<void> {
  const page: Page = await browser.newPage(options)
  await page.goto(`${url}#${hash}`)
  await page.waitForSelector('html[data-drawn]')
  if (press !== undefined) await page.getByRole('button', { name: press }).first().click()
  await page.screenshot({ path: file })
  await page.close()
  console.log(file)
}

for (const folder of [README, LOOK]) mkdirSync(folder, { recursive: true })
const viewer = await serveViewer(payload, { port: 0 })
const browser = await chromium.launch({ executablePath: findBrowser().path, args: [...LAUNCH_FLAGS] })
for (const shot of SHOTS) await take(browser, viewer.url, shot)
await browser.close()
await viewer.close()
