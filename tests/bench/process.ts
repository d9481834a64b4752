import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { loadLanguage } from '../../src/language/language.ts'
import { buildKnowledge } from '../../src/pipeline.ts'
import { articleSources, articleTexts } from './articles.ts'
import { median } from './timing.ts'

/** What a fresh process took: milliseconds to load the language pack, and the most memory that it held, in megabytes. */
export interface ProcessFigures {
  readonly load: number
  readonly loadProcessor: number
  readonly memory: number
}

/** The medians of several fresh processes, each of which loads the pack and reads so many articles. */
export function measureProcess(articles: number, runs: number): ProcessFigures {
  const figures = Array.from({ length: runs }, () => inFreshProcess(articles))
  const of = (key: keyof ProcessFigures): number => median(figures.map(each => each[key]))
  return { load: of('load'), loadProcessor: of('loadProcessor'), memory: of('memory') }
}

const FILE = fileURLToPath(import.meta.url)

function inFreshProcess(articles: number): ProcessFigures {
  const args = ['--import', 'tsx', '--conditions', 'development', FILE, String(articles)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as ProcessFigures
}

async function measureHere(articles: number): Promise<ProcessFigures> {
  const usage = process.cpuUsage()
  const start = process.hrtime.bigint()
  loadLanguage('fr')
  const load = Number(process.hrtime.bigint() - start) / 1e6
  const { user, system } = process.cpuUsage(usage)
  await buildKnowledge({ sources: articleSources(articleTexts(), articles) })
  return { load, loadProcessor: (user + system) / 1e3, memory: process.resourceUsage().maxRSS / 1024 }
}

if (process.argv[1] === FILE) process.stdout.write(JSON.stringify(await measureHere(Number(process.argv[2]))))
