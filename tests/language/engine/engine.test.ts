import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../../src/language/engine/analysis.ts'
import { readModels } from '../../../src/language/read-models.ts'

const engine = readModels('fr').engine

function sentences(text: string): string[] {
  return engine.analyse(text).sentences.map(({ start, end }) => text.slice(start, end))
}

/** Bug reports against other splitters; expected sentences are separated by « | ». */
const SENTENCES: readonly (readonly [text: string, expected: string])[] = [
  ['She was born in the U.S.A. Her name is Ana B. Lee.', 'She was born in the U.S.A.|Her name is Ana B. Lee.'],
  ['Derek W. Hoyem signed.', 'Derek W. Hoyem signed.'],
  ["He was ill. She left. C'était M. Non.", "He was ill.|She left.|C'était M. Non."],
  ['u.s .troops are near , said an u.n . envoy', 'u.s .troops are near , said an u.n . envoy'],
  ['Il est parti. « Je reviendrai », a-t-il dit.', 'Il est parti.|« Je reviendrai », a-t-il dit.'],
  ['Le titre\n\nLe premier alinéa suit.', 'Le titre|Le premier alinéa suit.'],
  ['M. Dupont a vu Mme. Martin à 14h30. Ils ont parlé.', 'M. Dupont a vu Mme. Martin à 14h30.|Ils ont parlé.'],
  ['', ''],
]

describe('sentences of raw text', () => {
  test.each(SENTENCES)('%j', (text, expected) => {
    expect(sentences(text).join('|')).toBe(expected)
  })

  test('no sentence crosses the stretches that are given', () => {
    const text = 'Le président à Moscou Il a rencontré son homologue.'
    const cut = text.indexOf(' Il ')
    const spans = [
      { start: 0, end: cut },
      { start: cut, end: text.length },
    ]
    expect(engine.analyse(text, spans).sentences.map(({ start, end }) => [start, end])).toEqual([
      [0, cut],
      [cut + 1, text.length],
    ])
  })
})

/** Sentences of one paragraph: a capital, a colon or a semicolon alone ends none. */
const PARAGRAPHS: readonly (readonly [text: string, expected: string])[] = [
  ["Brésil : l'épidémie gagne du terrain.", "Brésil : l'épidémie gagne du terrain."],
  ["L'organisation État islamique a frappé.", "L'organisation État islamique a frappé."],
  ['Il avait 44 ans ; sa femme en a 40.', 'Il avait 44 ans ; sa femme en a 40.'],
  ['Il part… Elle reste. Fin !', 'Il part…|Elle reste.|Fin !'],
]

test.each(PARAGRAPHS)('the paragraph %j', (text, expected) => {
  const { sentences } = engine.analyse(text, [{ start: 0, end: text.length }])
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected)
})

test.each<[text: string, day: string]>([
  ['Le ministre a rencontré lundi à Genève le président russe.', 'lundi'],
  ['Le ministre a rencontré ce lundi soir à Genève le président russe.', 'ce lundi soir'],
  ['Le ministre a démissionné jeudi 3 mars 2022 du parti socialiste.', 'jeudi 3 mars 2022'],
  ['Le groupe a annoncé mardi 300 suppressions de postes.', 'mardi'],
])('a day behind a verb takes none of its complements: %s', (text, day) => {
  const read = engine.analyse(text).words
  const plain = engine.analyse(text.replace(`${day} `, '')).words
  const first = read.findIndex(({ form }) => form === day.split(' ')[0])
  const length = day.split(' ').length
  const outside = read.filter((_, i) => i < first || i >= first + length)
  expect(outside.map(({ form, relation }) => [form, relation])).toEqual(
    plain.map(({ form, relation }) => [form, relation]),
  )
  const told = read.slice(first, first + length).map(({ relation }) => relation)
  expect(told.filter(relation => relation === 'obl')).toHaveLength(1)
})

test('a gloss in square brackets does not disturb the sentence, and is in its tree', () => {
  const { words } = engine.analyse('Les présidents ont eu hier [jeudi 07/12/2023] des entretiens à Moscou.')
  const plain = engine.analyse('Les présidents ont eu hier des entretiens à Moscou.').words
  const outside = words.filter((_, i) => i < 5 || i > 8)
  expect(outside.map(word => word.relation)).toEqual(plain.map(word => word.relation))
  expect(words.slice(5, 9).map(word => word.form)).toEqual(['[', 'jeudi', '07/12/2023', ']'])
  expect(words[6]).toMatchObject({ relation: 'parataxis', head: 4 })
})

/** « form/lemma/UPOS/relation/head form » of each word; what news needs most. */
const TREES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Le président a rencontré les ministres.',
    ['président NOUN nsubj rencontré', 'rencontré VERB root -', 'ministres NOUN obj rencontré', 'a AUX aux rencontré'],
  ],
  ['La loi a été votée par le Sénat.', ['loi NOUN nsubj:pass votée', 'Sénat NOUN obl:agent votée']],
  ['Le prix du pain augmente.', ['de ADP case pain', 'le DET det pain', 'pain NOUN nmod prix', 'augmente VERB root -']],
  ['Il mange des pommes.', ['des DET det pommes', 'pommes NOUN obj mange']],
]

describe('trees of raw text', () => {
  test.each(TREES)('%s', (text, expected) => {
    const { words } = engine.analyse(text)
    const lines = words.map(word => `${word.form} ${word.upos} ${word.relation} ${words[word.head]?.form ?? '-'}`)
    expect(lines).toEqual(expect.arrayContaining([...expected]))
  })
})

test.each([
  ['Les ministres mangeaient', ['le', 'ministre', 'manger']],
  ['Elles sont parties', ['eux', 'être', 'partir']],
  ['Vladimir Poutine dirige', ['Vladimir', 'Poutine', 'diriger']],
])('the lemmas of « %s »', (text, expected) => {
  expect(engine.analyse(text).words.map(word => word.lemma)).toEqual(expected)
})

test('features of a finite verb and of a noun', () => {
  const { words } = engine.analyse('Les présidentes mangeaient.')
  expect(words[1]?.feats).toBe('Gender=Fem|Number=Plur')
  expect(words[2]?.feats).toBe('Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin')
})

const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['900,000 letters', 'e'.repeat(900_000)],
  ['900,000 blanks', ' '.repeat(900_000)],
  ['quotation marks, then letters', `${'"'.repeat(20)}${'A'.repeat(500_000)}`],
  ['a. × 8,000', 'a.'.repeat(8000)],
  ['a sentence of 10,000 words', 'mot '.repeat(10_000)],
  ['punctuation', '.,;:!?«»()[]-'.repeat(700)],
  ['emoji', '😀👍🏽 '.repeat(2000)],
  ['Arabic and Chinese', 'Le président ديمتري بيسكوف a vu 习近平主席。'.repeat(200)],
  ['halves of surrogate pairs', '\ud83d a \ude00'.repeat(1000)],
]

describe('hostile input', () => {
  test.each(HOSTILE)('%s: in time, every word in one tree', (_, text) => {
    const start = performance.now()
    const analysis = engine.analyse(text)
    expect(performance.now() - start).toBeLessThan(20_000)
    expectWhole(analysis, text)
  })
})

function expectWhole({ sentences, tokens, words }: Analysis, text: string): void {
  expect(
    tokens
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''))
  for (const sentence of sentences) {
    const heads = words.slice(...sentence.words).map(word => word.head)
    expect(heads.filter(head => head < 0)).toHaveLength(1)
    expect(heads.every(head => head < 0 || (head >= sentence.words[0] && head < sentence.words[1]))).toBe(true)
  }
}
