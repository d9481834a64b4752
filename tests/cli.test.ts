import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERBS } from '../src/cli/verbs.ts'
import { writeKnowledge } from '../src/store/knowledge-file.ts'
import { relata } from './cli/in-process.ts'
import { knowledge } from './fixtures/knowledge.ts'

const ARTICLE = 'data/articles/poutine-raissi-moscou.txt'

let folder: string
let store: string
const file = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-cli-'))
  store = file('graph.relata')
  writeFileSync(store, writeKnowledge(knowledge))
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]))
  writeFileSync(file('cut.relata'), '{"relata":1')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('help', () => {
  test.each([[[]], [['help']], [['--help']], [['-h']]])('relata %s lists every verb', async args => {
    const { code, out } = await relata(args)
    expect(code).toBe(0)
    for (const verb of VERBS) expect(out).toContain(`\n  ${verb.name} `)
  })

  test.each(VERBS.map(verb => verb.name))('relata %s --help is what « help » says of it', async name => {
    const asked = await relata(['help', name])
    expect((await relata([name, '--help'])).out).toBe(asked.out)
    expect(asked.out).toContain('Examples:')
  })

  test('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect((await relata(['--version'])).out).toBe(`${version}\n`)
  })
})

describe('wrong use ends with 2 and a sentence', () => {
  test.each([
    { args: ['qery', 'x'], says: 'neither a verb nor a file, got "qery". Did you mean "query"?' },
    { args: ['nowhere.txt'], says: 'nowhere.txt: no such file or folder. Check the path.' },
    { args: ['build'], says: 'build: nothing to read.' },
    { args: ['view', 'nowhere.txt'], says: 'nowhere.txt: no such file or folder.' },
    { args: ['view', '--prot', '1'], says: 'Did you mean "--port"?' },
    { args: ['view', '--port', 'x'], says: '--port: not a number from 0 to 65535, got "x".' },
    { args: ['export', ARTICLE, '--format', 'graphm'], says: 'Did you mean "graphml"?' },
    { args: ['export', ARTICLE, '--view', 'all'], says: '--view: unknown name, got "all".' },
    { args: ['query', ARTICLE, '--relation', 'met_wiht'], says: 'Did you mean "met_with"?' },
    { args: ['query', ARTICLE, '--status', 'sure'], says: 'Known are asserted, planned' },
    { args: ['query', ARTICLE, '--since', 'yesterday'], says: '--since: not a date, got "yesterday".' },
    { args: ['query', ARTICLE, '--date', '8/12/2023'], says: 'Write it as YYYY-MM-DD' },
    { args: ['path', ARTICLE, 'Moscou'], says: 'path: a store or an article and two names are needed.' },
    { args: ['path', ARTICLE, 'A', 'B', '--limit', '0'], says: '--limit: not a number from 1' },
    { args: ['why', ARTICLE], says: 'why: a store or an article and a claim are needed.' },
    { args: ['why', ARTICLE, 'Moscou'], says: 'no two names around a relation, got "Moscou".' },
    { args: ['why', ARTICLE, 'Poutine met_wih Raïssi'], says: 'Did you mean "met_with"?' },
    { args: ['eval'], says: 'eval: no articles given.' },
    { args: ['eval', ARTICLE], says: 'has no partner' },
    { args: ['help', 'biuld'], says: 'Did you mean "build"?' },
    {
      args: ['export', ARTICLE, '-o', 'no/such/folder/x.json'],
      says: '--out: cannot write to "no/such/folder/x.json"',
    },
  ])('$args', async ({ args, says }) => {
    const { code, out, err } = await relata(args)
    expect(err).toContain(says)
    expect(err).not.toMatch(/\n\s+at /)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  test('a broken store is told by its name', async () => {
    const { code, err } = await relata(['query', file('cut.relata')])
    expect({ code, named: err.startsWith(file('cut.relata')) }).toEqual({ code: 2, named: true })
  })

  test('a store is not mixed with articles', async () => {
    expect((await relata(['query', store, ARTICLE])).err).toContain('a store is read alone')
  })
})

describe('what cannot be understood is told, and the rest goes on', () => {
  test.each([['empty.txt'], ['binary.txt']])('%s alone ends with 1', async name => {
    const { code, out, err } = await relata(['query', file(name)])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(name)
  })

  test('an article in a language without a pack ends with 1 and says what to do', async () => {
    const { code, err } = await relata(['query', ARTICLE, '--language', 'xx'])
    expect(code).toBe(1)
    expect(err).toContain('its language is "xx", which has no pack.')
  })

  test('beside an article it ends with 0', async () => {
    const { code, err } = await relata(['query', file('empty.txt'), ARTICLE, 'nowhere.txt', '--relation', 'located_in'])
    expect(code).toBe(0)
    expect(err).toContain('empty.txt: no text')
    expect(err).toContain('nowhere.txt: no such file')
    expect(err).toContain('reading 2 of 2')
  })
})

describe('build', () => {
  test('keeps what the article says, with a summary of five lines', async () => {
    const out = file('built.relata')
    const built = await relata(['build', ARTICLE, '-o', out])
    expect(built.code).toBe(0)
    expect(built.out.split('\n')).toEqual([
      `1 article: ${ARTICLE}`,
      expect.stringMatching(/^3 people, 3 organisations, 6 places/),
      expect.stringMatching(/^\d+ relations, \d+ events, \d+ statements$/),
      'reported by TASS',
      'of 2022-09 to 2023-12-07, published 2023-12-08',
      `kept in ${out}`,
      '',
    ])
    const asked = await relata(['query', out, '--json'])
    expect(asked.out).toBe((await relata(['query', ARTICLE, '--json'])).out)
  })

  test('writes the store to standard output when asked', async () => {
    const { out } = await relata(['build', ARTICLE, '-o', '-'])
    expect(JSON.parse(out).relata).toBe(1)
  })
})

describe('export', () => {
  test('is JSON unless another format is named', async () => {
    expect(JSON.parse((await relata(['export', store])).out).claims).toHaveLength(knowledge.claims.length)
  })

  test('writes GraphML to a file', async () => {
    const out = file('graph.graphml')
    expect(await relata(['export', store, '--format', 'graphml', '-o', out])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(out, 'utf8')).toMatch(/^<\?xml[\s\S]*<\/graphml>\s*$/)
  })

  test('the view of events holds more nodes than that of entities', async () => {
    const nodes = async (view: string) =>
      (await relata(['export', store, '--format', 'graphml', '--view', view])).out.split('<node ').length
    expect(await nodes('events')).toBeGreaterThan(await nodes('entities'))
  })
})

describe('query', () => {
  test('prints each claim with its sentence and who says so', async () => {
    const { code, out, err } = await relata(['query', store, '--relation', 'met_with', '--since', '2023'])
    expect(code).toBe(0)
    expect(err).toBe('1 claim\n')
    const [claim, sentence, source] = out.split('\n')
    expect(claim).toBe('Vladimir Poutine met with Ebrahim Raïssi (asserted, 2023-12-07, Moscou)')
    expect(sentence).toMatch(/^ {2}Le président russe .*Dmitri Peskov\.$/)
    expect(source).toMatch(/^ {2}Dmitri Peskov → Kremlin → TASS · .* · met_with · clm-/)
  })

  test.each([
    { flags: ['--subject', 'raissi', '--relation', 'president_of'], count: 1 },
    { flags: ['--object', 'OUZBEKISTAN'], count: 1 },
    { flags: ['--relation', 'president_of,spokesperson_of'], count: 3 },
    { flags: ['--until', '2022'], count: 2 },
    { flags: ['--source', 'Kremlin'], count: 5 },
    { flags: ['--status', 'denied'], count: 0 },
    { flags: ['--subject', 'Nobody'], count: 0 },
  ])('$flags: $count', async ({ flags, count }) => {
    const { code, out } = await relata(['query', store, '--json', ...flags])
    expect(JSON.parse(out)).toHaveLength(count)
    expect(code).toBe(count === 0 ? 1 : 0)
  })

  test('reads an article from standard input', async () => {
    const input = readFileSync(ARTICLE, 'utf8')
    const { out } = await relata(['query', '-', '--relation', 'located_in'], { input })
    expect(out).toContain('Samarkand lies in Ouzbékistan')
  })
})

describe('path', () => {
  test('shows each step with its sentence', async () => {
    const { code, out } = await relata(['path', store, 'Iran', 'Poutine'])
    expect(code).toBe(0)
    expect(out).toContain('Iran – Ebrahim Raïssi – Vladimir Poutine')
    expect(out).toContain('  Ebrahim Raïssi is president of Iran (asserted)\n    Le président russe')
  })

  test('tells who is not known', async () => {
    const { code, err } = await relata(['path', store, 'Iran', 'Nobody'])
    expect({ code, err }).toEqual({ code: 1, err: 'path: nobody here is called "Nobody". Check the name.\n' })
  })
})

describe('why', () => {
  test('shows the sentence with marks, what is meant, who says so, the date and the rule', async () => {
    const { code, out } = await relata(['why', ARTICLE, 'poutine met_with raissi'])
    expect(code).toBe(0)
    expect(out).toContain('Le président russe [Vladimir Poutine] et son homologue iranien [Ebrahim Raïssi] ont eu')
    expect(out).toMatch(/said by +Dmitri Peskov → Kremlin → TASS/)
    expect(out).toMatch(/date +2023-12-07, read from « hier \[jeudi 07\/12\/2023\] »/)
    expect(out).toMatch(/subject +Vladimir Poutine, called « Poutine » here → .*« Vladimir Poutine »/)
    expect(out).toMatch(/words +« Vladimir Poutine » 19–35, « entretiens » \d+–\d+, « Ebrahim Raïssi » \d+–\d+/)
    expect(out).toMatch(/rule +\S+ \(embedded 1\), as in « Emmanuel Macron et Angela Merkel ont eu des entretiens\. »/)
    expect(out).toMatch(/confidence +0\.\d\d/)
  })

  test('takes the beginning of the id of a claim', async () => {
    const [claim] = knowledge.claims
    const { out } = await relata(['why', store, claim?.id.slice(0, 14) ?? ''])
    expect(out).toContain('Vladimir Poutine is president of Russie (asserted)')
    expect(out).toContain('object      Russie, called « russe » here')
  })

  test('says when nothing says so', async () => {
    expect((await relata(['why', store, 'Peskov met_with Poutine'])).code).toBe(1)
    expect((await relata(['why', store, 'clm-00'])).err).toContain('nothing says that, got "clm-00"')
  })
})

describe('eval', () => {
  test('prints a table, and the misses when asked', async () => {
    const plain = await relata(['eval', 'tests/articles/first'])
    expect(plain.out).toMatch(/^1 article\n[\s\S]*\nentities +1\.000/)
    const listed = await relata(['eval', 'tests/articles/gold-fr/01-macron-dementi.txt', '--misses'])
    expect(listed.out).toMatch(/^01-macron-dementi: \w+ missed: .*\n {4}/m)
  })

  test('prints the counts as JSON', async () => {
    const { out } = await relata(['eval', 'tests/articles/first/poutine-raissi-moscou.json', '--json'])
    expect(JSON.parse(out)).toMatchObject({ articles: 1, entities: { wanted: 12 } })
  })
})

describe('view', () => {
  test.each([
    { what: 'the sample article where none is named', args: ['view'] },
    { what: 'an article named without a verb', args: [ARTICLE] },
  ])('serves $what until it is ended, and opens the browser', async ({ args }) => {
    let address = ''
    let page = ''
    const openBrowser = async (url: string) => {
      address = url
      page = await (await fetch(url)).text()
    }
    const { code, out } = await relata([...args, '--port', '0'], { openBrowser })
    expect(code).toBe(0)
    expect(out).toContain('reported by TASS\n')
    expect(out.endsWith(`${address}\n`)).toBe(true)
    expect(page).toContain('<html')
    await expect(fetch(address)).rejects.toThrow()
  })

  test('opens no browser when asked not to', async () => {
    const openBrowser = async () => expect.unreachable('opened')
    expect((await relata(['view', store, '--port', '0', '--no-open'], { openBrowser })).code).toBe(0)
  })
})
