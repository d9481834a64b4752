import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { relata } from './in-process.ts'

const TREEBANK =
  '1\tIl\til\tPRON\t_\tPronType=Prs\t2\tnsubj\t_\t_\n2\tdort\tdormir\tVERB\t_\tVerbForm=Fin\t0\troot\t_\t_\n\n'

let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-eval-'))
  for (const month of ['10', '11']) {
    mkdirSync(at(month))
    writeFileSync(at(`${month}/a.txt`), 'Le président français Emmanuel Macron est arrivé hier à Berlin.\n')
    writeFileSync(at(`${month}/a.ann`), 'T1\tPerson 22 37\tEmmanuel Macron\nT2\tLocation 56 62\tBerlin\n')
  }
  writeFileSync(at('tree.conllu'), TREEBANK)
  writeFileSync(at('cut.conllu'), `${TREEBANK}1\tIl\n`)
  mkdirSync(at('empty'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('several corpora of names are told one by one and together', async () => {
  const { code, out } = await relata(['eval', at('10'), at('11')])
  expect(code).toBe(0)
  expect(out.match(/^all .*/gm)?.map(line => line.split(/ +/))).toEqual([
    ['all', '100.00', '100.00', '100.00', '2', '2', '2'],
    ['all', '100.00', '100.00', '100.00', '2', '2', '2'],
    ['all', '100.00', '100.00', '100.00', '4', '4', '4'],
  ])
  expect(out).toContain('names together: 2 documents\n')
})

test('articles and corpora stand side by side, as tables and as JSON', async () => {
  const paths = ['tests/articles/first', at('10'), at('tree.conllu')]
  const { out } = await relata(['eval', ...paths, '--language', 'fr'])
  expect(out).toMatch(/^1 article\n/)
  expect(out).toContain(`${at('tree.conllu')}: 1 sentence, 2 words\n`)
  expect(JSON.parse((await relata(['eval', ...paths, '--language', 'fr', '--json'])).out)).toMatchObject({
    articles: 1,
    corpora: [
      { kind: 'names', documents: 1, raw: { LOC: { right: 1, f1: 100 } } },
      { kind: 'treebank', words: 2, raw: { tokens: { gold: 2, right: 2 } } },
    ],
  })
})

test('what is missed in names and trees is listed with its sentence', async () => {
  writeFileSync(
    at('11/a.ann'),
    'T1\tPerson 22 37\tEmmanuel Macron\nT2\tOrganization 56 62\tBerlin\nT3\tPerson 0 2\tLe\n',
  )
  writeFileSync(at('wrong.conllu'), TREEBANK.replace('nsubj', 'obj'))
  const { out } = await relata(['eval', at('11'), at('wrong.conllu'), '--language', 'fr', '--misses'])
  expect(out.match(/^.*: name .*$/gm)).toEqual([
    `${folder}/11/a.txt: name missed: « Le » PER`,
    `${folder}/11/a.txt: name wrong type: « Berlin » LOC, wanted ORG`,
  ])
  expect(out).toContain(
    'sentence 1: word wrong: « Il » PRON nsubj of « dort », wanted PRON obj of « dort »\n    Il dort\n',
  )
})

test.each([
  { name: 'cut.conllu', says: 'cut.conllu:4: not 10 columns, got "2".' },
  { name: 'empty', says: 'eval: nothing to measure in' },
  { name: 'nowhere', says: 'eval: no such file or folder' },
])('$name: $says', async ({ name, says }) => {
  const { code, out, err } = await relata(['eval', at(name), '--language', 'fr'])
  expect(err).toContain(says)
  expect({ code, out }).toEqual({ code: 2, out: '' })
})
