import { describe, expect, test } from 'vitest'
import { alignWords } from '../../src/evaluation/conllu-align.ts'
import { scoreRelations, scoreSyntax } from '../../src/evaluation/conllu-score.ts'
import type { Analysis } from '../../src/language/engine/analysis.ts'
import { parseConllu } from '../../src/language/treebank/conllu.ts'
import { treebankText } from '../../src/language/treebank/treebank-text.ts'

/** One sentence from rows of « form upos head relation », a contraction as « du=de+le ». */
function analysis(...sentences: readonly string[]): Analysis {
  const lines = sentences.flatMap(sentence => {
    const rows: string[] = []
    let id = 1
    for (const item of sentence.split(' ')) {
      const [token = '', ...words] = item.split(/[=+]/)
      if (words.length > 0) rows.push([`${id}-${id + words.length - 1}`, token, ...'________'].join('\t'))
      for (const word of words.length > 0 ? words : [token]) {
        const [form = '', upos = 'X', head = '0', relation = 'root'] = word.split('/')
        rows.push([id++, form, form, upos, '_', '_', head, relation, '_', '_'].join('\t'))
      }
    }
    return [...rows, '']
  })
  return treebankText(parseConllu([...lines, ''].join('\n'), 'test')).analysis
}

const GOLD = analysis(
  'Prix/NOUN/0/root du=de/ADP/4/case+le/DET/4/det pain/NOUN/1/nmod',
  'Il/PRON/2/nsubj dort/VERB/0/root',
)

describe('scores from raw text', () => {
  test('the same analysis scores 100', () => {
    const scores = scoreSyntax(GOLD, GOLD)
    expect(Object.values(scores).map(score => score.f1)).toEqual(new Array(8).fill(100))
  })

  test('a contraction left whole loses its words, and no others', () => {
    const guess = analysis('Prix/NOUN/0/root du/DET/3/det pain/NOUN/1/nmod', 'Il/PRON/2/nsubj dort/VERB/0/root')
    expect(alignWords(GOLD, guess)).toEqual([
      [0, 0],
      [3, 2],
      [4, 3],
      [5, 4],
    ])
    const scores = scoreSyntax(GOLD, guess)
    expect(scores.tokens.f1).toBe(100)
    expect(scores.words).toMatchObject({ gold: 6, guess: 5, right: 4 })
    expect(scores.las.right).toBe(4)
  })

  test('sentences joined count neither way', () => {
    const guess = analysis(
      'Prix/NOUN/0/root du=de/ADP/4/case+le/DET/4/det pain/NOUN/1/nmod Il/PRON/6/nsubj dort/VERB/1/conj',
    )
    const scores = scoreSyntax(GOLD, guess)
    expect(scores.sentences.right).toBe(0)
    expect(scores.words.right).toBe(6)
    expect(scores.uas.right).toBe(5)
  })

  test('a relation counts by its universal part, with the right head only', () => {
    const guess = analysis(
      'Prix/NOUN/0/root du=de/ADP/4/case+le/DET/4/det pain/NOUN/1/nmod:x',
      'Il/PRON/2/obj dort/VERB/0/root',
    )
    expect(scoreSyntax(GOLD, guess).las.right).toBe(5)
    expect(scoreSyntax(GOLD, guess).uas.right).toBe(6)
  })

  test('relations are told one by one, the most frequent first', () => {
    const guess = analysis(
      'Prix/NOUN/0/root du=de/ADP/4/case+le/DET/4/det pain/NOUN/1/nmod',
      'Il/PRON/2/obj dort/VERB/0/root',
    )
    const scores = Object.entries(scoreRelations(GOLD, guess)).map(([name, { gold, guess, right }]) => [
      name,
      gold,
      guess,
      right,
    ])
    expect(scores).toEqual([
      ['root', 2, 2, 2],
      ['case', 1, 1, 1],
      ['det', 1, 1, 1],
      ['nmod', 1, 1, 1],
      ['nsubj', 1, 0, 0],
    ])
  })
})
