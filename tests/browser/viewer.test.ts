import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toGraph } from '../../src/graph/build.ts'
import { knowledge } from '../fixtures/knowledge.ts'
import { clickOn, position, type Site, serveSite } from './site.ts'

const graph = toGraph(knowledge, { view: 'entities' })
const edge = (relation: string, date?: string): string =>
  graph.findEdge((_, each) => each.relation === relation && each.date === date) ?? ''
const node = (label: string): string => graph.findNode((_, each) => each.label === label) ?? ''
const meeting = edge('met_with', '2023-12-07')

let site: Site
beforeAll(async () => {
  site = await serveSite(knowledge)
})
afterAll(() => site.close())

test('the page opens without an error, and asks nobody but its own server', async () => {
  const { page, complaints } = await site.open()
  expect(await page.getByRole('application', { name: /Graphe de 13 nœuds/ }).isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Événements' }).click()
  await page.waitForSelector('html[data-drawn=events]')
  await page.getByRole('button', { name: 'Table' }).click()
  expect(await page.getByRole('row').count()).toBe(1 + knowledge.claims.length)
  expect(complaints).toEqual([])
})

describe('a click on an edge of the canvas', () => {
  test('shows the sentence with its words marked, who says so and when', async () => {
    const { page, complaints } = await site.open()
    await clickOn(page, meeting)
    const card = page.getByRole('complementary', { name: 'Détails' })
    await card.getByRole('heading', { name: 'Vladimir Poutine a rencontré Ebrahim Raïssi' }).waitFor()
    expect(await card.locator('.chip').allTextContents()).toEqual(['affirmé', '7 décembre 2023', 'lieu: Moscou'])
    expect(await card.locator('.chain li').allTextContents()).toEqual(['Dmitri Peskov', 'Kremlin', 'TASS'])
    expect(await card.locator('blockquote').textContent()).toMatch(/^Le président russe .* Dmitri Peskov\.$/)
    expect(await card.locator('mark.subject').allTextContents()).toEqual(['Vladimir Poutine'])
    expect(await card.locator('mark.trigger').allTextContents()).toEqual(['entretiens'])
    expect(await card.locator('mark.object').allTextContents()).toEqual(['Ebrahim Raïssi'])
    expect(await card.textContent()).toContain('hier [jeudi 07/12/2023]')
    expect(complaints).toEqual([])
  })

  test('tells two edges of one pair apart', async () => {
    const { page } = await site.open()
    await clickOn(page, edge('met_with', '2022-09'))
    await page.getByText('septembre 2022', { exact: true }).waitFor()
  })

  test('opens the article at the sentence, and Escape leads back', async () => {
    const { page } = await site.open()
    await clickOn(page, edge('located_in'))
    await page.getByRole('button', { name: 'Ouvrir dans l’article' }).click()
    const sentence = page.locator('.article mark.sentence').first()
    await sentence.waitFor()
    await expect.poll(() => sentence.evaluate(isInView)).toBe(true)
    const marked = await page.locator('.article mark.sentence').allTextContents()
    expect(marked.join('')).toMatch(/^La dernière fois que Poutine .* \(OCS\)\.$/)
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Samarkand se trouve en Ouzbékistan' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Ce que l’on sait' }).waitFor()
  })
})

test('a click on a node opens its card, and a link of the card the edge', async () => {
  const { page } = await site.open()
  await clickOn(page, node('Dmitri Peskov'))
  await page.getByRole('heading', { name: 'Dmitri Peskov' }).waitFor()
  expect(await page.locator('.side blockquote').count()).toBe(4)
  await page.getByRole('button', { name: 'est porte-parole de Kremlin' }).click()
  await page.getByRole('heading', { name: 'Dmitri Peskov est porte-parole de Kremlin' }).waitFor()
})

