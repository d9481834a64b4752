import { describe, expect, test } from 'vitest'
import { DataError } from '../../../src/errors.ts'
import {
  type ColumnFormat,
  HIPE_COLUMNS,
  parseColumns,
  UNER_COLUMNS,
} from '../../../src/language/training/names-columns.ts'

const FILES: readonly (readonly [format: ColumnFormat, content: string, names: readonly string[]])[] = [
  [UNER_COLUMNS, '# text = in tampa bay\n1\tin\tO\n2\ttampa\tB-LOC\n3\tbay\tI-LOC\n', ['LOC tampa bay']],
  [UNER_COLUMNS, '1\tParis\tB-LOC\n2\tLyon\tB-LOC\n\n', ['LOC Paris', 'LOC Lyon']],
  [UNER_COLUMNS, '1\tParis\tI-LOC\n2\tBell\tI-PER\r\n', ['LOC Paris', 'PER Bell']],
  [UNER_COLUMNS, '1\tParis\tB-LOC\n\n2\tBell\tI-LOC\n', ['LOC Paris', 'LOC Bell']],
  [UNER_COLUMNS, '1\tTango\tB-OTH\n2\tBell\tI-OTH\n', []],
  [
    HIPE_COLUMNS,
    'TOKEN\tNE-COARSE-LIT\nMM.\tO\nDupont\tB-PER\nLe\tB-HumanProd\nTemps\tI-HumanProd\n',
    ['PER Dupont', 'MISC Le Temps'],
  ],
]

test.each(FILES)('%# %j', (format, content, names) => {
  const read = parseColumns(content, format, 'a.iob2')
  expect(
    read.flatMap(({ words, names }) =>
      names.map(({ first, end, type }) => `${type} ${words.slice(first, end).join(' ')}`),
    ),
  ).toEqual(names)
})

describe('a broken line is named', () => {
  const rows: readonly (readonly [content: string, message: RegExp])[] = [
    ['1\tParis\tB-LOC\n2\tLyon\n', /^a\.iob2:2: no token with an IOB tag/],
    ['1\tParis\tX-LOC\n', /^a\.iob2:1: no token with an IOB tag, got "1\tParis\tX-LOC"/],
  ]
  test.each(rows)('%j', (content, message) => {
    expect(() => parseColumns(content, UNER_COLUMNS, 'a.iob2')).toThrow(message)
    expect(() => parseColumns(content, UNER_COLUMNS, 'a.iob2')).toThrow(DataError)
  })
})
