import { readDocument } from '../../src/document/read.ts'
import { loadReading } from '../../src/document/reading.ts'
import type { Block, Document } from '../../src/model.ts'
import type { Options } from '../../src/options.ts'

const reading = await loadReading()

/** A text read as from a UTF-8 file, in French unless another language is asked for. */
export function documentOf(text: string | Uint8Array, options: Options = { language: 'fr' }): Document {
  const body = typeof text === 'string' ? Buffer.from(text) : text
  return readDocument({ uri: 'test.txt', mediaType: 'text/plain', body }, reading, options)
}

/** Every block as « kind: words ». */
export function blocksOf(document: Document): string[] {
  return document.blocks.map((block: Block) => `${block.kind}: ${document.text.slice(block.start, block.end)}`)
}
