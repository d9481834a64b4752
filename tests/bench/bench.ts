/**
 * Prints how fast Relata reads and how much memory it takes, on the annotated articles: `npm run bench`, or with another
 * greatest number of articles `npm run bench -- 100`. It runs in one thread; medians of several runs.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { dataDirectory } from '../../src/language/data.ts'
import { articleTexts } from './articles.ts'
import { type GrowthTime, timeArticles, timeLengths } from './growth.ts'
import { measureProcess } from './process.ts'
import { timeStages } from './stages.ts'

const most = Number(process.argv[2] ?? 1000)
const texts = articleTexts()

print(['words a second', 'processor', 'clock'])
for (const { stage, words, clock, processor } of await timeStages(texts)) {
  print([stage, grouped((words * 1e3) / processor), grouped((words * 1e3) / clock)])
}

print(['', 'load, ms of processor', 'load, ms by the clock', 'peak memory, MB'])
for (const { articles, runs } of [
  { articles: 1, runs: 7 },
  { articles: most, runs: 3 },
]) {
  const { load, loadProcessor, memory } = measureProcess(articles, runs)
  print([counted(articles), ...[loadProcessor, load, memory].map(grouped)])
}
const { size } = statSync(join(dataDirectory(), 'languages', 'fr', 'model.bin'))
print(['size of the model file', `${(size / 1e6).toFixed(2)} MB`])

printGrowth('articles', await timeArticles(texts, most))
printGrowth('times as long', await timeLengths(texts))

/** Each row against as many of the first: 1 where time grows in line with the work. */
function printGrowth(what: string, times: readonly GrowthTime[]): void {
  print([what, 'processor, ms', 'clock, ms', 'of linear'])
  const one = times[0]?.processor ?? Number.NaN
  for (const { count, clock, processor } of times) {
    print([grouped(count), processor.toFixed(1), clock.toFixed(1), (processor / (count * one)).toFixed(2)])
  }
}

function counted(articles: number): string {
  return `${grouped(articles)} ${articles === 1 ? 'article' : 'articles'}`
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function print([name = '', ...cells]: readonly string[]): void {
  process.stdout.write(`${name.padEnd(24)}${cells.map(cell => cell.padStart(24)).join('')}\n`)
}
