import { buildKnowledge } from '../../src/pipeline.ts'
import { articleSources } from './articles.ts'
import { type Duration, medians, timed } from './timing.ts'

/** What so many articles, or an article so many times as long, took. */
export interface GrowthTime extends Duration {
  readonly count: number
}

/** Times for 1, 10, 100 … articles up to `most`, entities among them; one article is the mean over all texts. */
export async function timeArticles(texts: readonly string[], most: number): Promise<readonly GrowthTime[]> {
  const all = await timed(() => buildEach(texts), { runs: 5, warmUp: 3 })
  const times: GrowthTime[] = [{ count: 1, clock: all.clock / texts.length, processor: all.processor / texts.length }]
  for (let count = 10; count <= most; count *= 10) {
    const sources = articleSources(texts, count)
    times.push({ count, ...(await timed(() => buildKnowledge({ sources }), { runs: 3, warmUp: 0 })) })
  }
  return times
}

async function buildEach(texts: readonly string[]): Promise<void> {
  for (const source of articleSources(texts, texts.length)) await buildKnowledge({ sources: [source] })
}

/** Times for one article of 1, 10 and 100 times its length, medians over some texts. */
export async function timeLengths(texts: readonly string[]): Promise<readonly GrowthTime[]> {
  const times: GrowthTime[] = []
  for (const count of [1, 10, 100]) {
    const durations: Duration[] = []
    for (const text of texts.slice(0, 5)) {
      const sources = articleSources([`${text}\n\n`.repeat(count)], 1)
      durations.push(await timed(() => buildKnowledge({ sources }), { runs: 3, warmUp: 1 }))
    }
    times.push({ count, ...medians(durations) })
  }
  return times
}
