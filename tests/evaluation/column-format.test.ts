import { expect, test } from 'vitest'
import { columnText, documentsOf } from '../../src/evaluation/column-documents.ts'
import { detectColumns } from '../../src/evaluation/column-format.ts'
import { parseColumns } from '../../src/language/training/names-columns.ts'

const FORMATS: readonly (readonly [content: string, columns: readonly [token: number, tag: number] | undefined])[] = [
  ['# text = Paris dort\n1\tParis\tB-LOC\n2\tdort\tO\n', [1, 2]],
  ['TOKEN\tLIT\tMETO\nParis\tB-loc\tO\ndort\tO\tO\n', [0, 1]],
  ['Paris NNP B-NP B-LOC\ndort VB B-VP O\n', [0, 3]],
  ['Paris\tI-LOC\r\ndort\tO\r\n', [0, 1]],
  ['Paris\tB-CITY\ndort\tO\n', undefined],
  ['bread\t2\nmilk\t1\n', undefined],
  ['1\tIl\til\tPRON\t_\t_\t2\tnsubj\t_\t_\n', undefined],
  ['', undefined],
]

test.each(FORMATS)('the columns of %j', (content, columns) => {
  const format = detectColumns(content)
  expect(format && [format.token, format.tag]).toEqual(columns)
})

const TWO_DOCUMENTS = [
  '# newdoc id = a',
  'L’\tO\tNoSpaceAfter',
  'Inde\tB-LOC\t_',
  '',
  'Anne\tB-PER\t_',
  'Roi\tI-PER\tEndOfLine|NoSpaceAfter',
  '.\tO\t_',
  '',
  '-DOCSTART-\tO\t_',
  '',
  'Lyon\tB-LOC\t_',
  '',
].join('\n')

test('columns make documents of raw text', () => {
  const format = detectColumns(TWO_DOCUMENTS)
  const sentences = format ? parseColumns(TWO_DOCUMENTS, format, 'a.tsv') : []
  const texts = documentsOf(sentences).map(document => columnText(document, 'a'))
  expect(texts.map(({ text }) => text)).toEqual(['L’Inde\nAnne Roi.\n', 'Lyon\n'])
  expect(
    texts.map(({ text, names }) => names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)),
  ).toEqual([['LOC Inde', 'PER Anne Roi'], ['LOC Lyon']])
})
