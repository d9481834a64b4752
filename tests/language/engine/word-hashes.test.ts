import { describe, expect, test } from 'vitest'
import { hashLower, hashWords, PADDING, PREFIXES, SUFFIXES } from '../../../src/language/engine/word-hashes.ts'

function hashes(word: string) {
  const all = hashWords([word])
  const [form, lower, shape] = [all.form[PADDING], all.lower[PADDING], all.shape[PADDING]]
  return { form, lower, shape }
}

const SAME: readonly (readonly [field: 'form' | 'lower' | 'shape', left: string, right: string, same: boolean])[] = [
  ['form', 'Paris', 'Paris', true],
  ['form', 'Paris', 'paris', false],
  ['lower', 'ÉLYSÉE', 'élysée', true],
  ['lower', '2017', '1998', true],
  ['lower', '2017', '98', false],
  ['lower', 'aujourd’hui', "aujourd'hui", true],
  ['shape', 'Moscou', 'Téhéran', true],
  ['shape', 'Moscou', 'ONU', false],
  ['shape', 'Bouygues-Telecom', 'Rolls-Royce', true],
  ['shape', 'F-16', 'A-320', true],
]

describe('the hashes of a word', () => {
  test.each(SAME)('%s of « %s » and « %s » alike: %s', (field, left, right, same) => {
    expect(hashes(left)[field] === hashes(right)[field]).toBe(same)
  })

  test('a suffix ends the word, in lower case', () => {
    const all = hashWords(['Paris', 'tris'])
    const suffix = (word: number, length: number) => all.suffixes[(word + PADDING) * SUFFIXES + length - 1]
    expect(suffix(0, 3)).toBe(suffix(1, 3))
    expect(suffix(0, 4)).not.toBe(suffix(1, 4))
    expect(suffix(1, 5)).toBe(0)
  })

  test('a prefix starts the word, as written', () => {
    const all = hashWords(['Paris', 'Parme', 'parme'])
    const prefix = (word: number, length: number) => all.prefixes[(word + PADDING) * PREFIXES + length - 1]
    expect(prefix(0, 3)).toBe(prefix(1, 3))
    expect(prefix(0, 4)).not.toBe(prefix(1, 4))
    expect(prefix(1, 1)).not.toBe(prefix(2, 1))
  })

  test('a table keyed by the lower form finds the word', () => {
    expect(hashLower('L’Élysée')).toBe(hashes("l'élysée").lower)
  })
})
