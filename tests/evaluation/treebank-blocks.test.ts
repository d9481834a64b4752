import { expect, test } from 'vitest'
import { treebankBlocks } from '../../src/evaluation/treebank-blocks.ts'
import { parseConllu } from '../../src/language/treebank/conllu.ts'
import { treebankText } from '../../src/language/treebank/treebank-text.ts'

/** A treebank whose sentences have these words. */
function treebankOf(sentences: readonly string[]) {
  const lines = sentences.map(
    sentence =>
      `${sentence
        .split(' ')
        .map((form, i) => `${i + 1}\t${form}\t_\tX\t_\t_\t${i}\t${i === 0 ? 'root' : 'dep'}\t_\t_`)
        .join('\n')}\n\n`,
  )
  return treebankText(parseConllu(lines.join(''), 'x.conllu'))
}

test.each<[sentences: string[], blocks: string[]]>([
  [['Il dort .', 'Il part .'], ['Il dort . Il part . ']],
  [
    ['Le temps', 'Il pleut .', 'Il neige .', 'Le sport', 'Tous jouent !'],
    ['Le temps', ' Il pleut . Il neige . Le sport', ' Tous jouent ! '],
  ],
  [
    ['Il dit : « Oui . »', 'Fin'],
    ['Il dit : « Oui . » Fin', ' '],
  ],
  [[], []],
])('%j', (sentences, blocks) => {
  const treebank = treebankOf(sentences)
  expect(treebankBlocks(treebank).map(({ start, end }) => treebank.text.slice(start, end))).toEqual(blocks)
})
