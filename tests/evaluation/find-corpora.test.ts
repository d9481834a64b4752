import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { type Corpus, findCorpora } from '../../src/evaluation/find-corpora.ts'

const CONLLU = '# text = Il dort\n1\tIl\til\tPRON\t_\t_\t2\tnsubj\t_\t_\n2\tdort\tdormir\tVERB\t_\t_\t0\troot\t_\t_\n\n'
const IOB = '1\tParis\tB-LOC\n2\tdort\tO\n\n'

/** What stands in the folder. */
const FILES: Readonly<Record<string, string>> = {
  'articles/b.txt': 'B',
  'articles/b.json': '{}',
  'articles/a.txt': 'A',
  'articles/a.json': '{}',
  'articles/alone.txt': 'Un texte sans réponse.',
  'brat/2016/a.txt': 'Paris dort.',
  'brat/2016/a.ann': 'T1\tLocation 0 5\tParis\n',
  'brat/urls.txt': 'https://example.org\n',
  'syntax/test.conllu': CONLLU,
  'syntax/LICENSE.txt': 'free',
  'columns/names.tsv': IOB,
  'columns/tree.conll': CONLLU,
  'columns/prices.tsv': 'bread\t2\nmilk\t1\n',
  'columns/unnamed': IOB,
  'chains/a.conll': '#begin document (a); part 000\n1\tIl\n\n#end document\n',
  'relations/popcorn.json': '{"a": {"text": "", "entities": [], "relations": []}}',
  'times/times.jsonl': '{"kind": "datetime", "grain": "Day", "phrases": ["hier"]}\n',
  'times/log.jsonl': '{"level": "info"}\n',
  'relations/package.json': '{"entities": []}',
  'relations/relx.txt': '1\t"<e1> A </e1> dort."\nno_relation\n',
}

let folder: string
const at = (name: string): string => `${folder}/${name}`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-corpora-'))
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), content)
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

/** A corpus in a word: its kind and its files, below the folder. */
function told(corpus: Corpus): string {
  const files =
    corpus.kind === 'articles'
      ? corpus.pairs.map(({ text }) => text)
      : corpus.kind === 'brat'
        ? corpus.annotations
        : [corpus.path]
  return `${corpus.kind} ${files.map(file => file.slice(folder.length + 1)).join(' ')}`
}

const FOUND: readonly (readonly [path: string, corpora: readonly string[]])[] = [
  ['articles', ['articles articles/a.txt articles/b.txt']],
  ['articles/', ['articles articles/a.txt articles/b.txt']],
  ['articles/b.json', ['articles articles/b.txt']],
  ['brat', ['brat brat/2016/a.ann']],
  ['brat/2016/a.txt', ['brat brat/2016/a.ann']],
  ['brat/2016/a.ann', ['brat brat/2016/a.ann']],
  ['syntax', ['treebank syntax/test.conllu']],
  ['columns', ['columns columns/names.tsv', 'treebank columns/tree.conll']],
  ['chains', ['chains chains/a.conll']],
  ['relations', ['popcorn relations/popcorn.json', 'relx relations/relx.txt']],
  ['relations/popcorn.json', ['popcorn relations/popcorn.json']],
  ['times', ['phrases times/times.jsonl']],
  ['columns/unnamed', ['columns columns/unnamed']],
]

test.each(FOUND)('%s', (path, corpora) => {
  expect(findCorpora([at(path)]).map(told)).toEqual(corpora)
})

test('paths keep their order', () => {
  expect(findCorpora([at('syntax'), at('brat')]).map(told)).toEqual([
    'treebank syntax/test.conllu',
    'brat brat/2016/a.ann',
  ])
})

describe('nothing to measure is told', () => {
  test.each([
    ['nowhere', 'no such file or folder'],
    ['articles/alone.txt', 'has no partner'],
    ['columns/prices.tsv', 'has no partner'],
  ])('%s', (path, says) => {
    expect(() => findCorpora([at(path)])).toThrow(InputError)
    expect(() => findCorpora([at(path)])).toThrow(says)
  })

  test('a folder without a corpus', () => {
    mkdirSync(at('empty'))
    expect(() => findCorpora([at('empty')])).toThrow('nothing to measure')
  })
})
