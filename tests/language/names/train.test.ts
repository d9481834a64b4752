import { expect, test } from 'vitest'
import type { Lexicon } from '../../../src/language/engine/lexicon.ts'
import type { ModelPart } from '../../../src/language/engine/model-file.ts'
import { readRecogniser, recogniseNames } from '../../../src/language/names/recogniser.ts'
import type { TokenisedDocument } from '../../../src/language/training/names-sentences.ts'
import { trainNames } from '../../../src/language/training/names-train.ts'

const EMPTY: Lexicon = { slots: new Uint32Array(4), paradigmSets: [], finiteTags: 0, known: new Map() }

const LEXICON_PART: ModelPart = {
  header: { name: 'lexicon', labels: ['NOUN'], templates: 0, trainedOn: 'x', scores: {}, licence: 'CC0' },
  body: new Uint8Array(0),
}

const DOCUMENTS: readonly TokenisedDocument[] = ['Anna', 'Paul', 'Nadia', 'Igor', 'Lucie'].map(name => ({
  name,
  lost: 0,
  sentences: [
    {
      words: ['Madame', name, 'dort', 'à', 'Brest', '.'],
      names: [
        { first: 1, end: 2, type: 'PER' },
        { first: 4, end: 5, type: 'LOC' },
      ],
    },
    { words: ['Elle', 'dort', '.'], names: [] },
  ],
}))

function train() {
  return trainNames({
    documents: DOCUMENTS,
    lists: [{ kind: 'place', phrases: ['Brest', 'Rennes'] }],
    tokenise: text => text.split(' '),
    lexiconPart: LEXICON_PART,
    lexicon: EMPTY,
    trainedOn: 'x',
    licence: 'CC0',
    evidenceLicence: 'CC0',
  })
}

test('what was learnt holds for a name and a place that were never met', () => {
  const recogniser = readRecogniser({ ...train(), lexicon: LEXICON_PART }, EMPTY, 'test')
  expect(
    recogniseNames(recogniser, [
      ['Madame', 'Olga', 'dort', 'à', 'Rennes', '.'],
      ['Elle', 'dort', '.'],
    ]),
  ).toEqual([
    [
      { first: 1, end: 2, type: 'PER' },
      { first: 4, end: 5, type: 'LOC' },
    ],
    [],
  ])
})

test('the same sources give the same bytes', () => {
  const [first, second] = [train(), train()]
  expect(first.names).toEqual(second.names)
  expect(first.evidence).toEqual(second.evidence)
})

test('a model trained with another lexicon is refused', () => {
  const other = { ...LEXICON_PART, header: { ...LEXICON_PART.header, labels: ['VERB', 'NOUN'] } }
  expect(() => readRecogniser({ ...train(), lexicon: other }, EMPTY, 'model.bin')).toThrow(
    /^model\.bin: the names were/,
  )
})
