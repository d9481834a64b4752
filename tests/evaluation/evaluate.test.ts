import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { evaluateArticle, goldPair } from '../../src/evaluation/evaluate.ts'
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

describe('the pair of a file', () => {
  test.each(['a.txt', 'a.json'])('%s is found from either side', name => {
    expect(goldPair(at(name))).toEqual({ text: at('a.txt'), gold: at('a.json') })
  })

  test('is none without its partner', () => {
    expect(() => goldPair(at('alone.txt'))).toThrow(InputError)
    expect(() => goldPair(at('alone.txt'))).toThrow('has no partner')
  })
})

test('an article is built and compared', async () => {
  const score = await evaluateArticle({ text: at('a.txt'), gold: at('a.json') })
  expect(score.articles).toBe(1)
  expect(score.entities.given).toBeGreaterThan(0)
  expect(score.entities.wanted).toBe(0)
})
