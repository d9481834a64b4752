import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSources } from '../../src/document/sources.ts'
import { InputError } from '../../src/errors.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-sources-'))
  for (const path of ['b', 'b/empty', 'none']) mkdirSync(join(folder, path))
  for (const path of ['z.txt', 'a.TXT', 'é.text', '\u{1F600}.txt', '\uFF21.txt', 'b/c.txt', 'b/d.json', 'none/x.md']) {
    writeFileSync(join(folder, path), path)
  }
  symlinkSync(join(folder, 'z.txt'), join(folder, 'b', 'link.txt'))
  symlinkSync(folder, join(folder, 'b', 'circle'))
  symlinkSync(join(folder, 'gone'), join(folder, 'b', 'broken.txt'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function names(paths: readonly string[]): string[] {
  return readSources(paths.map(path => join(folder, path))).sources.map(({ uri }) => uri.slice(folder.length + 1))
}

describe('readSources', () => {
  test('a folder: every text below it, in the order of code points', () => {
    expect(names(['.'])).toEqual(['a.TXT', 'b/c.txt', 'b/link.txt', 'z.txt', 'é.text', '\uFF21.txt', '\u{1F600}.txt'])
  })

  test('files in the order given, each once, whatever they are called', () => {
    expect(names(['z.txt', 'b/d.json', 'z.txt', 'a.TXT'])).toEqual(['z.txt', 'b/d.json', 'a.TXT'])
  })

  test('a source is the bytes as they are', () => {
    const [source] = readSources([join(folder, 'z.txt')]).sources
    expect(source).toMatchObject({ mediaType: 'text/plain', body: Buffer.from('z.txt') })
  })

  test('standard input', () => {
    const { sources } = readSources(['-'], () => Buffer.from('text'))
    expect(sources).toEqual([{ uri: '-', mediaType: 'text/plain', body: Buffer.from('text') }])
  })

  test('a path that fails does not stop the others', () => {
    const missing = join(folder, 'missing.txt')
    const { sources, problems } = readSources([missing, join(folder, 'none'), join(folder, 'z.txt')])
    expect(sources).toHaveLength(1)
    expect(problems).toEqual([
      { uri: missing, message: `${missing}: no such file or folder. Check the path.` },
      {
        uri: join(folder, 'none'),
        message: `${join(folder, 'none')}: no text in this folder. Give a folder with .txt files, or a file.`,
      },
    ])
  })

  const rows: readonly [name: string, paths: readonly string[], message: RegExp][] = [
    ['nothing', [], /^paths: none given\. Give a file/],
    ['a missing file', ['missing.txt'], /missing\.txt: no such file or folder\. Check the path\.$/],
    ['a folder without texts', ['none'], /none: no text in this folder\./],
    ['a file taken for a folder', ['z.txt/x.txt'], /x\.txt: no such file or folder\./],
  ]
  test.each(rows)('%s is an error of the call', (_name, paths, message) => {
    const read = () => readSources(paths.map(path => join(folder, path)))
    expect(read).toThrow(InputError)
    expect(read).toThrow(message)
  })
})
