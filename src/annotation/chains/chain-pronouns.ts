import type { Mention, MentionId, Quotation, Sentence } from '../../model.ts'
import { clusters } from '../../text/clusters.ts'
import { contains, firstStartingAt, overlaps, spansWithin } from '../../text/span.ts'
import { agrees, hasGenderOf, isSubject } from './chain-subjects.ts'
import type { ChainContext, Link } from './chains.ts'
import { type Referent, referentsOf } from './referents.ts'

/** How many sentences of the reporter back the one who speaks may have been named. */
const SENTENCES = 5

/** What stands between quotation marks names nobody who speaks outside them. */
interface Search extends ChainContext {
  readonly quoted: readonly Quotation[]
  readonly speakers: ReadonlySet<MentionId>
  /** The first mention of each chain. */
  readonly chainOf: Map<MentionId, MentionId>
  readonly referents: ReadonlyMap<MentionId, Referent>
}

/**
 * « a-t-il ajouté », « selon elle »: whom the last sentence of the reporter is about, or who spoke in it; where that are
 * two, nobody.
 */
export function linkPronouns(context: ChainContext, links: readonly Link[]): Link[] {
  const linked = new Set(links.map(link => link.right))
  const search: Search = {
    ...context,
    quoted: context.quotations.filter(quotation => quotation.direct),
    speakers: new Set(context.quotations.flatMap(({ speaker }) => speaker ?? [])),
    chainOf: firstOfChain(context, links),
    referents: referentsOf(context, links),
  }
  const made: Link[] = []
  for (const quotation of [...context.quotations].sort((a, b) => a.cue.start - b.cue.start)) {
    const speaker = quotation.speaker && context.byId.get(quotation.speaker)
    if (speaker?.form !== 'pronoun' || linked.has(speaker.id)) continue
    const antecedent = findAntecedent(search, quotation, speaker)
    if (!antecedent) continue
    search.chainOf.set(speaker.id, antecedent)
    linked.add(speaker.id)
    made.push({ left: antecedent, right: speaker.id, rule: 'speaker-goes-on' })
  }
  return made
}

function firstOfChain({ mentions }: ChainContext, links: readonly Link[]): Map<MentionId, MentionId> {
  const groups = clusters(
    mentions.map(mention => mention.id),
    links,
  )
  return new Map(groups.flatMap(group => group.map(id => [id, group[0] ?? id] as const)))
}

function findAntecedent(search: Search, quotation: Quotation, pronoun: Mention): MentionId | undefined {
  const until = quotation.direct ? Math.min(quotation.start, pronoun.start) : pronoun.start
  const { sentences } = search.view
  let at = firstStartingAt(sentences, until) - 1
  for (let steps = 0; steps < SENTENCES && at >= 0; at--) {
    const sentence = sentences[at]
    if (!sentence || search.quoted.some(span => contains(span, sentence))) continue
    const before = spansWithin(search.mentions, sentence).filter(mention =>
      isCandidate(search, mention, sentence, until, pronoun),
    )
    const first = chains(
      search,
      before.filter(mention => isSubject(search, mention) || search.speakers.has(mention.id)),
    )
    if (first.size > 0) return onlyOne(first) ?? onlyOne(speaking(search, before)) ?? onlyOne(leading(search, before))
    const all = chains(search, before)
    if (all.size === 1) return [...all][0]
    steps++
  }
  return undefined
}

function onlyOne<T>(set: ReadonlySet<T>): T | undefined {
  return set.size === 1 ? [...set][0] : undefined
}

/** Those who say something in the sentence: « X doit attendre, mais Y a jugé que … ». */
function speaking(search: Search, before: readonly Mention[]): Set<MentionId> {
  return chains(
    search,
    before.filter(({ id }) => search.speakers.has(id)),
  )
}

/** The subject of its main clause: « X, qui courait devant Y, termine septième ». */
function leading(search: Search, before: readonly Mention[]): Set<MentionId> {
  const { syntax } = search
  const isLeading = (mention: Mention): boolean => {
    const at = syntax.headOf(mention) ?? -1
    const { head = -1, relation = '' } = syntax.words[at] ?? {}
    // « X et Y arrivent »: one of two.
    if (syntax.child(at, 'conj') !== undefined) return false
    return relation.startsWith('nsubj') && syntax.words[head]?.relation === 'root'
  }
  return chains(search, before.filter(isLeading))
}

function chains({ chainOf }: Search, mentions: readonly Mention[]): Set<MentionId> {
  return new Set(mentions.flatMap(mention => chainOf.get(mention.id) ?? []))
}

function isCandidate(search: Search, mention: Mention, sentence: Sentence, until: number, pronoun: Mention): boolean {
  if (mention.start < sentence.start || mention.end > Math.min(sentence.end, until)) return false
  if (mention.type !== 'person' && !search.speakers.has(mention.id)) return false
  if (mention.form === 'pronoun' && search.chainOf.get(mention.id) === mention.id) return false
  if (mention.type === 'person' && !hasGenderOf(pronoun, search.referents.get(mention.id))) return false
  return agrees(search, mention, pronoun) && !search.quoted.some(span => overlaps(span, mention))
}
