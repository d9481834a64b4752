import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { InputError } from '../errors.ts'
import type { Options } from '../options.ts'
import { buildKnowledge } from '../pipeline.ts'
import { readGold } from './gold.ts'
import type { Score } from './score.ts'
import { scoreArticle } from './score-article.ts'

/** An article beside its right answer: `x.txt` and `x.json`. */
export interface GoldPair {
  readonly text: string
  readonly gold: string
}

/**
 * The pairs that files and folders hold, in the order of their names; either file of a pair may be given.
 * @throws InputError where a file is missing, has no partner, or a folder holds no pair.
 */
export function findGoldPairs(paths: readonly string[]): readonly GoldPair[] {
  return paths.flatMap(path => {
    if (!existsSync(path)) throw new InputError(`eval: no such file or folder, got "${path}". Check the path.`)
    return statSync(path).isDirectory() ? pairsOfFolder(path) : [pairOfFile(path)]
  })
}

/**
 * Builds the knowledge of one article and compares it with its right answer. The gold's date of publication is given as a reader
 * of the newspaper has it; `options` may say otherwise.
 * @throws DataError where the gold is broken, InputError where the text cannot be read.
 */
export async function evaluateArticle(pair: GoldPair, options: Options = {}): Promise<Score> {
  const gold = readGold(pair.gold)
  const { doc_date: date } = gold.source
  const source = { uri: pair.text, mediaType: 'text/plain', body: readFileSync(pair.text) }
  const knowledge = await buildKnowledge({ sources: [source] }, { ...(date ? { date } : {}), ...options })
  const [problem] = knowledge.problems
  if (problem) throw new InputError(`${problem.uri}: ${problem.message}`)
  return scoreArticle(knowledge, gold)
}

function pairsOfFolder(folder: string): readonly GoldPair[] {
  const pairs = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => partners(`${folder.replace(/[/\\]+$/, '')}/${name}`))
    .filter(pair => existsSync(pair.gold))
  if (pairs.length > 0) return pairs
  throw new InputError(`eval: no article with its right answer in "${folder}". Put x.txt and x.json side by side.`)
}

function pairOfFile(file: string): GoldPair {
  const pair = partners(file)
  const missing = [pair.text, pair.gold].find(path => !existsSync(path))
  if (missing === undefined) return pair
  throw new InputError(`eval: "${file}" has no partner, "${missing}" is missing. Put x.txt and x.json side by side.`)
}

function partners(file: string): GoldPair {
  const stem = file.replace(/\.(txt|json)$/, '')
  return { text: `${stem}.txt`, gold: `${stem}.json` }
}
