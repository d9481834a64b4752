import { type ColumnFormat, columnsOf, IOB_TAG, isColumnRemark } from '../language/training/names-columns.ts'
import { CORPUS_TYPES } from './name-types.ts'

/** So many lines tell the format. */
const SAMPLE = 5000

/**
 * The format of a file of columns, told from its lines: the tag is the column with most names of a known type, the token
 * the first column that does not only number the words. Undefined where no column holds such tags.
 */
export function detectColumns(content: string): ColumnFormat | undefined {
  const rows = content
    .split('\n', SAMPLE)
    .map(line => line.replace(/\r$/, ''))
    .filter((line, i) => line !== '' && !isColumnRemark(line, i + 1))
    .map(columnsOf)
  const width = rows[0]?.length ?? 0
  const names = Array.from({ length: width }, (_, column) => rows.filter(row => isKnownName(row[column])).length)
  const most = Math.max(0, ...names)
  const tag = names.indexOf(most)
  const tagged = rows.filter(row => IOB_TAG.test(row[tag] ?? '')).length
  // A broken line is told when the file is read, with its number.
  if (most === 0 || tagged * 2 < rows.length) return undefined
  const token = rows.every(row => /^\d+$/.test(row[0] ?? '')) ? 1 : 0
  return { token, tag, types: CORPUS_TYPES }
}

function isKnownName(tag: string | undefined): boolean {
  return tag !== undefined && /^[BI]-/.test(tag) && Object.hasOwn(CORPUS_TYPES, tag.slice(2))
}
