import { resolveEntities } from './entity/resolve.ts'
import type { Extraction, Knowledge, Problem, Source } from './model.ts'
import { type Options, resolveOptions } from './options.ts'

/**
 * The whole flow: source → document → annotation → claim → entity.
 *
 * A source that cannot be read becomes a problem of the knowledge; the others go on.
 * @throws InputError where an option cannot be used.
 */
export async function buildKnowledge(sources: Iterable<Source>, options: Options = {}): Promise<Knowledge> {
  const resolved = resolveOptions(options)
  const extractions = new Map<string, Extraction>()
  const problems: Problem[] = []
  for (const source of sources) {
    try {
      const extraction = extract(source, resolved)
      extractions.set(extraction.document.id, extraction)
    } catch (error) {
      problems.push({ uri: source.uri, message: error instanceof Error ? error.message : String(error) })
    }
  }
  return resolveEntities([...extractions.values()], problems)
}
