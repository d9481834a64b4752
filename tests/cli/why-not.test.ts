import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { relata } from './in-process.ts'

const TEXT = [
  'Emmanuel Macron a rencontré Angela Merkel à Berlin. Jean Ping a rencontré des élèves.',
  "Le président russe Vladimir Poutine dort, a annoncé Jean Ping. L'AFP a rencontré Vladimir Poutine.",
  "Jean Ping n'a pas rencontré Paul Biya. Paul Vergès est venu de Lyon. Jean Ping et Paul Vergès ont peur.",
].join('\n')

let folder: string
let article: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-why-not-'))
  article = join(folder, 'a.txt')
  writeFileSync(article, TEXT)
})

afterAll(() => rmSync(folder, { recursive: true }))

const CASES: readonly (readonly [edge: string, says: readonly (string | RegExp)[]])[] = [
  [
    'Macron met_with Merkel',
    [/^Nobody and nothing of that name is found, got "Macron"\. Near it: "Emmanuel Macron"\./m],
  ],
  ['Emmanuel Macron met_with Angela Merkel', ['It is in the graph:', 'met with Angela Merkel (asserted']],
  ['Jean Ping met_with Paul Biya', ['It is in the graph:', 'Jean Ping met with Paul Biya (denied)']],
  ['Angela Merkle met_with Jean Ping', ['got "Angela Merkle". Near it: "Angela Merkel".']],
  [
    'Emmanuel Macron president_of Berlin',
    ['The object of president_of must be one of place/country, place/region, organisation, and this is place/city.'],
  ],
  [
    'AFP met_with Vladimir Poutine',
    ['It was read and refused: an agency or outlet carries a fact and takes no part in it.', /rule +meet\n/],
  ],
  [
    'Jean Ping met_with Vladimir Poutine',
    [
      'it finds only Jean Ping: nobody that is named stands in the role "object"',
      /sentence +Jean Ping a rencontré des élèves\.\n/,
    ],
  ],
  ['Emmanuel Macron met_with Jean Ping', [/it (?:reads|finds only) Emmanuel Macron|it finds only Jean Ping/]],
  ['Jean Ping president_of Russie', ['The title « président » is read as held by Vladimir Poutine, of Russie.']],
  ['Jean Ping spouse_of Paul Vergès', ['Both are named here, but no rule read a word for spouse_of between them']],
  [
    'Angela Merkel supports Paul Vergès',
    ['The two are never named in one sentence; nearest they are in this one', /sentence +Emmanuel Macron a rencontré/],
  ],
  [
    'Emmanuel Macron supports Angela Merkel',
    ['no rule read a word for supports', 'What is said of the two:', 'met with'],
  ],
]

test.each(CASES)('%s', async (edge, says) => {
  const { code, out } = await relata(['why-not', article, edge, '--language', 'fr'])
  expect(code).toBe(0)
  for (const each of says) expect(out).toMatch(typeof each === 'string' ? new RegExp(escaped(each)) : each)
})

test('a store is asked as well', async () => {
  const store = join(folder, 'a.relata')
  await relata(['build', article, '-o', store, '--language', 'fr'])
  const { out } = await relata(['why-not', store, 'Jean Ping president_of Russie'])
  expect(out).toContain('is read as held by Vladimir Poutine')
})

test.each([
  { args: ['why-not'], says: 'why-not: articles and what they do not say are needed.' },
  { args: ['why-not', 'a.txt', 'Macron'], says: 'why-not: no two names around a relation, got "Macron".' },
  { args: ['why-not', 'a.txt', 'A met_wiht B'], says: 'Did you mean "met_with"?' },
])('$args: $says', async ({ args, says }) => {
  const { code, err } = await relata(args)
  expect(err).toContain(says)
  expect(code).toBe(2)
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
