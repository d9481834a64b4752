import type { Analysis } from '../language/engine/analysis.ts'
import type { Engine } from '../language/engine/engine.ts'
import type { TreebankSentence } from '../language/treebank/conllu.ts'
import { treebankText } from '../language/treebank/treebank-text.ts'
import type { Word } from '../model.ts'
import { type Agreement, type SyntaxScores, scoreRelations, scoreSyntax } from './conllu-score.ts'
import type { Fault } from './score.ts'
import { treebankBlocks } from './treebank-blocks.ts'
import { wordFaults } from './word-faults.ts'

/** The scores of an engine on a treebank: with its own sentences and words, from its raw text, and from that cut into blocks. */
export interface TreebankScores {
  readonly given: SyntaxScores
  readonly raw: SyntaxScores
  /** From raw text with titles and items of lists in blocks of their own (`treebankBlocks`), as an article has them. */
  readonly blocks: SyntaxScores
  /** By universal relation, with the treebank's own words. */
  readonly relations: Readonly<Record<string, Agreement>>
  /** The words whose tag, head or relation is wrong with the treebank's own words. */
  readonly faults: readonly Fault[]
}

/** The scores of the engine on the sentences of a treebank. */
export function measureSyntax(engine: Engine, sentences: readonly TreebankSentence[]): TreebankScores {
  const treebank = treebankText(sentences)
  const { text, analysis } = treebank
  const given = onGoldWords(engine, sentences, analysis)
  return {
    given: scoreSyntax(analysis, given),
    raw: scoreSyntax(analysis, engine.analyse(text)),
    blocks: scoreSyntax(analysis, engine.analyse(text, treebankBlocks(treebank))),
    relations: scoreRelations(analysis, given),
    faults: wordFaults(text, analysis, given),
  }
}

/** What the scores are called, in the order in which they are told. */
export const SYNTAX_NAMES: Readonly<Record<keyof SyntaxScores, string>> = {
  sentences: 'sentences',
  tokens: 'tokens',
  words: 'words',
  upos: 'UPOS',
  lemmas: 'lemmas',
  uas: 'UAS',
  las: 'LAS',
  lasWithoutPunctuation: 'LAS without punctuation',
}

/** Scores that mean nothing where sentences and words are given. */
export const SEGMENTATION: readonly (keyof SyntaxScores)[] = ['sentences', 'tokens', 'words']

/** The scores as the header of a model file keeps them: F1 in percent, by name. */
export function syntaxFigures({ given, raw }: TreebankScores): Readonly<Record<string, number>> {
  const keys = Object.keys(SYNTAX_NAMES) as (keyof SyntaxScores)[]
  return Object.fromEntries([
    ...keys.filter(key => !SEGMENTATION.includes(key)).map(key => [SYNTAX_NAMES[key], given[key].f1]),
    ...keys.map(key => [`${SYNTAX_NAMES[key]} from raw text`, raw[key].f1]),
  ])
}

/** The engine's analysis of sentences and words that are given. */
function onGoldWords(engine: Engine, sentences: readonly TreebankSentence[], analysis: Analysis): Analysis {
  const words: Word[] = []
  for (const sentence of sentences) {
    const first = words.length
    engine.analyseWords(sentence.words.map(word => word.form)).forEach((word, i) => {
      const { start, end } = analysis.words[first + i] as Word
      words.push({ ...word, start, end, head: word.head < 0 ? -1 : first + word.head })
    })
  }
  return { ...analysis, words }
}
