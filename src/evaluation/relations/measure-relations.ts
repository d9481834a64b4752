import { readFileSync } from 'node:fs'
import { InputError } from '../../errors.ts'
import type { Language } from '../../language/language.ts'
import { buildKnowledge } from '../../pipeline.ts'
import { contentId } from '../../text/hash.ts'
import type { Fault } from '../score.ts'
import type { AnnotatedText, MappingRow } from './annotated.ts'
import { POPCORN_MAPPING, readPopcorn } from './popcorn.ts'
import { RELX_MAPPING, readRelx } from './relx.ts'
import { addRelationScores, EMPTY_RELATION_SCORES, type RelationScores, scoreRelations } from './score-relations.ts'

/** What a corpus of relations says of our claims: of all texts, and of the fifth that is held out of training. */
export interface MeasuredRelations {
  readonly kind: 'relations'
  readonly path: string
  readonly all: RelationScores
  readonly heldOut: RelationScores
  readonly faults: readonly Fault[]
}

/** The formats of corpora of relations. */
export type RelationFormatName = 'popcorn' | 'relx'

/** A format of corpora of relations: how it is read and what its relations are here. */
interface RelationFormat {
  readonly read: (content: string, path: string) => readonly AnnotatedText[]
  readonly mapping: readonly MappingRow[]
}

const FORMATS: Readonly<Record<RelationFormatName, RelationFormat>> = {
  popcorn: { read: readPopcorn, mapping: POPCORN_MAPPING },
  relx: { read: readRelx, mapping: RELX_MAPPING },
}

/**
 * The scores of our claims on a corpus of relations, each text by itself; `languageOf` gives the pack for it.
 * @throws DataError naming file and line where the corpus is broken.
 */
export async function measureRelations(
  format: RelationFormatName,
  path: string,
  languageOf: (text: string) => Promise<Language>,
): Promise<MeasuredRelations> {
  const { read, mapping } = FORMATS[format]
  const texts = read(readFileSync(path, 'utf8'), path)
  const { code } = await languageOf(texts.map(({ text }) => text).join('\n'))
  const held = heldOut(texts.map(({ name }) => name))
  let measured: MeasuredRelations = {
    kind: 'relations',
    path,
    all: EMPTY_RELATION_SCORES,
    heldOut: EMPTY_RELATION_SCORES,
    faults: [],
  }
  for (const text of texts) {
    const source = { uri: `${path}#${text.name}`, mediaType: 'text/plain', body: Buffer.from(text.text) }
    const knowledge = await buildKnowledge({ sources: [source] }, { language: code })
    const [problem] = knowledge.problems
    if (problem) throw new InputError(problem.message)
    const { scores, faults } = scoreRelations(knowledge, text, mapping)
    measured = {
      ...measured,
      all: addRelationScores(measured.all, scores),
      heldOut: held.has(text.name) ? addRelationScores(measured.heldOut, scores) : measured.heldOut,
      faults: [...measured.faults, ...faults],
    }
  }
  return measured
}

/** The fifth of some names whose hashes are the least: the same texts each time, whoever asks, and never to be trained on. */
export function heldOut(names: readonly string[]): ReadonlySet<string> {
  const hashed = names.map(name => ({ name, hash: contentId('held', name) }))
  const least = hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, Math.ceil(names.length / 5))
  return new Set(least.map(({ name }) => name))
}
