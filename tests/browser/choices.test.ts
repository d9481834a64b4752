/** What a reader can do to the picture beside opening cards: time, scope, paths, undo, the table, the keyboard, files. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toGraph } from '../../src/graph/build.ts'
import { knowledgeOf, met } from '../fixtures/facts.ts'
import { clickOn, position, type Site, serveSite } from './site.ts'

const knowledge = knowledgeOf([
  met('Anna', 'Boris', '2020-03'),
  met('Boris', 'Chloe', '2021-05'),
  met('Chloe', 'Dario', '2022-07'),
  met('Chloe', 'Emil'),
  { subject: 'Emil', relation: 'criticised', words: 'criticised', object: 'Farah' },
])
const graph = toGraph(knowledge, { view: 'entities' })
const node = (label: string): string => graph.findNode((_, each) => each.label === label) ?? ''

let site: Site
beforeAll(async () => {
  site = await serveSite(knowledge)
})
afterAll(() => site.close())

const picture = (page: Page, nodes: number, edges: number) =>
  page.getByRole('application', { name: new RegExp(`^Graphe de ${nodes} nœuds? et ${edges} relations?`) }).waitFor()

describe('time', () => {
  test('a slider takes away what is earlier, and what has no date stands apart', async () => {
    const { page, complaints } = await site.open()
    await picture(page, 6, 5)
    const from = page.getByRole('slider', { name: 'Du' })
    await from.focus()
    await page.keyboard.press('End')
    await picture(page, 2, 1)
    await page.getByRole('checkbox', { name: /avec ce qui n’a pas de date/ }).check()
    await picture(page, 4, 3)
    await expect.poll(() => page.url()).toContain('undated=yes')
    await page.getByRole('button', { name: 'Toutes les dates' }).click()
    await picture(page, 6, 5)
    expect(complaints).toEqual([])
  })

  test('a stretch drawn with the pointer is a period, and the address keeps it', async () => {
    const { page } = await site.open()
    const box = await page.locator('.brush').boundingBox()
    if (!box) throw new Error('no timeline')
    await page.mouse.move(box.x + 3, box.y + 8)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, box.y + 8, { steps: 4 })
    await page.mouse.up()
    await picture(page, 3, 2)
    await expect.poll(() => page.url()).toContain('when=')
    const again = await site.open(new URL(page.url()).hash)
    await picture(again.page, 3, 2)
    await page.mouse.click(box.x + 3, box.y + 8)
    await picture(page, 2, 1)
    await page.mouse.click(box.x + 3, box.y + 8)
    await picture(page, 6, 5)
  })

  test('time goes by by itself and stops at the end', async () => {
    const { page } = await site.open()
    await page.getByRole('button', { name: 'Dérouler' }).click()
    await picture(page, 2, 1)
    await page.getByRole('button', { name: 'Arrêter' }).click()
    await page.getByRole('button', { name: 'Dérouler' }).waitFor()
  })
})

describe('scope', () => {
  test('one step round a node, two steps, all; undo and redo by keyboard', async () => {
    const { page } = await site.open(`#at=${node('Anna')}`)
    await page.getByRole('button', { name: 'Seulement à un pas' }).click()
    await picture(page, 2, 1)
    expect(await page.locator('.scope').textContent()).toContain('Seulement Anna et ce qui est à 1 pas.')
    await page.getByRole('button', { name: 'À deux pas' }).click()
    await picture(page, 3, 2)
    await page.keyboard.press('Control+z')
    await picture(page, 2, 1)
    await page.keyboard.press('Control+z')
    await picture(page, 6, 5)
    await page.keyboard.press('Control+Shift+z')
    await picture(page, 2, 1)
  })

  test('neighbours are unfolded by relation, with their number, and folded again', async () => {
    const { page } = await site.open(`#at=${node('Boris')}`)
    await page.getByRole('button', { name: 'Seulement à un pas' }).click()
    await picture(page, 3, 2)
    await clickOn(page, node('Chloe'))
    await page.getByRole('button', { name: /a rencontré\s?: 2 de plus/ }).click()
    await picture(page, 5, 4)
    await page.getByRole('button', { name: 'Replier 1 voisin' }).click()
    await picture(page, 4, 3)
  })
})

test('a path is found between two nodes, each step with its card', async () => {
  const { page, complaints } = await site.open(`#at=${node('Anna')}`)
  await page.getByRole('button', { name: 'Comment est-il relié à…' }).click()
  await page.getByRole('status').filter({ hasText: 'Anna et qui' }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('farah')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'De Anna à Farah' }).waitFor()
  await page.getByRole('heading', { name: '4 pas' }).waitFor()
  await expect.poll(() => page.url()).toContain('&to=')
  const shared = await site.open(new URL(page.url()).hash)
  await shared.page.getByRole('heading', { name: 'De Anna à Farah' }).waitFor()
  await page.getByRole('checkbox', { name: /deux sources indépendantes/ }).check()
  await page.getByText('Aucun texte ne les relie.').waitFor()
  await page.getByRole('checkbox', { name: /deux sources indépendantes/ }).uncheck()
  await page.locator('.way').getByRole('button', { name: 'a critiqué' }).click()
  await page.getByRole('heading', { name: /Emil .* Farah/ }).waitFor()
  expect(complaints).toEqual([])
})

test('from the opening to a sentence by keyboard alone, in the graph', async () => {
  const { page, complaints } = await site.open()
  await page.locator('.canvas').focus()
  await page.keyboard.press('ArrowRight')
  const spoken = page.locator('.stage [role=status]')
  await expect.poll(() => spoken.textContent()).not.toBe('')
  await page.keyboard.press('e')
  await expect.poll(() => spoken.textContent()).toMatch(/rencontré|critiqué|critique/)
  await page.keyboard.press('Enter')
  await page.locator('.side blockquote').first().waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Touches' }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('the table is sorted by any column and filtered by words', async () => {
  const { page } = await site.open('#view=table')
  const dates = (): Promise<readonly string[]> => page.locator('td.date').allTextContents()
  await page.getByRole('button', { name: 'Date' }).click()
  expect(await dates()).toEqual(['mars 2020', 'mai 2021', 'juil. 2022', '', ''])
  await page.getByRole('button', { name: 'Date' }).click()
  expect(await dates()).toEqual(['juil. 2022', 'mai 2021', 'mars 2020', '', ''])
  expect(await page.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe('descending')
  await page.getByRole('textbox', { name: 'Filtrer les lignes…' }).fill('emil farah')
  expect(await page.getByRole('row').count()).toBe(2)
})

test('nodes are arranged anew by a worker, round the one that was dragged, and undone', async () => {
  const { page, complaints } = await site.open()
  const before = await position(page, node('Anna'))
  await page.mouse.move(before.x, before.y)
  await page.mouse.down()
  await page.mouse.move(before.x + 40, before.y + 30, { steps: 6 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Annuler' }).isEnabled()
  await page.getByRole('button', { name: 'Redisposer ce qui est montré' }).click()
  await page.getByRole('button', { name: 'Redisposer ce qui est montré' }).and(page.locator(':enabled')).waitFor()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(async () => (await position(page, node('Anna'))).x).toBeCloseTo(before.x, 0)
  expect(complaints).toEqual([])
})

describe('what is shown can be kept', () => {
  const save = async (name: string, view = ''): Promise<Buffer> => {
    const { page } = await site.open(view)
    await page.getByRole('button', { name: 'Garder' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name }).click(),
    ])
    const path = join(mkdtempSync(join(tmpdir(), 'kept-')), file.suggestedFilename())
    await file.saveAs(path)
    return readFileSync(path)
  }

  test('as a picture with colours in it', async () => {
    const image = await save('Image (PNG)')
    expect(image.subarray(1, 4).toString()).toBe('PNG')
    expect(image.length).toBeGreaterThan(5000)
  })

  test('as a drawing that names every node', async () => {
    const drawing = (await save('Dessin (SVG)')).toString()
    for (const name of ['Anna', 'Boris', 'Chloe', 'Dario', 'Emil', 'Farah']) expect(drawing).toContain(`>${name}<`)
  })

  test('as GraphML with nothing but what the filters left', async () => {
    const only = new URLSearchParams({ 'only-relation': 'criticised' })
    const written = (await save('Ce qui est montré', `#${only}`)).toString()
    expect(written.match(/<node /g)).toHaveLength(2)
    expect(written).toContain('Farah')
    expect(written).not.toContain('Anna')
  })
})

test('filters by who says it and by confidence, colours by community and sizes by sentences', async () => {
  const { page, complaints } = await site.open()
  await page.getByRole('combobox', { name: 'Confiance au moins' }).selectOption('0.9')
  await expect.poll(() => page.url()).toContain('sure=0.9')
  await page.getByRole('button', { name: 'Tout montrer' }).click()
  await page.getByRole('combobox', { name: 'Couleur' }).selectOption('community')
  await page.getByRole('combobox', { name: 'Taille' }).selectOption('evidence')
  await expect.poll(() => page.url()).toContain('colour=community&size=evidence')
  expect(complaints).toEqual([])
})
