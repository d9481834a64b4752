import type { Furniture } from '../language/furniture.ts'
import { type Agency, type CreditPhrases, creditPhrases } from './credit.ts'
import { indexPhrases, type PhraseIndex, wordsOf } from './phrases.ts'

/** The words by which the parts of a page are known, ready for comparison: whole texts as sets, beginnings as indexes. */
export interface PageWords {
  readonly credits: CreditPhrases
  readonly captions: ReadonlySet<string>
  readonly bylines: PhraseIndex<true>
  readonly published: PhraseIndex<true>
  readonly updated: PhraseIndex<true>
  readonly dateWords: ReadonlySet<string>
  readonly boilerplateLines: ReadonlySet<string>
  readonly boilerplateStarts: PhraseIndex<true>
}

/** The page words of one language with the agencies it knows. */
export function pageWords(furniture: Furniture, agencies: readonly Agency[]): PageWords {
  return {
    credits: creditPhrases(furniture, agencies),
    captions: textSet(furniture.captions),
    bylines: beginnings(furniture.bylines),
    published: beginnings(furniture.publishedCues),
    updated: beginnings(furniture.updatedCues),
    dateWords: textSet(furniture.dateWords),
    boilerplateLines: textSet(furniture.boilerplateLines),
    boilerplateStarts: beginnings(furniture.boilerplateStarts),
  }
}

function textSet(texts: readonly string[]): Set<string> {
  return new Set(texts.map(text => wordsOf(text).join(' ')))
}

function beginnings(texts: readonly string[]): PhraseIndex<true> {
  return indexPhrases(texts.map(text => [text, true] as const))
}
