import { existsSync, readFileSync } from 'node:fs'
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
 * The pair to which a file belongs; either file of a pair may be given.
 * @throws InputError where its partner is missing.
 */
export function goldPair(file: string): GoldPair {
  const stem = file.replace(/\.(txt|json)$/, '')
  const pair = { text: `${stem}.txt`, gold: `${stem}.json` }
  const missing = [pair.text, pair.gold].find(path => !existsSync(path))
  if (missing === undefined) return pair
  throw new InputError(`eval: "${file}" has no partner, "${missing}" is missing. Put x.txt and x.json side by side.`)
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
