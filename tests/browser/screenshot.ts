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
  /** Many articles rather than the first alone. */
  readonly of?: typeof payload
  readonly hash: string
  readonly options: BrowserContextOptions
  /** Text of a button to press before the picture is taken. */
  readonly press?: string
}

const payload = viewerPayload(await buildKnowledge(readSources([join('data', 'articles')])))
const many = viewerPayload(await buildKnowledge(readSources([join('tests', 'articles', 'gold-fr')])))
const meeting = payload.graphs.entities.edges.find(({ attributes }) => attributes?.date === '2023-12-07')?.key ?? ''
const [person] = payload.graphs.entities.nodes.filter(({ attributes }) => attributes?.type === 'person')

const [place] = payload.graphs.entities.nodes.filter(({ attributes }) => attributes?.label === 'Ouzbékistan')
const [best] = many.graphs.entities.nodes.toSorted((a, b) => (b.attributes?.degree ?? 0) - (a.attributes?.degree ?? 0))

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
  { file: join(LOOK, 'many.png'), of: many, hash: '', options: DESK },
  { file: join(LOOK, 'many-events.png'), of: many, hash: 'view=events&colour=community', options: DESK },
  { file: join(LOOK, 'many-node.png'), of: many, hash: `at=${best?.key}`, options: DESK },
  { file: join(LOOK, 'many-focus-dark.png'), of: many, hash: `at=${best?.key}&round=2+${best?.key}`, options: DARK },
  { file: join(LOOK, 'many-table.png'), of: many, hash: 'view=table', options: DESK },
  { file: join(LOOK, 'keys.png'), hash: '', options: DESK, press: 'Touches' },
  { file: join(LOOK, 'keep.png'), hash: '', options: DESK, press: 'Garder' },
  { file: join(LOOK, 'path.png'), hash: `from=${person?.key}&to=${place?.key}`, options: DESK },
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
const viewers = new Map([payload, many].map(shown => [shown, serveViewer(shown, { port: 0 })] as const))
const browser = await chromium.launch({ executablePath: findBrowser().path, args: [...LAUNCH_FLAGS] })
for (const shot of SHOTS) await take(browser, (await viewers.get(shot.of ?? payload))?.url ?? '', shot)
await browser.close()
for (const viewer of viewers.values()) await (await viewer).close()
