import type { Chain, Mention, MentionId, Sentence } from '../../model.ts'
import { overlaps, spansWithin } from '../../text/span.ts'
import { readPronoun } from '../chains/back-references.ts'
import { sentenceAt } from '../chains/chain-nouns.ts'
import type { ChainContext } from '../chains/chains.ts'
import { rowsByNoun } from '../chains/reference-nouns.ts'
import { type Referent, referentsOf } from '../chains/referents.ts'
import { participantsOf, type ReferenceContext } from './participants.ts'
import { isNominalSubject } from './subjects.ts'

/** A mention of several, and a name of each. */
export interface Several {
  readonly mention: Mention
  readonly members: readonly Mention[]
}

/** Those who are told together: « A et B ». */
interface Group {
  readonly members: readonly Referent[]
  readonly subject: boolean
  readonly end: number
}

interface Search {
  readonly context: ChainContext
  readonly reference: ReferenceContext
  readonly referents: ReadonlyMap<MentionId, Referent>
  /** The groups of a sentence, by its index. */
  readonly groups: Map<number, Group[]>
}

/**
 * Whom « ils », « leur », « les deux hommes » mean: the one group that was a subject before (« A et B »); both of two also
 * where no more than two of their kind are named in the sentence before.
 */
export function resolveSeveral(context: ChainContext, chains: readonly Chain[]): Several[] {
  const { view, syntax, language } = context
  const titles = new Map(context.titles.map(title => [syntax.headOf(title.head), title]))
  const search: Search = {
    context,
    reference: { view, syntax, language, titleAt: word => titles.get(word) },
    referents: referentsOf(
      context,
      chains.flatMap(({ links }) => links),
    ),
    groups: new Map(),
  }
  const resolved: Several[] = []
  for (const mention of context.mentions) {
    if (search.referents.has(mention.id) || !isOpen(context, mention)) continue
    const members = membersOf(search, mention)
    if (members.length < 2) continue
    resolved.push({ mention, members: members.flatMap(({ id }) => context.byId.get(id) ?? []) })
    const at = syntax.headOf(mention) ?? syntax.indexOf(mention.start)
    groupsOf(search, sentenceAt(context, mention)).push({
      members,
      subject: isNominalSubject(syntax, at),
      end: mention.end,
    })
  }
  return resolved
}

/** Whether a mention is a pronoun or noun for several. */
function isOpen({ syntax, language }: ChainContext, mention: Mention): boolean {
  if (mention.origin.rule === 'both') return true
  if (mention.form !== 'pronoun') return false
  return readPronoun(syntax, syntax.indexOf(mention.start), language.heads)?.plural === true
}

function membersOf(search: Search, mention: Mention): readonly Referent[] {
  const { context } = search
  const at = sentenceAt(context, mention)
  const isBoth = mention.origin.rule === 'both'
  for (const index of [at, at - 1]) {
    const groups = groupsOf(search, index).filter(
      ({ members, subject, end }) =>
        end <= mention.start && (isBoth ? members.length === 2 : subject) && members.every(fits(context, mention)),
    )
    const [only] = groups
    if (only && groups.length === 1) return isOvershadowed(context, only.end, mention) && !isBoth ? [] : only.members
    if (groups.length > 1) return []
    if (isBoth && index < at) return pairIn(search, index, mention)
  }
  return []
}

/** The two of a kind that a sentence names, where it names no more. */
function pairIn({ context, referents }: Search, index: number, mention: Mention): readonly Referent[] {
  const sentence = context.view.sentences[index]
  if (!sentence) return []
  const named = new Set(spansWithin(context.mentions, sentence).flatMap(({ id }) => referents.get(id) ?? []))
  const alike = [...named].filter(fits(context, mention))
  return alike.length === 2 ? alike : []
}

/** Whether somebody may be one of those whom a mention means, by type and gender. */
function fits({ syntax, language }: ChainContext, mention: Mention): (referent: Referent) => boolean {
  const isNoun = mention.origin.rule === 'both'
  const head = (isNoun ? syntax.headOf(mention) : undefined) ?? syntax.indexOf(mention.start)
  const { lemma = '', feats = '' } = syntax.words[head] ?? {}
  const rows = isNoun && mention.type !== 'person' ? rowsByNoun(language.heads).get(lemma) : undefined
  const feminine = isNoun ? feats.includes('Gender=Fem') : readPronoun(syntax, head, language.heads)?.gender === 'Fem'
  return ({ type, kinds, gender, plural }) => {
    if (plural && type === 'person') return false
    const isAlike = rows
      ? rows.some(row => row.type === type && (!row.kinds || isOfSome(kinds, row.kinds)))
      : !isNoun || type === 'person'
    const isMan = language.heads.gendered.includes(lemma)
    return (
      isAlike && !(type === 'person' && ((feminine && gender === 'Masc') || (isMan && !feminine && gender === 'Fem')))
    )
  }
}

function isOfSome(kinds: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return kinds.size === 0 || wanted.some(kind => kinds.has(kind))
}

/** « A et B votent. Les syndicats attendent. Ils … »: another subject in the plural stands nearer. */
function isOvershadowed({ syntax }: ChainContext, from: number, mention: Mention): boolean {
  const end = syntax.indexOf(mention.start)
  for (let at = syntax.indexOf(from); at < end; at++) {
    const isOther = syntax.words[at]?.upos === 'NOUN' && isNominalSubject(syntax, at)
    if (isOther && syntax.hasFeature(at, 'Number=Plur') && !overlaps(mention, syntax.words[at] ?? mention)) return true
  }
  return false
}

function groupsOf(search: Search, index: number): Group[] {
  const known = search.groups.get(index)
  if (known) return known
  const sentence = search.context.view.sentences[index]
  const made = sentence ? readGroups(search, sentence) : []
  search.groups.set(index, made)
  return made
}

/** The coordinations of a sentence in which two or more are named, and nothing else. */
function readGroups({ context: { syntax, byId }, reference, referents }: Search, { words }: Sentence): Group[] {
  const groups: Group[] = []
  for (let at = words[0]; at < words[1]; at++) {
    const { upos = '', relation = '' } = syntax.words[at] ?? {}
    const isJoined = syntax.child(at, 'conj') !== undefined || reference.titleAt(at)?.holders !== undefined
    if (!NOMINAL.has(upos) || relation === 'conj' || !isJoined) continue
    const ids = participantsOf(reference, at)
    const members = [...new Set(ids.flatMap(id => referents.get(id) ?? []))]
    if (members.length < 2 || members.length < ids.length) continue
    // « Les ministres A et B »: the tree may take both the title and the names for the subject.
    const known = new Set(groups.flatMap(group => group.members))
    if (members.every(member => known.has(member))) continue
    const end = Math.max(...ids.map(id => byId.get(id)?.end ?? 0))
    groups.push({ members, subject: isNominalSubject(syntax, at), end })
  }
  return groups
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
