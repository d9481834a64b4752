import type { Range, Span } from '../../model.ts'
import { groupBy } from '../../text/group.ts'
import { byPosition } from '../../text/span.ts'
import type { Fault } from '../score.ts'
import type { AlignedMention } from './align-mentions.ts'
import type { GoldMention } from './gold-mentions.ts'
import type { ChainDocument } from './read-conll.ts'

/** Characters of the text shown around a fault. */
const AROUND = 90

/** What our chains miss and what they join wrongly: each link of two mentions that follow one another in a chain. */
export function chainFaults(
  document: ChainDocument,
  wanted: readonly GoldMention[],
  given: readonly AlignedMention[],
): readonly Fault[] {
  const ours = new Map(given.flatMap(each => (each.gold ? [[each.gold.id, each] as const] : [])))
  const fault = (part: Fault['part'], kind: Fault['fault'], what: string, at: Span): Fault => ({
    article: document.name,
    part,
    fault: kind,
    what,
    sentence: document.text
      .slice(Math.max(0, at.start - AROUND), at.end + AROUND)
      .replace(/\s+/g, ' ')
      .trim(),
  })
  const words = (mention: GoldMention): string => quoted(document, spanOf(document, mention.words))
  const missed = [...groupBy(wanted, ({ chain }) => chain).values()].flatMap(chain =>
    chain.flatMap((mention, i) => {
      const found = ours.get(mention.id)
      const before = chain[i - 1]
      const span = spanOf(document, mention.words)
      if (!found) return [fault('mention', 'missed', `${mention.form} ${words(mention)}`, span)]
      const last = before && ours.get(before.id)
      if (!before || !last || last.chain === found.chain) return []
      return [fault('chain', 'missed', `${words(mention)} is ${words(before)}`, span)]
    }),
  )
  const wrong = [...groupBy(given, ({ chain }) => chain).values()].flatMap(chain => {
    const known = chain.filter(({ gold }) => gold !== undefined).sort((a, b) => byPosition(a.mention, b.mention))
    return known.flatMap(({ mention, gold }, i) => {
      const before = known[i - 1]
      if (!before || before.gold?.chain === gold?.chain) return []
      const what = `${quoted(document, mention)} is not ${quoted(document, before.mention)}`
      return [fault('chain', 'false alarm', what, mention)]
    })
  })
  return [...missed, ...wrong]
}

function spanOf({ words }: ChainDocument, [first, end]: Range): Span {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 }
}

function quoted({ text }: ChainDocument, { start, end }: Span): string {
  return `« ${text.slice(start, end).replace(/\s+/g, ' ')} »`
}
