import type { Analysis, Word } from '../language/engine/analysis.ts'
import type { Engine } from '../language/engine/engine.ts'
import type { TreebankSentence } from '../language/treebank/conllu.ts'
import { treebankText } from '../language/treebank/treebank-text.ts'
import { type SyntaxScores, scoreSyntax } from './conllu-score.ts'

/** The scores of the engine on a treebank, in percent, by name: with the treebank's own words, then from raw text. */
export function measureSyntax(
  engine: Engine,
  sentences: readonly TreebankSentence[],
): Readonly<Record<string, number>> {
  const { text, analysis } = treebankText(sentences)
  const gold = scoreSyntax(analysis, onGoldWords(engine, sentences, analysis))
  const raw = scoreSyntax(analysis, engine.analyse(text))
  return {
    ...named(gold, '', ['upos', 'lemmas', 'uas', 'las', 'lasWithoutPunctuation']),
    ...named(raw, ' from raw text', ['sentences', 'tokens', 'words', 'upos', 'lemmas', 'uas', 'las']),
  }
}

const NAMES: Readonly<Record<keyof SyntaxScores, string>> = {
  sentences: 'sentences',
  tokens: 'tokens',
  words: 'words',
  upos: 'UPOS',
  lemmas: 'lemmas',
  uas: 'UAS',
  las: 'LAS',
  lasWithoutPunctuation: 'LAS without punctuation',
}

function named(scores: SyntaxScores, suffix: string, keys: readonly (keyof SyntaxScores)[]): Record<string, number> {
  return Object.fromEntries(keys.map(key => [NAMES[key] + suffix, scores[key].f1]))
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
