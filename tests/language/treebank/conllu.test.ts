import { describe, expect, test } from 'vitest'
import { DataError } from '../../../src/errors.ts'
import { parseConllu } from '../../../src/language/treebank/conllu.ts'

const line = (...columns: string[]) => columns.join('\t')
const SENTENCE = [
  '# newdoc id = d',
  '# text = Le prix du pain.',
  line('1', 'Le', 'le', 'DET', '_', 'Gender=Masc', '2', 'det', '_', '_'),
  line('2', 'prix', 'prix', 'NOUN', '_', '_', '0', 'root', '_', '_'),
  line('3-4', 'du', '_', '_', '_', '_', '_', '_', '_', '_'),
  line('3', 'de', 'de', 'ADP', '_', '_', '5', 'case', '_', '_'),
  line('4', 'le', 'le', 'DET', '_', '_', '5', 'det', '_', '_'),
  line('5', 'pain', 'pain', 'NOUN', '_', '_', '2', 'nmod', '_', 'SpaceAfter=No'),
  line('5.1', 'vide', '_', '_', '_', '_', '_', '_', '_', '_'),
  line('6', '.', '.', 'PUNCT', '_', '_', '2', 'punct', '_', '_'),
]

describe('a CoNLL-U file', () => {
  test('gives words, surface tokens and their blanks', () => {
    const [sentence] = parseConllu([...SENTENCE, '', ''].join('\n'), 'a.conllu')
    expect(sentence?.text).toBe('Le prix du pain.')
    expect(sentence?.startsBlock).toBe(true)
    expect(sentence?.words.map(word => word.form)).toEqual(['Le', 'prix', 'de', 'le', 'pain', '.'])
    expect(sentence?.words[0]).toEqual({
      form: 'Le',
      lemma: 'le',
      upos: 'DET',
      feats: 'Gender=Masc',
      head: 2,
      deprel: 'det',
    })
    expect(sentence?.tokens.map(token => [token.form, ...token.words, token.spaceAfter])).toEqual([
      ['Le', 0, 1, true],
      ['prix', 1, 2, true],
      ['du', 2, 4, true],
      ['pain', 4, 5, false],
      ['.', 5, 6, true],
    ])
  })

  test.each([
    ['a column missing', 3, line('1', 'Le', 'le', 'DET', '_', '_', '2', 'det', '_'), 'got "9"'],
    ['a number skipped', 4, line('3', 'prix', 'prix', 'NOUN', '_', '_', '0', 'root', '_', '_'), 'got "3"'],
    ['a head that is no number', 3, line('1', 'Le', 'le', 'DET', '_', '_', 'x', 'det', '_', '_'), 'got "x"'],
    ['a head outside', 11, line('6', '.', '.', 'PUNCT', '_', '_', '9', 'punct', '_', '_'), 'got "9"'],
  ])('%s is a DataError with file and line', (_, at, broken, got) => {
    const lines = SENTENCE.map((right, i) => (i === Math.min(at, 10) - 1 ? broken : right))
    if (at === 11) lines[9] = broken
    const read = () => parseConllu([...lines, '', ''].join('\n'), 'a.conllu')
    expect(read).toThrow(DataError)
    expect(read).toThrow(`a.conllu:${at}`)
    expect(read).toThrow(got)
  })

  test('cut short is a DataError', () => {
    expect(() => parseConllu(SENTENCE.join('\n'), 'a.conllu')).toThrow('cut short')
  })
})
