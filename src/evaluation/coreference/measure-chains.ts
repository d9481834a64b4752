import { readFileSync } from 'node:fs'
import { annotate } from '../../annotation/annotate.ts'
import { readDocument } from '../../document/read.ts'
import { loadReading } from '../../document/reading.ts'
import { DataError } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import type { Fault } from '../score.ts'
import { type ChainDocument, readChainFile } from './read-conll.ts'
import { addChainScores, type ChainScores, EMPTY_CHAIN_SCORES, scoreChains } from './score-document.ts'

/** Novels and encyclopedias are longer, and most of the words; so that news is seen by itself, it is measured by itself too. */
const LONGEST_ARTICLE = 2000

/** What a corpus of coreference says of our chains: of all documents, and of those of the length of an article. */
export interface MeasuredChains {
  readonly kind: 'chains'
  readonly path: string
  readonly all: ChainScores
  readonly articles: ChainScores
  readonly faults: readonly Fault[]
}

/**
 * The scores of our chains on a corpus in columns, from its raw text; `languageOf` gives the pack for it.
 * @throws DataError naming file and line where the corpus is broken.
 */
export async function measureChains(
  path: string,
  languageOf: (text: string) => Promise<Language>,
): Promise<MeasuredChains> {
  const documents = readChainFile(readFileSync(path, 'utf8'), path)
  const language = await languageOf(documents.map(({ text }) => text).join('\n'))
  const reading = await loadReading()
  let measured: MeasuredChains = {
    kind: 'chains',
    path,
    all: EMPTY_CHAIN_SCORES,
    articles: EMPTY_CHAIN_SCORES,
    faults: [],
  }
  for (const document of documents) {
    const source = { uri: `${path}#${document.name}`, mediaType: 'text/plain', body: Buffer.from(document.text) }
    const read = readDocument(source, reading, { language: language.code })
    if (read.text !== document.text) throw new DataError(unlike(path, document, read.text))
    const { scores, faults } = scoreChains(annotate(read, language), document)
    measured = {
      ...measured,
      all: addChainScores(measured.all, scores),
      articles: scores.words <= LONGEST_ARTICLE ? addChainScores(measured.articles, scores) : measured.articles,
      faults: [...measured.faults, ...faults],
    }
  }
  return measured
}

function unlike(path: string, { name, text }: ChainDocument, read: string): string {
  const at = [...text].findIndex((_, i) => text.charAt(i) !== read.charAt(i))
  return `${path}: "${name}" does not read as it is written, got "${text.slice(at, at + 20)}". Check its characters.`
}
