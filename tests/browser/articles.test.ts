/** The first article and the 24 gold articles in one graph: what an analyst opens, not what a test makes up. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSources } from '../../src/document/sources.ts'
import { toGraph } from '../../src/graph/build.ts'
import type { Knowledge } from '../../src/model.ts'
import { buildKnowledge } from '../../src/pipeline.ts'
import { type Site, serveSite } from './site.ts'

/** So many edges and nodes are looked at, spread over the whole graph. */
const SAMPLE = 12

let knowledge: Knowledge
let site: Site
beforeAll(async () => {
  const folder = (name: string): string => join('tests', 'articles', name)
  knowledge = await buildKnowledge(readSources([folder('first'), folder('gold-fr')]))
  site = await serveSite(knowledge)
})
afterAll(() => site.close())

function spread<T>(items: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(items.length / SAMPLE))
  return items.filter((_, at) => at % step === 0).slice(0, SAMPLE)
}

test.each(['entities', 'events', 'table'])('the view « %s » opens without a complaint', async view => {
  const { page, complaints } = await site.open(`#view=${view}`)
  await page.locator('header').waitFor()
  expect(complaints).toEqual([])
})

test('behind any edge stands its sentence, with the words that say it marked', async () => {
  const graph = toGraph(knowledge, { view: 'entities' })
  const texts = new Map(knowledge.documents.map(({ id, text }) => [id, text]))
  const claims = new Map(knowledge.claims.map(claim => [claim.id, claim]))
  for (const edge of spread(graph.edges())) {
    const { page, complaints } = await site.open(`#at=${edge}`)
    const shown = await page.locator('.evidence mark').allTextContents()
    const [claim] = graph.getEdgeAttribute(edge, 'claims').flatMap(id => claims.get(id) ?? [])
    const { document, trigger } = claim?.evidence ?? {}
    const words = document && trigger && texts.get(document)?.slice(trigger.start, trigger.end)
    expect(words && shown.some(mark => mark.includes(words) || words.includes(mark))).toBe(true)
    expect(complaints).toEqual([])
    await page.context().close()
  }
})

test('the card of a person tells what happened when, over all articles', async () => {
  const graph = toGraph(knowledge, { view: 'entities' })
  const person = graph.findNode((_, { label }) => label === 'Vladimir Poutine')
  const { page, complaints } = await site.open(`#at=${person}`)
  const heading = page.getByRole('heading', { name: 'Dans l’ordre du temps' })
  const notes = (): Promise<string[]> => heading.locator('+ ul .note').allTextContents()
  await expect.poll(notes).toEqual(expect.arrayContaining(['sept. 2022', '7 déc. 2023']))
  expect(complaints).toEqual([])
})
