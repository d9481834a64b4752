import { InputError } from '../../errors.ts'
import { evaluateArticle, findGoldPairs } from '../../evaluation/evaluate.ts'
import { addScores, EMPTY_SCORE } from '../../evaluation/score.ts'
import { faultList, scoreTable } from '../../evaluation/table.ts'
import type { Verb } from '../verb.ts'

export const evalVerb: Verb = {
  name: 'eval',
  summary: 'measure what is found against articles with the right answer (x.txt beside x.json)',
  usage: '<file | folder…> [--misses] [--json]',
  flags: ['misses', 'json'],
  examples: ['eval tests/articles/gold-fr', 'eval tests/articles/gold-fr/01-macron-dementi.txt --misses'],
  run: async ({ inputs, switches }, io) => {
    if (inputs.length === 0) throw new InputError('eval: no articles given. Write: relata eval tests/articles/gold-fr')
    let total = EMPTY_SCORE
    for (const pair of findGoldPairs(inputs)) {
      io.err(`reading ${pair.text}\n`)
      total = addScores(total, await evaluateArticle(pair))
    }
    if (switches.has('json')) io.out(`${JSON.stringify(total, undefined, 2)}\n`)
    else io.out(switches.has('misses') ? `${faultList(total.faults)}\n${scoreTable(total)}` : scoreTable(total))
    return 0
  },
}
