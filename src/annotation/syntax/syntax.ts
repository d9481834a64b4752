import type { Engine } from '../../language/engine/engine.ts'
import type { Annotated, Block, Document, Sentence, Span, Token } from '../../model.ts'

/**
 * The sentences, tokens and words of the blocks that carry text. A sentence never spans two blocks; furniture
 * has none.
 */
export function readSyntax(document: Document, engine: Engine): Annotated<'sentences' | 'tokens' | 'words'> {
  const { text } = document
  const blocks = document.blocks.filter(carriesText)
  const { sentences, tokens, words } = engine.analyse(
    text,
    blocks.flatMap(block => clauses(text, block)),
  )
  return {
    document,
    sentences: withBlocks(sentences, document.blocks),
    tokens: tokens.map(({ start, end, words }): Token => ({ start, end, words, text: text.slice(start, end) })),
    words,
  }
}

/** « Burundi : le patron du parti critique l’ONU »: what stands before the colon of a title is no part of its clause. */
function clauses(text: string, block: Block): Span[] {
  const prefix = block.kind === 'title' ? TITLE_PREFIX.exec(text.slice(block.start, block.end)) : null
  if (!prefix) return [block]
  const cut = block.start + prefix[0].length
  return [
    { start: block.start, end: cut },
    { start: cut, end: block.end },
  ]
}

const TITLE_PREFIX = /^[^:«»]{2,50}\s:\s/

function carriesText(block: Block): boolean {
  return block.kind !== 'boilerplate'
}

function withBlocks(sentences: readonly Omit<Sentence, 'block'>[], blocks: readonly Block[]): Sentence[] {
  let block = 0
  return sentences.map(sentence => {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) block++
    return { ...sentence, block }
  })
}
