import type { Mention, MentionId, Quotation } from '../model.ts'
import { clusters } from '../text/clusters.ts'
import type { ChainContext, Link } from './chains.ts'

/** How far back, in characters, the speech may lie that « a-t-il ajouté » goes on with. */
const REACH = 2_000

/** « a-t-il ajouté »: the one who spoke last, where it is a person; other pronouns are left alone. */
export function linkPronouns({ mentions, quotations }: ChainContext, links: readonly Link[]): Link[] {
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  const named = namedIn(mentions, links)
  const made: Link[] = []
  let last: Quotation | undefined
  for (const quotation of [...quotations].sort((a, b) => a.cue.start - b.cue.start)) {
    const speaker = quotation.speaker && byId.get(quotation.speaker)
    if (!speaker) continue
    if (speaker.form !== 'pronoun') last = named.has(speaker.id) ? quotation : undefined
    else if (last?.speaker && quotation.cue.start - last.cue.start < REACH) {
      made.push({ left: last.speaker, right: speaker.id, rule: 'speaker-goes-on' })
    }
  }
  return made
}

/** The mentions of people whose chain holds a name. */
function namedIn(mentions: readonly Mention[], links: readonly Link[]): ReadonlySet<MentionId> {
  const byId = new Map(mentions.map(mention => [mention.id, mention]))
  const groups = clusters([...byId.keys()], links)
  const isPerson = (id: MentionId): boolean => byId.get(id)?.type === 'person' && byId.get(id)?.form === 'name'
  return new Set(groups.filter(group => group.some(isPerson)).flat())
}
