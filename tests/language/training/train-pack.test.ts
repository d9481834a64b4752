import { describe, expect, test } from 'vitest'
import { DataError } from '../../../src/errors.ts'
import { scoreSyntax } from '../../../src/evaluation/conllu-score.ts'
import { readData } from '../../../src/language/data.ts'
import { createEngine } from '../../../src/language/engine/engine.ts'
import { packModel } from '../../../src/language/engine/model-file.ts'
import type { SegmentationRules } from '../../../src/language/engine/segmentation-rules.ts'
import { type PackSources, trainPack } from '../../../src/language/training/train-pack.ts'
import { parseConllu } from '../../../src/language/treebank/conllu.ts'
import { treebankText } from '../../../src/language/treebank/treebank-text.ts'

/** Sentences as « form/lemma/UPOS/features/head/relation », a contraction as « du=de/…+le/… ». */
const SENTENCES = [
  'Le/le/DET/PronType=Art/2/det prix/prix/NOUN/_/6/nsubj du=de/de/ADP/_/5/case+le/le/DET/PronType=Art/5/det pain/pain/NOUN/_/2/nmod monte/monter/VERB/VerbForm=Fin/0/root ././PUNCT/_/6/punct',
  'Le/le/DET/PronType=Art/2/det roi/roi/NOUN/_/3/nsubj dort/dormir/VERB/VerbForm=Fin/0/root ././PUNCT/_/3/punct',
  'Marie/Marie/PROPN/_/2/nsubj voit/voir/VERB/VerbForm=Fin/0/root le/le/DET/PronType=Art/4/det roi/roi/NOUN/_/2/obj ././PUNCT/_/2/punct',
  'Il/lui/PRON/PronType=Prs/2/nsubj monte/monter/VERB/VerbForm=Fin/0/root ././PUNCT/_/2/punct',
  'Marie/Marie/PROPN/_/2/nsubj dort/dormir/VERB/VerbForm=Fin/0/root ././PUNCT/_/2/punct',
]

function conllu(sentences: readonly string[]): string {
  return sentences.map(sentence => `${sentenceLines(sentence).join('\n')}\n\n`).join('')
}

function sentenceLines(sentence: string): readonly string[] {
  const lines: string[] = []
  let id = 1
  for (const item of sentence.split(' ')) {
    const [contraction, rest] = item.includes('=de/') ? item.split('=de/') : ['', item]
    const words = contraction ? `de/${rest}`.split('+') : [item]
    if (contraction) lines.push([`${id}-${id + 1}`, contraction, ...'________'].join('\t'))
    for (const word of words) {
      const [form, lemma, upos, feats, head, relation] = word.split('/')
      lines.push([id++, form, lemma, upos, '_', feats, head, relation, '_', '_'].join('\t'))
    }
  }
  return lines
}

/** Repeated, so that each fold of the training finds every word in another one. */
const TREEBANK = conllu(SENTENCES).repeat(4)

const SOURCES: PackSources = {
  lexicon: {
    path: 'a.mlex',
    content: 'roi\tnc\troi\tms\nrois\tnc\troi\tmp\nmonte\tv\tmonter\tP3s\nMarie\tnp\tMarie\tfs\n',
  },
  lexiconLicence: 'L',
  treebanks: [{ path: 'a.conllu', content: TREEBANK }],
  roughLemmas: [],
  treebankLicence: 'T',
  rules: readData<SegmentationRules>('languages/fr/segmentation.json'),
}

describe('training', () => {
  const parts = trainPack(SOURCES, () => {})
  const model = packModel(parts)

  test('the same sources give the same bytes', () => {
    expect(packModel(trainPack(SOURCES, () => {}))).toEqual(model)
  })

  test('a pack knows what it was trained on, and under which licence', () => {
    const other = trainPack({ ...SOURCES, treebanks: [{ path: 'a.conllu', content: TREEBANK.repeat(2) }] }, () => {})
    expect(parts.map(part => part.header.licence)).toEqual(['L', 'T', 'T', 'T', 'T', 'T'])
    expect(other[1]?.header.trainedOn).not.toBe(parts[1]?.header.trainedOn)
  })

  test('the engine reads the text that it was trained on without a fault', () => {
    const { text, analysis } = treebankText(parseConllu(TREEBANK, 'a.conllu'))
    const engine = createEngine(model, SOURCES.rules, 'model.bin')
    const scores = scoreSyntax(analysis, engine.analyse(text))
    expect(Object.entries(scores).map(([name, score]) => [name, score.f1])).toEqual(
      Object.keys(scores).map(name => [name, 100]),
    )
  })

  test('a broken corpus is a DataError with file and line', () => {
    const broken = { ...SOURCES, treebanks: [{ path: 'a.conllu', content: `${TREEBANK}1\tLe\n` }] }
    expect(() => trainPack(broken, () => {})).toThrow(DataError)
    expect(() => trainPack(broken, () => {})).toThrow(`a.conllu:${TREEBANK.split('\n').length}`)
  })

  test('a file without a part, or of another version, is a DataError', () => {
    const without = packModel(parts.filter(part => part.header.name !== 'parser'))
    expect(() => createEngine(without, SOURCES.rules, 'fr/model.bin')).toThrow('no part "parser"')
    const foreign = packModel(parts.map(part => ({ ...part, header: { ...part.header, templates: 1 } })))
    expect(() => createEngine(foreign, SOURCES.rules, 'fr/model.bin')).toThrow(DataError)
  })
})
