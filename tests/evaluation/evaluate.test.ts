import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { evaluateArticle, findGoldPairs } from '../../src/evaluation/evaluate.ts'
import { goldOf } from './tiny.ts'

let folder: string
const at = (name: string): string => `${folder}/${name}`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relata-pairs-'))
  for (const name of ['b', 'a']) {
    writeFileSync(at(`${name}.txt`), 'La ville de Samarkand se trouve en Ouzbékistan, a déclaré hier le ministre.')
    writeFileSync(at(`${name}.json`), JSON.stringify(goldOf({ source: { doc_date: '2020-05-02' } })))
  }
  writeFileSync(at('alone.txt'), 'Un texte sans réponse.')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('pairs', () => {
  const a = () => ({ text: at('a.txt'), gold: at('a.json') })
  const b = () => ({ text: at('b.txt'), gold: at('b.json') })

  test('of a folder are in the order of names; what has no partner is left out', () => {
    expect(findGoldPairs([folder])).toEqual([a(), b()])
    expect(findGoldPairs([`${folder}/`])).toEqual([a(), b()])
  })

  test('of a file are found from either side', () => {
    expect(findGoldPairs([at('b.json'), at('a.txt')])).toEqual([b(), a()])
  })

  test.each([
    { name: 'alone.txt', says: 'has no partner' },
    { name: 'nowhere', says: 'no such file or folder' },
  ])('$name has none', ({ name, says }) => {
    expect(() => findGoldPairs([at(name)])).toThrow(InputError)
    expect(() => findGoldPairs([at(name)])).toThrow(says)
  })
})

test('an article is built and compared', async () => {
  const score = await evaluateArticle({ text: at('a.txt'), gold: at('a.json') })
  expect(score.articles).toBe(1)
  expect(score.entities.given).toBeGreaterThan(0)
  expect(score.entities.wanted).toBe(0)
})
