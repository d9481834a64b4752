import type { Block } from '../model.ts'
import { readByline } from './byline.ts'
import { type Credit, readCredit } from './credit.ts'
import { bracketedCredit } from './dateline.ts'
import type { PageWords } from './page-words.ts'

/** Who made an article, as its own text credits them. */
export interface Credits {
  readonly authors: readonly string[]
  readonly agency?: string
  readonly publisher?: string
  readonly translatedFrom?: string
}

/** The credits of the blocks of a text; the first agency, outlet and language named count. */
export function readCredits(text: string, blocks: readonly Block[], words: PageWords): Credits {
  const authors: string[] = []
  const credits: Credit[] = []
  for (const block of blocks) {
    const part = text.slice(block.start, block.end)
    const byline = block.kind === 'agency' ? readByline(part, words) : undefined
    const credit = block.kind === 'agency' ? (byline?.credit ?? readCredit(part, words.credits)) : undefined
    authors.push(...(byline?.authors ?? []))
    const named = credit ?? (block.kind === 'dateline' ? bracketedCredit(part, words) : undefined)
    if (named) credits.push(named)
  }
  const agency = credits.flatMap(credit => credit.agencies)[0]
  const publisher = credits.flatMap(credit => credit.outlets)[0]
  const translatedFrom = credits.flatMap(credit => credit.translatedFrom ?? [])[0]
  return {
    authors,
    ...(agency !== undefined && { agency }),
    ...(publisher !== undefined && { publisher }),
    ...(translatedFrom !== undefined && { translatedFrom }),
  }
}
