import { describe, expect, test } from 'vitest'
import type { Document } from '../../../src/model.ts'
import { type Mark, segments, sentenceAround, stretches } from '../../../viewer/src/model/passage.ts'
import { article } from '../../fixtures/knowledge.ts'

const text = 'Le président russe a rencontré son homologue.'
const mark = (role: Mark['role'], words: string): Mark => {
  const start = text.indexOf(words)
  return { role, start, end: start + words.length }
}
const whole = { start: 0, end: text.length }

describe('a text cut where marks begin and end', () => {
  test('gives the text back', () => {
    const marks = [mark('subject', 'Le président russe'), mark('object', 'russe'), mark('trigger', 'a rencontré')]
    expect(
      segments(text, whole, marks)
        .map(each => each.text)
        .join(''),
    ).toBe(text)
  })

  test('gives a nested mark both roles', () => {
    const cut = segments(text, whole, [mark('subject', 'Le président russe'), mark('object', 'russe')])
    expect(cut.map(each => [each.text, each.roles])).toEqual([
      ['Le président ', ['subject']],
      ['russe', ['subject', 'object']],
      [' a rencontré son homologue.', []],
    ])
  })

  test('keeps to its span where a mark reaches beyond it', () => {
    const cut = segments(text, { start: 3, end: 12 }, [{ ...whole, role: 'sentence' }])
    expect(cut.map(each => [each.text, each.roles])).toEqual([['président', ['sentence']]])
  })

  test('is whole where there is no mark', () => {
    expect(segments(text, whole, [])).toEqual([{ ...whole, text, roles: [] }])
  })
})

const document = (body: string): Document => ({ ...article, text: body, blocks: [] })

describe('the sentence round a word', () => {
  test.each([
    ['the first', 'Un mot ici. Autre chose.', 'mot', 'Un mot ici.'],
    ['the last', 'Autre chose ! Un mot ici', 'mot', 'Un mot ici'],
    ['with a decimal inside', 'Avant. Il a 3.5 mots ici. Après.', 'mots', 'Il a 3.5 mots ici.'],
    ['a line of its own', 'Titre sans point\nUn mot ici.', 'Titre', 'Titre sans point\n'],
  ])('%s', (_, body, word, sentence) => {
    const start = body.indexOf(word)
    const span = sentenceAround(document(body), { start, end: start + word.length })
    expect(body.slice(span.start, span.end)).toBe(sentence)
  })

  test('never leaves its block', () => {
    const start = article.text.indexOf('TASS')
    const span = sentenceAround(article, { start, end: start + 4 })
    expect(article.text.slice(span.start, span.end)).toBe('Avec agence TASS/traduit de l’Anglais')
  })
})

test('an article is shown in blocks, and text outside of them is not lost', () => {
  const body = 'Titre\nhors bloc\nFin'
  const blocks = [
    { kind: 'title', start: 0, end: 5 },
    { kind: 'paragraph', start: 16, end: 19 },
  ] as const
  const shown = stretches({ ...article, text: body, blocks })
  expect(shown.map(({ start, end }) => body.slice(start, end).trim())).toEqual(['Titre', 'hors bloc', 'Fin'])
  expect(stretches(document(body))).toEqual([{ kind: 'paragraph', start: 0, end: body.length }])
})
