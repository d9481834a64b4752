import { expect, test } from 'vitest'
import { parseConllu } from '../../../src/language/treebank/conllu.ts'
import { treebankText } from '../../../src/language/treebank/treebank-text.ts'

const sentence = (comment: string, form: string) => `${comment}1\t${form}\t_\tX\t_\t_\t0\troot\t_\t_\n\n`

test('sentences are joined by a blank, and by an empty line where the treebank marks a paragraph', () => {
  const file =
    sentence('# newdoc\n', 'Un') + sentence('', 'deux') + sentence('# newpar\n', 'Trois') + sentence('', 'quatre')
  const { text, analysis } = treebankText(parseConllu(file, 'a.conllu'))
  expect(text).toBe('Un deux \n\nTrois quatre ')
  expect(analysis.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Un', 'deux', 'Trois', 'quatre'])
})
