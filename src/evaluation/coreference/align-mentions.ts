import { BACK_REFERENCES } from '../../annotation/chains/back-references.ts'
import type { Chain, Mention, MentionId, Range, Span } from '../../model.ts'
import { firstStartingAt } from '../../text/span.ts'
import type { GoldMention } from './gold-mentions.ts'
import type { ChainWord } from './read-conll.ts'

/** A mention of ours with its chain and the mention of the corpus that it is, where there is one. */
export interface AlignedMention {
  readonly mention: Mention
  readonly chain: number
  readonly gold: GoldMention | undefined
}

/**
 * Pairs our mentions with those of the corpus. Corpora mark whole noun phrases and we mark names, so that two are the same where
 * one lies within the other and ours holds a word of the core of the other; of several, the shortest. As in the partial
 * match of CorefUD, but on words of the name alone. Adjectives, which corpora do not mark, and pronouns that are no subjects are left out, and what
 * pairs with the same phrase in the same chain counts once.
 */
export function alignMentions(
  mentions: readonly Mention[],
  chains: readonly Chain[],
  words: readonly ChainWord[],
  gold: readonly GoldMention[],
): readonly AlignedMention[] {
  const chainOf = new Map<MentionId, number>(chains.flatMap((chain, at) => chain.mentions.map(id => [id, at] as const)))
  const holders = holdersOf(gold)
  const taken = new Map<string, number>()
  return mentions
    .filter(({ form, origin }) => form !== 'adjective' && !BACK_REFERENCES.has(origin.rule))
    .flatMap((mention): readonly AlignedMention[] => {
      const range = wordsWithin(words, mention)
      const best = bestFit(range, holders)
      const chain = chainOf.get(mention.id) ?? -1
      if (best === undefined) return [{ mention, chain, gold: undefined }]
      const twin = taken.get(best.id)
      if (twin === chain) return []
      if (twin !== undefined) return [{ mention, chain, gold: undefined }]
      taken.set(best.id, chain)
      return [{ mention, chain, gold: best }]
    })
}

/** The mentions of the corpus by each word of their cores. */
function holdersOf(gold: readonly GoldMention[]): ReadonlyMap<number, readonly GoldMention[]> {
  const holders = new Map<number, GoldMention[]>()
  for (const mention of gold) {
    for (const word of mention.core) holders.set(word, [...(holders.get(word) ?? []), mention])
  }
  return holders
}

function wordsWithin(words: readonly ChainWord[], span: Span): Range {
  let first = firstStartingAt(words, span.start)
  while (first > 0 && (words[first - 1]?.end ?? 0) > span.start) first--
  return [first, firstStartingAt(words, span.end)]
}

function bestFit([first, end]: Range, holders: ReadonlyMap<number, readonly GoldMention[]>): GoldMention | undefined {
  let best: GoldMention | undefined
  for (let at = first; at < end; at++) {
    for (const mention of holders.get(at) ?? []) {
      const [from, to] = mention.words
      const nested = (from <= first && end <= to) || (first <= from && to <= end)
      if (nested && (best === undefined || to - from < best.words[1] - best.words[0])) best = mention
    }
  }
  return best
}
