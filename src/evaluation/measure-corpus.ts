import { readFileSync } from 'node:fs'
import { textLanguage } from '../document/language.ts'
import { loadReading } from '../document/reading.ts'
import { DataError } from '../errors.ts'
import { type Language, loadLanguage } from '../language/language.ts'
import { loadNameReader } from '../language/names/load-name-reader.ts'
import { readBrat } from '../language/training/names-brat.ts'
import { parseColumns } from '../language/training/names-columns.ts'
import { parseConllu } from '../language/treebank/conllu.ts'
import { detectColumns } from './column-format.ts'
import { type MeasuredChains, measureChains } from './coreference/measure-chains.ts'
import type { Corpus, FileKind } from './find-corpora.ts'
import { measureColumns, measureNames } from './measure-names.ts'
import { measureSyntax, type TreebankScores } from './measure-syntax.ts'
import type { NameScores } from './name-spans.ts'
import { CORPUS_TYPES } from './name-types.ts'
import { type MeasuredPhrases, measurePhrases } from './phrases/measure-phrases.ts'
import { type MeasuredRelations, measureRelations } from './relations/measure-relations.ts'
import type { Fault } from './score.ts'

/** What a treebank says of the syntax. */
export interface MeasuredTreebank extends TreebankScores {
  readonly kind: 'treebank'
  readonly path: string
  readonly sentences: number
  readonly words: number
}

/** What a corpus says of the names; `given` with its own tokens, where it has any. */
export interface MeasuredNames {
  readonly kind: 'names'
  readonly path: string
  readonly documents: number
  readonly given?: NameScores
  readonly raw: NameScores
  readonly faults: readonly Fault[]
}

/** What was measured on one corpus. */
export type Measured = MeasuredTreebank | MeasuredNames | MeasuredChains | MeasuredRelations | MeasuredPhrases

const MEASURES: Readonly<Record<FileKind, (path: string, code: string | undefined) => Promise<Measured>>> = {
  popcorn: (path, code) => measureRelations('popcorn', path, text => languageOf(text, path, code)),
  relx: (path, code) => measureRelations('relx', path, text => languageOf(text, path, code)),
  chains: (path, code) => measureChains(path, text => languageOf(text, path, code)),
  phrases: (path, code) => measurePhrases(path, text => languageOf(text, path, code)),
  treebank: measureTreebank,
  columns: measureColumnFile,
}

/**
 * The scores on a corpus; `code` is its language where it shall not be told from the text.
 * @throws DataError naming file and line where the corpus is broken; InputError where its language has no pack.
 */
export async function measureCorpus(corpus: Exclude<Corpus, { kind: 'articles' }>, code?: string): Promise<Measured> {
  return corpus.kind === 'brat' ? measureBrat(corpus, code) : MEASURES[corpus.kind](corpus.path, code)
}

async function measureTreebank(path: string, code: string | undefined): Promise<MeasuredTreebank> {
  const sentences = parseConllu(readFileSync(path, 'utf8'), path)
  const { engine } = await languageOf(sentences.map(sentence => sentence.text).join('\n'), path, code)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  return { kind: 'treebank', path, sentences: sentences.length, words, ...measureSyntax(engine, sentences) }
}

async function measureBrat(
  { path, annotations }: Extract<Corpus, { kind: 'brat' }>,
  code: string | undefined,
): Promise<MeasuredNames> {
  const documents = annotations.map(file => readBrat(file, CORPUS_TYPES))
  const language = await languageOf(documents.map(({ text }) => text).join('\n'), path, code)
  const { scores, faults } = measureNames(loadNameReader(language.code), documents)
  return { kind: 'names', path, documents: documents.length, raw: scores, faults }
}

async function measureColumnFile(path: string, code: string | undefined): Promise<MeasuredNames> {
  const content = readFileSync(path, 'utf8')
  const format = detectColumns(content)
  if (!format) throw new DataError(`${path}: no column of IOB tags. Name a file with a token and its tag a line.`)
  const sentences = parseColumns(content, format, path)
  const language = await languageOf(sentences.map(({ words }) => words.join(' ')).join('\n'), path, code)
  const documents = sentences.filter(({ startsDocument }) => startsDocument).length
  const { given, raw } = measureColumns(loadNameReader(language.code), sentences)
  return { kind: 'names', path, documents, given, raw: raw.scores, faults: raw.faults }
}

async function languageOf(text: string, path: string, code: string | undefined): Promise<Language> {
  const found = code ?? textLanguage(text, (await loadReading()).detect)
  try {
    return loadLanguage(found)
  } catch (cause) {
    throw new DataError(`${path}: its language is "${found}", which has no pack. Say which one with --language.`, {
      cause,
    })
  }
}
