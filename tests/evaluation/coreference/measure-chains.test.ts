import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readChainFile } from '../../../src/evaluation/coreference/read-conll.ts'
import { relata } from '../../cli/in-process.ts'

/** Form, part of speech, features, head, relation, type of name, chain. */
type Row = readonly [string, string, string, number, string, string, string]

const FIRST: readonly Row[] = [
  ['Le', 'DET', '_', 2, 'det', '*', '(1'],
  ['président', 'NOUN', 'Gender=Masc', 6, 'nsubj', '*', '_'],
  ['Emmanuel', 'PROPN', '_', 2, 'flat:name', '(PER', '_'],
  ['Macron', 'PROPN', '_', 3, 'flat:name', 'PER)', '1)'],
  ['est', 'AUX', '_', 6, 'aux', '*', '_'],
  ['arrivé', 'VERB', '_', 0, 'root', '*', '_'],
  ['à', 'ADP', '_', 8, 'case', '*', '_'],
  ['Berlin', 'PROPN', '_', 6, 'obl', '(LOC)', '(2)'],
  ['.', 'PUNCT', '_', 6, 'punct', '*', '_'],
]
const SECOND: readonly Row[] = [
  ['Il', 'PRON', 'Number=Sing|Person=3|PronType=Prs', 3, 'nsubj', '*', '(1)'],
  ['a', 'AUX', '_', 3, 'aux', '*', '_'],
  ['salué', 'VERB', '_', 0, 'root', '*', '_'],
  ['la', 'DET', '_', 5, 'det', '*', '(3'],
  ['foule', 'NOUN', '_', 3, 'obj', '*', '3)'],
  ['.', 'PUNCT', '_', 3, 'punct', '*', '_'],
]

function sentence(rows: readonly Row[], paragraph: number): string {
  const lines = rows.map(([form, upos, feats, head, relation, name, chain], i) =>
    [i + 1, form, form, upos, '_', feats, head, relation, '_', '_', '_', paragraph, name, name, chain].join('\t'),
  )
  return `${lines.join('\n')}\n\n`
}

const FILE = `#begin document (a); part 000\n${sentence(FIRST, 1)}${sentence(SECOND, 1)}#end document\n`

let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-chains-'))
  writeFileSync(at('a.conll'), FILE)
  writeFileSync(at('open.conll'), FILE.replace('1)\n', '_\n'))
  writeFileSync(at('short.conll'), FILE.replace('\t(1)\n', '\n'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the text is set as it is printed, a paragraph on a line of its own', () => {
  const rows = [
    ['L’', 'DET', '_', 2, 'det', '*', '_'],
    ['ONU', 'PROPN', '_', 0, 'root', '*', '_'],
    ['(', 'PUNCT', '_', 2, 'punct', '*', '_'],
    ['dit', 'VERB', '_', 2, 'parataxis', '*', '_'],
    ['-il', 'PRON', '_', 4, 'nsubj', '*', '_'],
    [')', 'PUNCT', '_', 2, 'punct', '*', '_'],
  ] as const
  const file = `#begin document (a); part 000\n${sentence(rows, 1)}${sentence(rows, 2)}#end document\n`
  expect(readChainFile(file, 'a')[0]?.text).toBe('L’ONU (dit-il)\n\nL’ONU (dit-il)')
})

test('the words of a contraction share its span', () => {
  const rows = ['1-2\tdu\t_', '1\tde\tde', '2\tle\tle'].map(start => `${start}${'\t_'.repeat(3)}\t0${'\t_'.repeat(8)}`)
  const [document] = readChainFile(`#begin document (a); part 000\n${rows.join('\n')}\n\n#end document\n`, 'a')
  expect(document).toMatchObject({
    text: 'du',
    words: [
      { start: 0, end: 2 },
      { start: 0, end: 2 },
    ],
  })
})

test('names, pronouns and chains are measured from the raw text', async () => {
  const { code, out } = await relata(['eval', at('a.conll'), '--language', 'fr', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    corpora: [
      {
        kind: 'chains',
        all: {
          documents: 1,
          words: 15,
          mentions: { name: { given: 2, right: 2, wanted: 2, hit: 2 }, pronoun: { given: 1, right: 1, wanted: 1 } },
          resolved: { pronoun: { given: 1, right: 1, wanted: 1, hit: 1 } },
          metrics: { MUC: { given: 1, right: 1, wanted: 1, hit: 1 } },
        },
        faults: [],
      },
    ],
  })
})

test('what is missed is listed with its sentence', async () => {
  writeFileSync(at('two.conll'), FILE.replace('\t(1)\n', '\t(2)\n'))
  const { out } = await relata(['eval', at('two.conll'), '--language', 'fr', '--misses'])
  expect(out).toContain('a: chain missed: « Il » is « Berlin »\n    Le président Emmanuel Macron est arrivé à Berlin.')
  expect(out).toContain('a: chain false alarm: « Il » is not « Emmanuel Macron »\n')
})

test.each([
  ['open.conll', 'open.conll:19: a mention of chain "1" has no end'],
  ['short.conll', 'short.conll:12: not 15 columns, got 14'],
])('%s: %s', async (name, says) => {
  const { code, err } = await relata(['eval', at(name), '--language', 'fr'])
  expect(err).toContain(says)
  expect(code).toBe(2)
})
