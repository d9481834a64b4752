import { BANDS, type Fault, f1, precision, rate, recall, type Score, type Share, type Tally } from './score.ts'

/** The score as a table for a terminal: the parts first, then every relation that was given or wanted. */
export function scoreTable(score: Score): string {
  const relations = Object.entries(score.byRelation).sort(([, a], [, b]) => b.wanted - a.wanted || b.given - a.given)
  return [
    `${score.articles} ${score.articles === 1 ? 'article' : 'articles'}`,
    header(''),
    tallyLine('entities', score.entities),
    shareLine('  type right', score.types),
    tallyLine('relations', score.relations),
    shareLine('  status right', score.statuses),
    shareLine('  date right', score.dates),
    ...score.calibration.map((share, at) => shareLine(`  confidence ${bandName(at)}`, share)),
    tallyLine('said', score.said),
    tallyLine('events', score.events),
    shareLine('traps hit', score.traps),
    '',
    header('relation'),
    ...relations.map(([name, tally]) => tallyLine(name, tally)),
    '',
  ].join('\n')
}

/** What went wrong, a line for each fault and its sentence under it, by article. */
export function faultList(faults: readonly Fault[]): string {
  return faults
    .map(({ article, part, fault, what, sentence }) => {
      const line = `${article}: ${part} ${fault}: ${what}`
      return sentence === undefined ? `${line}\n` : `${line}\n    ${sentence}\n`
    })
    .join('')
}

/** « 0.7–0.8 », and « 0.9–1.0 » for the last. */
function bandName(at: number): string {
  return `${(BANDS[at] ?? 0).toFixed(1)}–${(BANDS[at + 1] ?? 1).toFixed(1)}`
}

const NAME_WIDTH = 24
const CELL_WIDTH = 8

function header(name: string): string {
  return line(name, ['P', 'R', 'F1', 'given', 'right', 'wanted', 'hit'])
}

function tallyLine(name: string, tally: Tally): string {
  const p = tally.given === 0 ? '–' : decimal(precision(tally))
  const r = tally.wanted === 0 ? '–' : decimal(recall(tally))
  const both = tally.given === 0 || tally.wanted === 0 ? '–' : decimal(f1(tally))
  return line(name, [p, r, both, ...[tally.given, tally.right, tally.wanted, tally.hit].map(String)])
}

function shareLine(name: string, share: Share): string {
  const value = share.total === 0 ? '–' : decimal(rate(share))
  return `${line(name, [value])}  ${share.right} of ${share.total}`
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map(cell => cell.padStart(CELL_WIDTH)).join('')
}

function decimal(value: number): string {
  return value.toFixed(3)
}
