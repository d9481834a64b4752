import { readFileSync } from 'node:fs'
import { readSources } from '../document/sources.ts'
import { InputError } from '../errors.ts'
import { readPatterns } from '../language/user-patterns.ts'
import type { Knowledge, Source } from '../model.ts'
import { readTypes } from '../ontology/user-types.ts'
import type { Options } from '../options.ts'
import { buildKnowledge } from '../pipeline.ts'
import { readKnowledge } from '../store/knowledge-file.ts'
import type { FlagName } from './flags.ts'
import type { Io } from './io.ts'
import type { Call } from './verb.ts'

/** The flags that say how articles are read. */
export const READING_FLAGS: readonly FlagName[] = ['date', 'language', 'ontology', 'patterns']

const STORE = /\.relata$/i

/**
 * What the inputs of a verb hold: a store, or articles, which are read and understood. What cannot be read is told on standard
 * error and the rest goes on; no documents mean that nothing could be understood.
 * @throws InputError where there is nothing to read, DataError where a store is broken.
 */
export async function loadKnowledge(verb: string, call: Call, io: Io): Promise<Knowledge> {
  const { inputs } = call
  const [first] = inputs
  if (first === undefined) {
    throw new InputError(`${verb}: nothing to read. Give a .relata file, articles, a folder, or - for standard input.`)
  }
  if (!inputs.some(input => STORE.test(input))) return readArticles(inputs, readingOptions(call), io)
  const own = (['ontology', 'patterns'] as const).find(flag => call.values[flag] !== undefined)
  if (own) throw new InputError(`--${own}: a store is read as it was built. Give it to "relata build".`)
  if (inputs.length > 1) {
    throw new InputError(
      `${verb}: a store is read alone, got "${inputs.join('" "')}". Give one .relata file or articles.`,
    )
  }
  return readKnowledge(readStore(first), first)
}

async function readArticles(inputs: readonly string[], options: Options, io: Io): Promise<Knowledge> {
  const { sources, problems } = readSources(inputs, io.readInput)
  const knowledge = await buildKnowledge({ sources: announced(sources, io), problems }, options)
  for (const problem of knowledge.problems) io.err(`${problem.message}\n`)
  for (const { uri, warnings } of knowledge.documents) for (const warning of warnings) io.err(`${uri}: ${warning}\n`)
  return knowledge
}

/** The sources, each named when its turn comes; one alone needs no progress. */
function* announced(sources: readonly Source[], io: Io): Iterable<Source> {
  for (const [index, source] of sources.entries()) {
    if (sources.length > 1) io.err(`reading ${index + 1} of ${sources.length}: ${source.uri}\n`)
    yield source
  }
}

/**
 * How articles are read, by the flags of `READING_FLAGS`.
 * @throws InputError where a file cannot be read, DataError where it is wrong.
 */
export function readingOptions({ values: { date, language, ontology, patterns } }: Call): Options {
  const types = ontology === undefined ? undefined : readTypes(readOwn('ontology', ontology), ontology)
  return {
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    ...(types && { types }),
    ...(patterns !== undefined && { patterns: readPatterns(readOwn('patterns', patterns), patterns, types) }),
  }
}

function readOwn(name: FlagName, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new InputError(`--${name}: the file cannot be read, got "${file}". Check the path.`, { cause })
  }
}

function readStore(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new InputError(`${file}: the store cannot be read. Check the path, or make it with "relata build".`, {
      cause,
    })
  }
}
