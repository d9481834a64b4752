import { annotate } from './annotation/annotate.ts'
import { extractClaims } from './claim/extract.ts'
import { withAdditions } from './claim/patterns/user-language.ts'
import { type Reading, readDocument } from './document/read.ts'
import { loadReading } from './document/reading.ts'
import { resolveEntities } from './entity/resolve.ts'
import { ExtractorError } from './errors.ts'
import { hasLanguage, loadLanguage } from './language/language.ts'
import type { Extraction, Knowledge, Problem, Source } from './model.ts'
import { type Options, resolveOptions } from './options.ts'

/** What there is to read, and what could not even be fetched; `readSources` gives both. */
export interface SourceList {
  readonly sources: Iterable<Source>
  readonly problems?: readonly Problem[]
}

/**
 * The whole flow: source → document → annotation → claim → entity.
 *
 * A source that cannot be understood becomes a problem of the knowledge; the others go on.
 * @throws InputError where an option cannot be used; DataError where a file of the package is broken, or a pattern of the user
 * does not read its own example.
 */
export async function buildKnowledge(input: SourceList, options: Options = {}): Promise<Knowledge> {
  const resolved = resolveOptions(options)
  const reading = await loadReading()
  const extractions = new Map<string, Extraction>()
  const problems: Problem[] = [...(input.problems ?? [])]
  for (const source of input.sources) {
    try {
      const extraction = extract(source, reading, resolved)
      const twin = extractions.get(extraction.document.id)
      if (twin)
        problems.push({ uri: source.uri, message: `${source.uri}: the same text as ${twin.document.uri}. Read once.` })
      else extractions.set(extraction.document.id, extraction)
    } catch (error) {
      if (!(error instanceof ExtractorError)) throw error
      problems.push({ uri: source.uri, message: error.message })
    }
  }
  const knowledge = resolveEntities([...extractions.values()], problems)
  return options.types ? { ...knowledge, types: options.types } : knowledge
}

/** What one source says: the steps that a document goes through by itself. */
function extract(source: Source, reading: Reading, options: Options): Extraction {
  const document = readDocument(source, reading, options)
  if (!hasLanguage(document.language)) throw new ExtractorError(unknownLanguage(source.uri, document.language))
  const language = withAdditions(loadLanguage(document.language), options)
  return extractClaims(annotate(document, language), language)
}

function unknownLanguage(uri: string, language: string): string {
  const found =
    language === 'und' ? 'its language could not be told' : `its language is "${language}", which has no pack`
  return `${uri}: ${found}. If it is French, say so with --language fr (in code: { language: 'fr' }).`
}
