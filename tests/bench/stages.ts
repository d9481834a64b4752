import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../src/annotation/annotate.ts'
import { extractClaims } from '../../src/claim/extract.ts'
import { readDocument } from '../../src/document/read.ts'
import { loadReading } from '../../src/document/reading.ts'
import { dataDirectory, readData } from '../../src/language/data.ts'
import { type EngineModels, readEngineModels } from '../../src/language/engine/engine.ts'
import { describeWord } from '../../src/language/engine/morphology.ts'
import { parseWords } from '../../src/language/engine/parser.ts'
import { parserInput } from '../../src/language/engine/parser-input.ts'
import { sentenceEnds, surfaceTokens, wordsOf } from '../../src/language/engine/segmenter.ts'
import { tagInput } from '../../src/language/engine/tag-features.ts'
import { tagWords } from '../../src/language/engine/tagger.ts'
import { hashWords } from '../../src/language/engine/word-hashes.ts'
import { loadLanguage } from '../../src/language/language.ts'
import { recogniseNames } from '../../src/language/names/recogniser.ts'
import { articleSources } from './articles.ts'
import { type Duration, timed } from './timing.ts'

/** A step of the chain over all articles: its name, and what it took for so many words. */
export interface StageTime extends Duration {
  readonly stage: string
  readonly words: number
}

const CODE = 'fr'
const RUNS = { runs: 9, warmUp: 4 }

/** What each step takes by itself on the same texts, and all steps from raw text to claims together. */
export async function timeStages(texts: readonly string[]): Promise<readonly StageTime[]> {
  const models = loadModels()
  const language = loadLanguage(CODE)
  const reading = await loadReading()
  const sources = articleSources(texts, texts.length)
  const sentences = texts.map(text => segment(text, models))
  const words = sentences.flat()
  const hashed = words.map(forms => ({ forms, hashes: hashWords(forms) }))
  const tagged = hashed.map(({ forms, hashes }) => ({ words: forms, hashes, tags: tag(forms, models) }))
  const stages: Readonly<Record<string, () => unknown>> = {
    'sentences and tokens': () => texts.map(text => segment(text, models)),
    tags: () => words.map(forms => tag(forms, models)),
    'lemmas and features': () =>
      tagged.map(({ words, hashes, tags }) =>
        words.map((_, i) => describeWord(models.morphology, words, hashes, i, tags[i] ?? '')),
      ),
    trees: () => tagged.map(each => parseWords(models.parser, parserInput(each, models.morphology.lexicon))),
    names: () => sentences.map(document => recogniseNames(language.recogniser, document)),
    'whole chain': () =>
      sources.map(source => extractClaims(annotate(readDocument(source, reading, {}), language), language)),
  }
  const times: StageTime[] = []
  for (const [stage, run] of Object.entries(stages)) {
    times.push({ stage, words: words.reduce((sum, forms) => sum + forms.length, 0), ...(await timed(run, RUNS)) })
  }
  return times
}

function loadModels(): EngineModels {
  const path = join(dataDirectory(), 'languages', CODE, 'model.bin')
  return readEngineModels(readFileSync(path), readData(`languages/${CODE}/segmentation.json`), path)
}

/** The words of each sentence. */
function segment(text: string, { segmenter }: EngineModels): readonly (readonly string[])[] {
  const surface = surfaceTokens(text, { start: 0, end: text.length }, segmenter.rules, segmenter.lexicon)
  let first = 0
  return sentenceEnds(text, surface, segmenter, false).map(end => {
    const words: string[] = []
    for (; first < end; first++) words.push(...wordsOf(surface, first, segmenter))
    return words
  })
}

function tag(forms: readonly string[], { tagger, morphology }: EngineModels): readonly string[] {
  const labels = tagWords(tagger, tagInput(forms, hashWords(forms), morphology.lexicon))
  return Array.from(labels, label => tagger.labels[label] ?? '')
}
