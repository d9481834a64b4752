import type { MeasuredPhrases, PhraseTally } from './measure-phrases.ts'
import { PHRASE_KINDS } from './read-duckling.ts'

const NAME_WIDTH = 28
const CELL_WIDTH = 9

/** The scores on time expressions as a table for a terminal; a time of day names no date and is not in the sum. */
export function phraseTable({ path, phrases }: MeasuredPhrases): string {
  const dates = PHRASE_KINDS.filter(kind => kind !== 'time of day')
  const sum = dates.map(kind => phrases[kind]).reduce(add)
  return [
    `${path}: ${sum.wanted} phrases that name a date or an interval`,
    line('', ['right', 'wider', 'wrong', 'wanted', 'right %', '+ wider']),
    ...dates.map(kind => row(kind, phrases[kind])),
    row('all', sum),
    '',
    row('time of day, by its day', phrases['time of day']),
    '',
  ].join('\n')
}

function row(name: string, { right, wider, read, wanted }: PhraseTally): string {
  const counts = [right, wider, read - right - wider, wanted].map(String)
  return line(name, [...counts, percent(right, wanted), percent(right + wider, wanted)])
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((part / whole) * 100).toFixed(1)
}

function add(a: PhraseTally, b: PhraseTally): PhraseTally {
  return { right: a.right + b.right, wider: a.wider + b.wider, read: a.read + b.read, wanted: a.wanted + b.wanted }
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map(cell => cell.padStart(CELL_WIDTH)).join('')
}
