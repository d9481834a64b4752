import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAME } from '../../../src/evaluation/relations/annotated.ts'
import { heldOut } from '../../../src/evaluation/relations/measure-relations.ts'
import { POPCORN_MAPPING } from '../../../src/evaluation/relations/popcorn.ts'
import { RELX_MAPPING, readRelx } from '../../../src/evaluation/relations/relx.ts'
import { RELATIONS } from '../../../src/ontology/ontology.ts'
import { relata } from '../../cli/in-process.ts'

const TEXT =
  'Le porte-parole de la Commission européenne, Jean Ping, est arrivé hier à Paris. Il est né à Libreville. Le maire dort.'
const place = (value: string): object => ({
  value,
  start: TEXT.indexOf(value),
  end: TEXT.indexOf(value) + value.length,
})

const POPCORN = {
  a_1: {
    text: TEXT,
    entities: [
      { id: 0, type: 'CIVILIAN', mentions: [place('Jean Ping'), place('Il')] },
      { id: 1, type: 'NON_MILITARY_GOVERNMENT_ORGANISATION', mentions: [place('Commission européenne')] },
      { id: 2, type: 'PLACE', mentions: [place('Libreville')] },
      { id: 3, type: 'PLACE', mentions: [place('Paris')] },
      { id: 4, type: 'CIVILIAN', mentions: [place('maire')] },
      { id: 5, type: 'NATIONALITY', value: 'Gabon', mentions: [place('maire')] },
    ],
    relations: [
      [0, 'IS_PART_OF', 1],
      [0, 'IS_BORN_IN', 3],
      [4, 'HAS_CONTROL_OVER', 3],
      [0, 'IS_OF_NATIONALITY', 5],
      [0, 'GENDER_MALE', 0],
    ],
  },
}

const RELX = [
  '1\t"<e1> Jean Ping </e1> est né à <e2> Libreville </e2>."',
  'per:country_of_birth(e1,e2)',
  '',
  '',
  '2\t"La <e1> Commission européenne </e1> est dirigée par <e2> Jean Ping </e2>."',
  'org:top_members/employees(e1,e2)',
  '',
  '',
  '3\t"<e1> Disney </e1> a racheté <e2> Time Warner </e2>."',
  'no_relation',
  '',
].join('\n')

let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-relations-'))
  writeFileSync(at('popcorn.json'), JSON.stringify(POPCORN))
  writeFileSync(at('relx.txt'), RELX)
  writeFileSync(at('moved.json'), JSON.stringify(POPCORN).replace('"start":45', '"start":44'))
  writeFileSync(at('lost.json'), JSON.stringify(POPCORN).replace('[0,"IS_PART_OF",1]', '[0,"IS_PART_OF",9]'))
  writeFileSync(at('label.txt'), RELX.replace('(e1,e2)\n\n\n2', '(e1,e3)\n\n\n2'))
  writeFileSync(at('mark.txt'), RELX.replace('<e2> Jean Ping </e2>', 'Jean Ping'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('POPCORN: what is of a type of ours and between two that are named is wanted, the rest is counted beside', async () => {
  const { code, out } = await relata(['eval', at('popcorn.json'), '--language', 'fr', '--json'])
  expect(code).toBe(0)
  const { corpora } = JSON.parse(out)
  expect(corpora).toMatchObject([{ kind: 'relations', all: { texts: 1, facts: 5, mapped: 4, named: 3 } }])
  expect(corpora[0].all.byType).toEqual({
    IS_PART_OF: { given: 1, right: 1, wanted: 1, hit: 1 },
    IS_BORN_IN: { given: 1, right: 0, wanted: 1, hit: 0 },
    IS_OF_NATIONALITY: { given: 0, right: 0, wanted: 1, hit: 0 },
  })
})

test('POPCORN: a list of parts is read as one, its texts told apart', async () => {
  writeFileSync(at('parts.json'), JSON.stringify([POPCORN, POPCORN]))
  const { out } = await relata(['eval', at('parts.json'), '--language', 'fr', '--json'])
  const { all, heldOut: held, faults } = JSON.parse(out).corpora[0]
  expect([all.texts, held.texts]).toEqual([2, 1])
  expect(new Set(faults.map(({ article }: { article: string }) => article))).toEqual(new Set(['1/a_1', '2/a_1']))
})

test('RELX: every class in its direction, no_relation against what is invented', async () => {
  const { out } = await relata(['eval', at('relx.txt'), '--language', 'fr', '--json'])
  expect(JSON.parse(out).corpora[0].all.byType).toEqual({
    'per:country_of_birth': { given: 1, right: 1, wanted: 1, hit: 1 },
    'org:top_members/employees': { given: 1, right: 1, wanted: 1, hit: 1 },
    'org:subsidiaries': { given: 1, right: 0, wanted: 0, hit: 0 },
  })
})

test('the table has a line a type and their mean, and misses come with their text', async () => {
  const { out } = await relata(['eval', at('relx.txt'), '--language', 'fr', '--misses'])
  expect(out).toContain(
    '3: relation false alarm: « Disney » org:subsidiaries « Time Warner »\n    Disney a racheté Time Warner.\n',
  )
  expect(out).toMatch(/per:country_of_birth +100\.00 +100\.00 +100\.00 +1 +1 +1 +1\n/)
  expect(out).toMatch(/all +66\.67 +100\.00 +80\.00 +3 +2 +2 +2\n {2}mean of the types +100\.00\n/)
})

test('marks leave the text and its names', () => {
  expect(readRelx(RELX, 'relx.txt')[0]).toMatchObject({
    text: 'Jean Ping est né à Libreville.',
    nodes: [{ spans: [{ start: 0, end: 9 }] }, { spans: [{ start: 19, end: 29 }] }],
  })
})

describe('what is broken is told', () => {
  test.each([
    ['moved.json', 'text "a_1": a mention is not the text at its place'],
    ['lost.json', 'text "a_1": IS_PART_OF joins no entity, got "9"'],
    ['label.txt', 'label.txt:2: not a relation, got "per:country_of_birth(e1,e3)"'],
    ['mark.txt', 'mark.txt:5: no name is marked e2'],
  ])('%s: %s', async (name, says) => {
    const { code, err } = await relata(['eval', at(name), '--language', 'fr'])
    expect(err).toContain(says)
    expect(code).toBe(2)
  })
})

test('a fifth is held out, the same each time', () => {
  const names = Array.from({ length: 400 }, (_, i) => `text ${i}`)
  expect(heldOut(names).size).toBe(80)
  expect([...heldOut(names.toReversed())]).toEqual([...heldOut(names)])
})

test.each([...POPCORN_MAPPING, ...RELX_MAPPING])('$type leads to relations that there are', ({ ours, reversed }) => {
  const unknown = [...(ours ?? []), ...(reversed ?? [])].filter(
    name => name !== SAME && !Object.hasOwn(RELATIONS, name),
  )
  expect(unknown).toEqual([])
})
