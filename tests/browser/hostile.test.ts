import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toGraph } from '../../src/graph/build.ts'
import type { Knowledge } from '../../src/model.ts'
import { knowledgeOf, met } from '../fixtures/facts.ts'
import { knowledge as article } from '../fixtures/knowledge.ts'
import { findBrowser, LAUNCH_FLAGS } from './find-browser.ts'
import { clickOn, type Site, serveSite } from './site.ts'

const IMAGE = '<img src=x onerror="document.title=\'taken\'">'
const SCRIPT = '</script><script>document.title="taken"</script>'
const ARABIC = 'ديمتري بيسكوف'
const HEBREW = 'משה כהן'

const knowledge: Knowledge = knowledgeOf([
  met(IMAGE, SCRIPT),
  met(ARABIC, HEBREW),
  met('A', 'B', '2020'),
  met('A', 'B', '2021'),
  met('A', 'B', '2022'),
  { subject: 'B', relation: 'criticised', words: 'criticised', object: 'A' },
  { subject: 'Self', relation: 'criticised', words: 'criticised', object: 'Self' },
])
const graph = toGraph(knowledge, { view: 'entities' })
const node = (label: string): string => graph.findNode((_, each) => each.label === label) ?? ''
const edgesOf = (label: string): readonly string[] => graph.edges(node(label))

let site: Site
beforeAll(async () => {
  site = await serveSite(knowledge)
})
afterAll(() => site.close())

describe('markup in names and sentences stays text', () => {
  test.each(['#view=entities', '#view=table', '#view=events'])('%s', async hash => {
    const { page, complaints } = await site.open(`${hash}&at=${edgesOf(IMAGE)[0]}`)
    const heading = await page.locator('.side h2').textContent()
    expect(heading).toContain(IMAGE)
    expect(heading).toContain(SCRIPT)
    expect(await page.locator('.side blockquote').textContent()).toBe(`${IMAGE} met ${SCRIPT}.`)
    await page.getByRole('combobox', { name: /^Chercher/ }).fill('<')
    expect(await page.locator('#finds [role=option]').count()).toBeGreaterThan(0)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toBe('Relata')
    expect(complaints).toEqual([])
  })
})

test('names that run from right to left are shown so', async () => {
  const { page } = await site.open(`#at=${node(ARABIC)}`)
  const heading = page.locator('.side h2')
  expect(await heading.textContent()).toContain(ARABIC)
  expect(await heading.evaluate(element => getComputedStyle(element).direction)).toBe('rtl')
})

test('each of four relations between two can be clicked', async () => {
  const { page } = await site.open()
  const cards = new Set<string>()
  for (const key of edgesOf('A')) {
    // Two clicks in a third of a second are a double click.
    await page.waitForTimeout(350)
    await clickOn(page, key)
    await page.waitForFunction(each => location.hash.includes(each), key)
    cards.add((await page.locator('.side h2, .side .chips').allTextContents()).join(' '))
  }
  expect(cards.size).toBe(4)
})

test('a relation to oneself stands in the card of the node', async () => {
  const { page } = await site.open(`#at=${node('Self')}`)
  await page.getByRole('button', { name: 'a critiqué Self' }).click()
  await page.getByRole('heading', { name: 'Self a critiqué Self' }).waitFor()
})

test('an edge with 500 sentences shows some and says how many more', async () => {
  const many = await serveSite(knowledgeOf(Array.from({ length: 500 }, () => met('Hub', 'Leaf'))))
  const { page } = await many.open()
  await page.getByRole('combobox', { name: /^Chercher/ }).fill('hub')
  await page.locator('#finds [role=option]').last().click()
  await page.getByText('500 phrases').waitFor()
  expect(await page.locator('.side blockquote').count()).toBe(20)
  await page.getByRole('button', { name: '480 de plus' }).click()
  expect(await page.locator('.side blockquote').count()).toBe(500)
  await many.close()
})

test('of thousands of nodes the most connected are shown, it is said so, and a search brings in what is not', async () => {
  const crowd = Array.from({ length: 3000 }, (_, i) => met(`Hub ${i % 7}`, `Person ${i}`))
  const many = await serveSite(knowledgeOf([...crowd, met('Person 2999', 'Zoe')]))
  const { page, complaints } = await many.open()
  const notice = page.locator('.scope')
  expect(await notice.textContent()).toMatch(/^1000 nœuds sur 3008/)
  await page.getByRole('combobox', { name: /^Chercher/ }).fill('zoe')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Zoe' }).waitFor()
  await expect.poll(() => notice.textContent()).toMatch(/^100[1-9] nœuds sur 3008/)
  expect(complaints).toEqual([])
  await many.close()
})

test('a hundred changes of the filters leave no memory behind', async () => {
  const many = await serveSite(knowledgeOf(Array.from({ length: 60 }, (_, i) => met(`Hub ${i % 5}`, `Person ${i}`))))
  const { page } = await many.open()
  const session = await page.context().newCDPSession(page)
  // What is just being drawn is no leak: the least of several looks counts.
  const used = async (): Promise<number> => {
    const sizes: number[] = []
    for (let look = 0; look < 4; look++) {
      await page.waitForTimeout(150)
      await session.send('HeapProfiler.collectGarbage')
      sizes.push((await session.send('Runtime.getHeapUsage')).usedSize)
    }
    return Math.min(...sizes)
  }
  const toggle = (times: number): Promise<void> =>
    page.evaluate(async count => {
      for (let i = 0; i < count; i++) {
        document.querySelector<HTMLElement>('.facet-value')?.click()
        await new Promise(resolve => setTimeout(resolve, 20))
      }
    }, times)
  await toggle(10)
  const before = await used()
  await toggle(100)
  expect((await used()) / before).toBeLessThan(1.3)
  await many.close()
})

test('knowledge of nothing opens', async () => {
  const empty = await serveSite({ ...knowledgeOf([]), documents: [] })
  const { page, complaints } = await empty.open()
  await page.getByText('0 article', { exact: true }).waitFor()
  expect(complaints).toEqual([])
  await empty.close()
})

test('without WebGL the table shows all, and says why', async () => {
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: [...LAUNCH_FLAGS, '--disable-3d-apis'],
  })
  const plain = await serveSite(article, browser)
  const { page, complaints } = await plain.open()
  await page.getByText('pas de WebGL').waitFor()
  expect(await page.getByRole('button', { name: 'Acteurs' }).isDisabled()).toBe(true)
  await page.getByRole('table').getByRole('button', { name: 'a rencontré' }).first().click()
  await page.getByRole('heading', { name: 'Vladimir Poutine a rencontré Ebrahim Raïssi' }).waitFor()
  expect(complaints).toEqual([])
  await plain.close()
})
