import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readData } from '../../src/language/data.ts'
import { relata } from './in-process.ts'

const NAMES = readData<{ corpus: string; heldOut: readonly string[] }>('languages/fr/names.json')

let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-train-'))
  for (const name of ['empty', `lone/${NAMES.corpus}/2016`, `broken/${NAMES.corpus}/2016`]) {
    mkdirSync(at(name), { recursive: true })
  }
  for (const name of ['lone', 'broken']) writeFileSync(at(`${name}/${NAMES.corpus}/2016/a.txt`), 'Lyon dort.')
  writeFileSync(at(`lone/${NAMES.corpus}/2016/a.ann`), 'T1\tLocation 0 4\tLyon\n')
  writeFileSync(at(`broken/${NAMES.corpus}/2016/a.ann`), 'T1\tLocation 0 4\tLyon\nT2\tLocation 0 4\tNice\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  { args: [], says: 'train: one language is needed' },
  { args: ['fr', 'en'], says: 'train: one language is needed, got "fr en"' },
  { args: ['xx', '--corpora', '.'], says: 'got "xx". Write data/languages/xx first.' },
  { args: ['../fr', '--corpora', '.'], says: 'train: one language is needed, got "../fr"' },
  { args: ['fr'], says: 'train: no corpora given.' },
  { args: ['fr', '--corpora', 'nowhere'], says: 'train: no such folder, got "nowhere".' },
])('relata train $args: $says', async ({ args, says }) => {
  const { code, out, err } = await relata(['train', ...args])
  expect(err).toContain(says)
  expect({ code, out }).toEqual({ code: 2, out: '' })
})

test.each([
  { corpora: 'empty', says: /no \.ann file/ },
  { corpora: 'lone', says: /\.conllu: cannot be read\. Get the corpus/ },
  { corpora: 'broken', says: /a\.ann:2: the text there is "Lyon"/ },
])('corpora that are $corpora write nothing and tell why', async ({ corpora, says }) => {
  const { code, out, err } = await relata(['train', 'fr', '--corpora', at(corpora), '-o', folder])
  expect(err).toMatch(says)
  expect({ code, out }).toEqual({ code: 2, out: '' })
})

test('a place to write to that is not there is told', async () => {
  const { err } = await relata(['train', 'fr', '--corpora', folder, '-o', at('nowhere')])
  expect(err).toContain('--out: no such folder')
})
