import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DataError } from '../../src/errors.ts'
import { corpusJson, nameTable, treebankTable } from '../../src/evaluation/corpus-table.ts'
import { measureCorpus } from '../../src/evaluation/measure-corpus.ts'

const TREEBANK = [
  '# text = Le roi dort.',
  '1\tLe\tle\tDET\t_\tPronType=Art\t2\tdet\t_\t_',
  '2\troi\troi\tNOUN\t_\t_\t3\tnsubj\t_\t_',
  '3\tdort\tdormir\tVERB\t_\tVerbForm=Fin\t0\troot\t_\tSpaceAfter=No',
  '4\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_',
  '',
  '',
].join('\n')

const TEXT = 'Le président Emmanuel Macron est arrivé hier à Berlin.\n'
const COLUMNS = 'Le\tO\nprésident\tO\nEmmanuel\tB-PER\nMacron\tI-PER\nest\tO\nà\tO\nBerlin\tB-LOC\n.\tO\n\n'

let folder: string
const at = (name: string): string => `${folder}/${name}`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-measure-'))
  writeFileSync(at('tree.conllu'), TREEBANK)
  writeFileSync(at('cut.conllu'), `${TREEBANK}1\tLe\n`)
  writeFileSync(at('a.txt'), TEXT)
  writeFileSync(
    at('a.ann'),
    'T1\tPerson 13 28\tEmmanuel Macron\nT2\tLocation 47 53\tBerlin\nT3\tOrganization 0 2\tLe\n',
  )
  writeFileSync(at('wrong.txt'), TEXT)
  writeFileSync(at('wrong.ann'), 'T1\tPerson 13 28\tEmmanuel Macron\nT2\tLocation 47 53\tParis\n')
  writeFileSync(at('names.iob2'), COLUMNS)
  writeFileSync(at('broken.iob2'), `${COLUMNS}Lyon\tX-LOC\n`)
})

afterAll(() => rmSync(folder, { recursive: true }))

test('a treebank is measured with its words and from its text', async () => {
  const measured = await measureCorpus({ kind: 'treebank', path: at('tree.conllu') }, 'fr')
  expect(measured).toMatchObject({ kind: 'treebank', sentences: 1, words: 4, given: { las: { f1: 100 } } })
  if (measured.kind !== 'treebank') return
  expect(treebankTable(measured)).toMatch(
    /: 1 sentence, 4 words\n[\s\S]*\nsentences +– +100\.00 +100\.00\n[\s\S]*\nUPOS +100\.00 +100\.00 +100\.00/,
  )
  expect(corpusJson(measured)).toMatchObject({ raw: { tokens: { gold: 4, right: 4 } } })
})

test('a brat folder is measured from its text', async () => {
  const measured = await measureCorpus({ kind: 'brat', path: folder, annotations: [at('a.ann')] }, 'fr')
  expect(corpusJson(measured)).toMatchObject({
    documents: 1,
    raw: { PER: { f1: 100 }, LOC: { f1: 100 }, ORG: { wanted: 1, right: 0 }, all: { found: 2, right: 2, wanted: 3 } },
  })
  if (measured.kind !== 'names') return
  expect(nameTable(measured)).toMatch(/: 1 document\nraw text +P +R +F1 .*\nPER +100\.00 +100\.00 +100\.00 +1 +1 +1\n/)
})

test('columns are measured both ways, and their language is told from the text', async () => {
  const measured = await measureCorpus({ kind: 'columns', path: at('names.iob2') })
  expect(corpusJson(measured)).toMatchObject({ given: { all: { right: 2, found: 2 } }, raw: { all: { right: 2 } } })
})

test.each([
  ['cut.conllu', 'treebank', /cut\.conllu:7: not 10 columns/],
  ['broken.iob2', 'columns', /broken\.iob2:10: no token with an IOB tag/],
] as const)('%s is told by file and line', async (name, kind, message) => {
  await expect(measureCorpus({ kind, path: at(name) }, 'fr')).rejects.toThrow(DataError)
  await expect(measureCorpus({ kind, path: at(name) }, 'fr')).rejects.toThrow(message)
})

test('an annotation that is not in the text is told by file and line', async () => {
  const corpus = { kind: 'brat', path: folder, annotations: [at('wrong.ann')] } as const
  await expect(measureCorpus(corpus, 'fr')).rejects.toThrow(/wrong\.ann:2: the text there is "Berlin"/)
})

test('a language without a pack is told', async () => {
  const corpus = { kind: 'treebank', path: at('tree.conllu') } as const
  await expect(measureCorpus(corpus, 'xx')).rejects.toThrow(/its language is "xx", which has no pack/)
})
