import { annotate, type FullyAnnotated } from '../../src/annotation/annotate.ts'
import { readDocument } from '../../src/document/read.ts'
import { loadReading } from '../../src/document/reading.ts'
import { loadLanguage } from '../../src/language/language.ts'
import type { Knowledge } from '../../src/model.ts'
import type { Options } from '../../src/options.ts'
import { buildKnowledge } from '../../src/pipeline.ts'

const reading = await loadReading()

/** A text read as a file would be, in French unless told otherwise, with all layers. */
export function annotated(text: string, options: Options = {}): FullyAnnotated {
  const source = { uri: 'case.txt', mediaType: 'text/plain', body: new TextEncoder().encode(text) }
  return annotate(readDocument(source, reading, { language: 'fr', ...options }), loadLanguage('fr'))
}

/** What is known from a text read as a file would be. */
export async function known(text: string, options: Options = { language: 'fr' }): Promise<Knowledge> {
  const source = { uri: 'case.txt', mediaType: 'text/plain', body: new TextEncoder().encode(text) }
  return await buildKnowledge({ sources: [source] }, options)
}
