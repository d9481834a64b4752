import { expect, test } from 'vitest'
import { buildKnowledge } from '../../src/pipeline.ts'
import { articleSources } from './articles.ts'
import { timeStages } from './stages.ts'
import { median } from './timing.ts'

const TEXT = 'Le président français Emmanuel Macron est arrivé hier à Berlin. Il y a rencontré la chancelière.'

test('articles that are repeated are all read', async () => {
  const knowledge = await buildKnowledge({ sources: articleSources([TEXT, `${TEXT} Elle l’a remercié.`], 5) })
  expect(knowledge.problems).toEqual([])
  expect(knowledge.documents).toHaveLength(5)
})

test('every stage is timed over the same words', async () => {
  const stages = await timeStages([TEXT])
  expect(stages.at(-1)?.stage).toBe('whole chain')
  for (const { words, clock, processor } of stages) {
    expect(words).toBe(18)
    expect(clock).toBeGreaterThan(0)
    expect(processor).toBeGreaterThan(0)
  }
})

test.each([
  { numbers: [3], middle: 3 },
  { numbers: [9, 1, 5], middle: 5 },
  { numbers: [10, 9, 1, 2], middle: 9 },
])('the median of $numbers is $middle', ({ numbers, middle }) => {
  expect(median(numbers)).toBe(middle)
})
