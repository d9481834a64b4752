import { addTallies, EMPTY_TALLY, f1, precision, recall, type Tally } from '../score.ts'
import type { MeasuredRelations } from './measure-relations.ts'
import type { RelationScores } from './score-relations.ts'

/** The scores on a corpus of relations as a table for a terminal, in percent. */
export function relationTable({ path, all, heldOut }: MeasuredRelations): string {
  const types = Object.keys(all.byType).sort((a, b) => (all.byType[b]?.wanted ?? 0) - (all.byType[a]?.wanted ?? 0))
  return [
    `${path}: ${all.texts} texts, ${all.facts} relations: ${all.mapped} of a type that is read here, ${all.named} of them between two that are named`,
    line('', ['P', 'R', 'F1', 'given', 'right', 'wanted', 'hit']),
    ...types.map(type => tallyLine(type, all.byType[type] ?? EMPTY_TALLY)),
    ...sums('all', all),
    ...(heldOut.texts < all.texts ? sums(`${heldOut.texts} texts held out`, heldOut) : []),
    '',
  ].join('\n')
}

/** The rates over all relations, and the mean F1 of the types that are wanted. */
export function relationSums({ byType }: RelationScores): { readonly micro: Tally; readonly macroF1: number } {
  const tallies = Object.values(byType)
  const wanted = tallies.filter(tally => tally.wanted > 0)
  const macroF1 = wanted.reduce((sum, tally) => sum + (tally.hit === 0 ? 0 : f1(tally)), 0) / Math.max(1, wanted.length)
  return { micro: tallies.reduce(addTallies, EMPTY_TALLY), macroF1 }
}

function sums(name: string, scores: RelationScores): readonly string[] {
  const { micro, macroF1 } = relationSums(scores)
  return [tallyLine(name, micro), line(`  mean of the types`, ['', '', percent(macroF1)])]
}

function tallyLine(name: string, tally: Tally): string {
  const p = tally.given === 0 ? '–' : percent(precision(tally))
  const r = tally.wanted === 0 ? '–' : percent(recall(tally))
  const both = tally.given === 0 || tally.wanted === 0 ? '–' : percent(f1(tally))
  return line(name, [p, r, both, ...[tally.given, tally.right, tally.wanted, tally.hit].map(String)])
}

function percent(value: number): string {
  return (100 * value).toFixed(2)
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(34) + cells.map(cell => cell.padStart(8)).join('')
}