test('a node that is dragged stays where it is let go', async () => {
  const { page } = await site.open()
  const { x, y } = await position(page, node('TASS'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 30, y - 45, { steps: 8 })
  await page.mouse.up()
  await page.waitForFunction(
    ([key, left, top]) => {
      const place = window.relata?.position(String(key))
      return place && Math.hypot(place.x - Number(left), place.y - Number(top)) < 3
    },
    [node('TASS'), x - 30, y - 45] as const,
  )
  // Letting go is no click.
  expect(await page.getByRole('heading', { name: 'TASS' }).count()).toBe(0)
})

test('a view looks the same however it is come to, and a drag outlives a change of language', async () => {
  const direct = await position((await site.open('#view=events')).page, node('TASS'))
  const { page } = await site.open()
  await page.locator('.canvas').hover()
  await page.mouse.wheel(0, -240)
  await page.getByRole('button', { name: 'Événements' }).click()
  await page.waitForSelector('html[data-drawn=events]')
  expect(await position(page, node('TASS'))).toEqual(direct)
  await page.mouse.move(direct.x, direct.y)
  await page.mouse.down()
  await page.mouse.move(direct.x + 25, direct.y, { steps: 8 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'What is known' }).waitFor()
  await page.waitForTimeout(300)
  expect((await position(page, node('TASS'))).x - direct.x).toBeCloseTo(25, 0)
})

test('the search works by keyboard: / , words without accents, arrows, Enter', async () => {
  const { page } = await site.open()
  await page.keyboard.press('/')
  await page.keyboard.type('ouzbek')
  expect(await page.locator('#finds [role=option]').first().textContent()).toContain('Ouzbékistan')
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('combobox', { name: /^Chercher/ }).getAttribute('aria-activedescendant')).toBe('find-1')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Ouzbékistan' }).waitFor()
  await page.waitForURL(url => url.hash.includes(node('Ouzbékistan')))
})

test('the legend hides and shows, and the search says what is hidden', async () => {
  const { page } = await site.open()
  await page.getByRole('button', { name: /^Lieux 6$/ }).click()
  await page.getByRole('application', { name: /Graphe de 7 nœuds et 3 relations/ }).waitFor()
  await page.waitForFunction(key => window.relata?.position(key) === undefined, node('Moscou'))
  await page.getByRole('combobox', { name: /^Chercher/ }).fill('moscou')
  expect(await page.locator('#finds [role=option]').first().textContent()).toContain('masqué par les filtres')
  await page.getByRole('button', { name: 'Tout montrer' }).click()
  await page.getByRole('application', { name: /Graphe de 13 nœuds/ }).waitFor()
})

test('an address brings back view, card and language, and the back button the view before', async () => {
  const { page } = await site.open(`#view=table&at=${meeting}&lang=en`)
  await page.getByRole('heading', { name: 'Vladimir Poutine met with Ebrahim Raïssi' }).waitFor()
  expect(await page.locator('tr[aria-current=true]').count()).toBe(1)
  await page.getByRole('button', { name: 'Actors' }).click()
  await page.waitForSelector('html[data-drawn=entities]')
  await page.goBack()
  await page.getByRole('table').waitFor()
})

describe('nothing serious for those who hear or cannot see well', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  test.each([
    ['actors, light', `#at=${meeting}`, 'light'],
    ['actors, dark', `#at=${meeting}`, 'dark'],
    ['a node', `#at=${node('Vladimir Poutine')}`, 'light'],
    ['overview', '', 'dark'],
    ['table', '#view=table', 'light'],
    ['a path', `#from=${node('Vladimir Poutine')}&to=${node('Ouzbékistan')}`, 'light'],
    ['a part', `#at=${node('Vladimir Poutine')}&round=1+${node('Vladimir Poutine')}`, 'dark'],
  ] as const)('%s', async (_, hash, colorScheme) => {
    // Content policy is lifted here alone: axe is put into the page as a script.
    const { page } = await site.open(hash, { colorScheme, bypassCSP: true })
    expect(await serious(page)).toEqual([])
  })

  test.each([
    ['Touches', 'light'],
    ['Garder', 'dark'],
  ] as const)('the window « %s », %s', async (name, colorScheme) => {
    const { page } = await site.open('', { colorScheme, bypassCSP: true })
    await page.getByRole('button', { name }).click()
    await page.getByRole('dialog', { name }).waitFor()
    expect(await serious(page)).toEqual([])
  })

  async function serious(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe)
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run()
      return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(each => each.html).join(' ')}`)
    })
    return found.filter(each => /^(serious|critical)/.test(each))
  }
})

test('a dark theme is followed by the canvas too, at once', async () => {
  const { page } = await site.open('', { colorScheme: 'light' })
  const light = await page.locator('.canvas').screenshot()
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.waitForTimeout(200)
  const dark = await page.locator('.canvas').screenshot()
  await page.emulateMedia({ colorScheme: 'light' })
  await page.waitForTimeout(200)
  expect(dark.equals(light)).toBe(false)
  expect((await page.locator('.canvas').screenshot()).equals(light)).toBe(true)
})

test('a phone shows the picture, and the card under it when an edge is touched', async () => {
  const { page, complaints } = await site.open('', {
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  })
  const { x, y } = await position(page, meeting)
  await page.touchscreen.tap(x, y)
  await page.getByRole('heading', { name: 'Vladimir Poutine a rencontré Ebrahim Raïssi' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(complaints).toEqual([])
})

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}
