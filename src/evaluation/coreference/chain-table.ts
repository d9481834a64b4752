import { f1, precision, recall, type Tally } from '../score.ts'
import type { MeasuredChains } from './measure-chains.ts'
import { type ChainScores, COVERED } from './score-document.ts'

/** The mean of the F1 of MUC, B³ and CEAF-e, in [0, 1]. */
export function conllScore({ metrics }: ChainScores): number {
  const all = Object.values(metrics)
  return all.reduce((sum, tally) => sum + f1(tally), 0) / all.length
}

/** The scores of chains as a table for a terminal, in percent. */
export function chainTable({ path, all, articles }: MeasuredChains): string {
  return [
    ...block(path, all),
    ...(articles.documents > 0 && articles.documents < all.documents ? ['', ...block('articles alone', articles)] : []),
    '',
  ].join('\n')
}

function block(title: string, scores: ChainScores): readonly string[] {
  return [
    `${title}: ${scores.documents} ${scores.documents === 1 ? 'document' : 'documents'}, ${scores.words} words`,
    line('', ['P', 'R', 'F1', 'given', 'right', 'wanted', 'hit']),
    ...COVERED.map(form => tallyLine(`mentions: ${form}s`, scores.mentions[form])),
    ...Object.entries(scores.resolved).map(([form, tally]) => tallyLine(`${form}s told by name`, tally)),
    ...Object.entries(scores.metrics).map(([name, tally]) => line(name, rates(tally))),
    line('CoNLL', ['', '', percent(conllScore(scores))]),
  ]
}

function tallyLine(name: string, tally: Tally): string {
  return line(name, [...rates(tally), ...[tally.given, tally.right, tally.wanted, tally.hit].map(String)])
}

function rates(tally: Tally): readonly string[] {
  if (tally.given === 0 || tally.wanted === 0) return ['–', '–', '–']
  return [precision(tally), recall(tally), f1(tally)].map(percent)
}

function percent(value: number): string {
  return (100 * value).toFixed(2)
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map(cell => cell.padStart(8)).join('')
}
