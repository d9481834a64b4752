import type { Judgement, Knowledge, Mention, MentionId } from '../model.ts'

/** One step from a form to another that means the same: the form reached and why. */
export interface NamingStep {
  readonly mention: Mention
  readonly reasons: readonly string[]
}

/** The shortest chain of judgements from a mention to one that bears the name; empty where it bears it itself or nothing joins them. */
export function namingChain(knowledge: Knowledge, from: MentionId, name: string): readonly NamingStep[] {
  const mentions = new Map<MentionId, Mention>(knowledge.mentions.map(mention => [mention.id, mention]))
  if (mentions.get(from)?.name === name) return []
  const links = linksByMention(knowledge.judgements)
  const seen = new Set([from])
  let ways: readonly { readonly at: MentionId; readonly steps: readonly NamingStep[] }[] = [{ at: from, steps: [] }]
  while (ways.length > 0) {
    const next = []
    for (const { at, steps } of ways) {
      for (const { to, reasons } of links.get(at) ?? []) {
        const mention = mentions.get(to)
        if (!mention || seen.has(to)) continue
        seen.add(to)
        const way = { at: to, steps: [...steps, { mention, reasons }] }
        if (mention.name === name) return way.steps
        next.push(way)
      }
    }
    ways = next
  }
  return []
}

interface Link {
  readonly to: MentionId
  readonly reasons: readonly string[]
}

function linksByMention(judgements: readonly Judgement[]): ReadonlyMap<MentionId, readonly Link[]> {
  const links = new Map<MentionId, Link[]>()
  const add = (from: MentionId, link: Link): void => {
    const own = links.get(from)
    if (own) own.push(link)
    else links.set(from, [link])
  }
  for (const { left, right, verdict, reasons } of judgements) {
    if (verdict !== 'same') continue
    add(left, { to: right, reasons })
    add(right, { to: left, reasons })
  }
  return links
}
