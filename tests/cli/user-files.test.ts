import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { relata } from './in-process.ts'

const ARTICLE = 'data/examples/press-article.txt'
const OWN = ['--ontology', 'data/examples/press-types.json', '--patterns', 'data/examples/press-patterns.json']

/** Stands for the folder, which is not there yet when the rows are written. */
const HERE = '<folder>'

let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relata-own-'))
  writeFileSync(at('broken.json'), '{"relations": [')
  await relata(['build', ARTICLE, ...OWN, '-o', at('a.relata')])
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['query', 'press:interviewed', ['query', ARTICLE, ...OWN, '--relation', 'press:interviewed']],
  ['query of a store', 'press:interviewed', ['query', `${HERE}/a.relata`, '--relation', 'press:interviewed']],
  ['why', 'rule        press:interview', ['why', ARTICLE, ...OWN, 'Le Monde press:interviewed Jean Ping']],
  [
    'why-not',
    'The object of press:interviewed must be one of person',
    ['why-not', ARTICLE, ...OWN, 'Jean Ping press:interviewed Le Monde'],
  ],
  ['export', '<data key="er">press:interviewed</data>', ['export', ARTICLE, ...OWN, '--format', 'graphml']],
])('%s shows a relation of the user', async (_, shows, args) => {
  const { code, out } = await relata(args.map(arg => arg.replace(HERE, folder)))
  expect(out).toContain(shows)
  expect(code).toBe(0)
})

test.each([
  { args: ['--ontology', `${HERE}/none.json`], says: '--ontology: the file cannot be read, got' },
  { args: ['--ontology', `${HERE}/broken.json`], says: 'broken.json: not JSON: ' },
  { args: ['--patterns', OWN[3] ?? ''], says: 'press-patterns.json: verbs[0].relation: not one of president_of' },
])('$args: $says', async ({ args, says }) => {
  const { code, err } = await relata(['query', ARTICLE, ...args.map(arg => arg.replace(HERE, folder))])
  expect(err).toContain(says)
  expect(code).toBe(2)
})

test('a store is read as it was built', async () => {
  const { code, err } = await relata(['query', at('a.relata'), ...OWN])
  expect(err).toContain('--ontology: a store is read as it was built. Give it to "relata build".')
  expect(code).toBe(2)
})
