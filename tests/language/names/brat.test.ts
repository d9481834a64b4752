import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DataError } from '../../../src/errors.ts'
import { parseBrat, readBratFolder, WINER_TYPES } from '../../../src/language/training/names-brat.ts'

const TEXT = "L'Université de Lyon accueille Jimmy Wales\u200f le 9 mars."

const ANNOTATIONS: readonly (readonly [lines: string, names: readonly string[]])[] = [
  ['T1\tLocation 16 20\tLyon', ['LOC Lyon']],
  ['T1\tLocation 16 20\tLyon\nT2\tOrganization 2 20\tUniversité de Lyon', ['ORG Université de Lyon']],
  ['T1\tPerson 2 20\tUniversité de Lyon\nT2\tOrganization 2 20\tUniversité de Lyon', ['PER Université de Lyon']],
  ['T1\tDate 47 53\t9 mars', []],
  ['T1\tPerson 31 43\tJimmy Wales', ['PER Jimmy Wales\u200f']],
  ['T1\tPerson 31 42\tJimmy Wales\r\n#1\tNote T1\tfounder\n', ['PER Jimmy Wales']],
  ['T1\tPerson 31 36;37 42\tJimmy Wales', ['PER Jimmy Wales']],
]

test.each(ANNOTATIONS)('%j', (lines, names) => {
  const read = parseBrat(lines, TEXT, WINER_TYPES, 'a.ann')
  expect(read.map(({ type, start, end }) => `${type} ${TEXT.slice(start, end)}`)).toEqual(names)
})

describe('a broken line is named', () => {
  const rows: readonly (readonly [line: string, message: RegExp])[] = [
    ['T1\tLocation 16 20\tLyon\nT2\tLocation 16 20\tParis', /^a\.ann:2: the text there is "Lyon"/],
    ['T1\tLocation 16\tLyon', /^a\.ann:1: no annotation of text/],
    ['T1 Location 16 20 Lyon', /^a\.ann:1: no annotation of text/],
  ]
  test.each(rows)('%j', (line, message) => {
    expect(() => parseBrat(line, TEXT, WINER_TYPES, 'a.ann')).toThrow(message)
    expect(() => parseBrat(line, TEXT, WINER_TYPES, 'a.ann')).toThrow(DataError)
  })
})

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brat-'))
  mkdirSync(join(folder, '2016', '02'), { recursive: true })
  for (const name of ['2016/02/b', '2016/a']) {
    writeFileSync(join(folder, `${name}.txt`), TEXT)
    writeFileSync(join(folder, `${name}.ann`), 'T1\tLocation 16 20\tLyon')
  }

  test('is read with those below it, sorted by path', () => {
    expect(readBratFolder(folder, WINER_TYPES).map(({ name, names }) => [name, names.length])).toEqual([
      ['2016/02/b.txt', 1],
      ['2016/a.txt', 1],
    ])
  })

  test('without annotations is an error', () => {
    expect(() => readBratFolder(join(folder, 'none'), WINER_TYPES)).toThrow(/no \.ann file/)
  })

  test('without the text of an annotation is an error', () => {
    const broken = mkdtempSync(join(tmpdir(), 'brat-'))
    writeFileSync(join(broken, 'c.ann'), '')
    expect(() => readBratFolder(broken, WINER_TYPES)).toThrow(/c\.txt: missing/)
  })
})
