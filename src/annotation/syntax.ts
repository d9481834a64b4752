import type { Engine } from '../language/engine/engine.ts'
import type { Annotated, Block, Document, Sentence, Token } from '../model.ts'

/**
 * The sentences, tokens and words of the blocks that carry text. A sentence never spans two blocks; furniture and
 * datelines have none.
 */
export function readSyntax(document: Document, engine: Engine): Annotated<'sentences' | 'tokens' | 'words'> {
  const { text } = document
  const blocks = document.blocks.filter(carriesText)
  const { sentences, tokens, words } = engine.analyse(text, blocks)
  return {
    document,
    sentences: withBlocks(sentences, document.blocks),
    tokens: tokens.map((token): Token => ({ ...token, text: text.slice(token.start, token.end) })),
    words,
  }
}

function carriesText(block: Block): boolean {
  return block.kind !== 'boilerplate' && block.kind !== 'dateline'
}

function withBlocks(sentences: readonly Omit<Sentence, 'block'>[], blocks: readonly Block[]): Sentence[] {
  let block = 0
  return sentences.map(sentence => {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) block++
    return { ...sentence, block }
  })
}
