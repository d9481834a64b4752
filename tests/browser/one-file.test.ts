import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { writePage } from '../../src/export/page.ts'
import { viewerPayload } from '../../src/export/payload.ts'
import { toGraph } from '../../src/graph/build.ts'
import type { Knowledge } from '../../src/model.ts'
import { readPageParts } from '../../src/server/assets.ts'
import { knowledgeOf } from '../fixtures/facts.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { clickOn, complaintsOf } from './site.ts'

const MOST_BYTES = 400_000

let browser: Browser
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'))
})
afterAll(() => browser.close())

function write(known: Knowledge): string {
  const file = join(mkdtempSync(join(tmpdir(), 'one-file-')), 'page.html')
  writeFileSync(file, [...writePage(viewerPayload(known), readPageParts())].join(''))
  return file
}

async function open(file: string) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 860 }, offline: true })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints = complaintsOf(page)
  page.on('request', request => requests.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  await page.waitForSelector('html[data-drawn]')
  return { page, requests: () => requests.filter(url => !url.startsWith('data:')), complaints }
}

test('a single file opens from disk with the network off, and loads nothing but itself', async () => {
  const file = write(knowledge)
  expect(statSync(file).size).toBeLessThan(MOST_BYTES)
  const { page, requests, complaints } = await open(file)
  const graph = toGraph(knowledge, { view: 'entities' })
  await clickOn(page, graph.findEdge((_, each) => each.relation === 'met_with' && each.date === '2023-12-07') ?? '')
  await page.getByRole('heading', { name: 'Vladimir Poutine a rencontré Ebrahim Raïssi' }).waitFor()
  expect(await page.locator('.side blockquote').textContent()).toMatch(/^Le président russe .* Dmitri Peskov\.$/)
  expect(requests()).toEqual([pathToFileURL(file).href])
  expect(complaints).toEqual([])
})

test('markup in a sentence stays text in a single file', async () => {
  const script = '</script><script>document.title="taken"</script><!--'
  const { page, complaints } = await open(
    write(knowledgeOf([{ subject: script, relation: 'met_with', words: 'met', object: 'B' }])),
  )
  await page.getByRole('combobox', { name: /^Chercher/ }).fill('script')
  await page.keyboard.press('Enter')
  expect(await page.locator('.side h2').textContent()).toContain(script)
  expect(await page.title()).toBe('Relata')
  expect(complaints).toEqual([])
})
