import { createHash } from 'node:crypto'
import { decodeLexicon } from '../engine/decode-lexicon.ts'
import type { ModelPart } from '../engine/model-file.ts'
import { prepareSegmentation, type SegmentationRules } from '../engine/segmentation-rules.ts'
import { parseConllu } from '../treebank/conllu.ts'
import { buildDictionary } from './build-dictionary.ts'
import { encodeLexicon } from './encode-lexicon.ts'
import { parseLefff } from './lefff.ts'
import { trainSegmenter } from './train-segmenter.ts'
import { trainSyntax } from './train-syntax.ts'

/** A file by its path and its text. */
export interface TextFile {
  readonly path: string
  readonly content: string
}

/** All that the syntax of a language is trained on. */
export interface PackSources {
  readonly lexicon: TextFile
  readonly lexiconLicence: string
  /** CoNLL-U. */
  readonly treebanks: readonly TextFile[]
  /** Paths of the treebanks whose lemmas were not checked by hand: nothing is learnt from those. */
  readonly roughLemmas: readonly string[]
  readonly treebankLicence: string
  readonly rules: SegmentationRules
}

/**
 * The parts of the model file that carry syntax; the same sources give the same bytes.
 * @throws DataError naming file and line where a source is broken.
 */
export function trainPack(sources: PackSources, log: (line: string) => void): readonly ModelPart[] {
  const { lexicon, treebanks, rules, treebankLicence } = sources
  const entries = parseLefff(lexicon.content, lexicon.path)
  const lexiconPart = encodeLexicon(entries, sources.lexiconLicence, contentHash([lexicon]))
  const words = decodeLexicon(lexiconPart, lexicon.path)
  log(`lexicon: ${entries.length} entries`)
  const parsed = treebanks.map(({ path, content }) => parseConllu(content, path))
  const lemmatised = parsed.filter((_, i) => !sources.roughLemmas.includes(treebanks[i]?.path ?? ''))
  const provenance = { trainedOn: contentHash([lexicon, ...treebanks]), licence: treebankLicence }
  const dictionary = buildDictionary(lemmatised.flat(), entries, words, provenance)
  const segmenter = trainSegmenter(parsed, prepareSegmentation(rules), words, provenance)
  log('segmenter')
  return [lexiconPart, dictionary, ...segmenter, ...trainSyntax(parsed.flat(), words, provenance, log)]
}

function contentHash(files: readonly TextFile[]): string {
  const hash = createHash('sha256')
  for (const { content } of files) hash.update(content)
  return hash.digest('hex')
}
