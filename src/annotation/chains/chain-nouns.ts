import type { HeadRow, HeadWords } from '../../language/lexicons/heads.ts'
import type { Mention, MentionId, Sentence, Title } from '../../model.ts'
import { RELATIONS } from '../../ontology/ontology.ts'
import { fold } from '../../text/fold.ts'
import { memoise } from '../../text/memoise.ts'
import { firstStartingAt, overlaps } from '../../text/span.ts'
import { isSubject } from './chain-subjects.ts'
import type { ChainContext, Link } from './chains.ts'
import { REFERENCE_RULE, rowsByNoun, tellsPeople } from './reference-nouns.ts'
import { type Referent, referentsOf } from './referents.ts'

/** How many sentences back a thing may have been named last that a noun of its kind alone means. */
const SENTENCES = 3

/** The last mention of a referent so far. */
interface Last {
  readonly referent: Referent
  readonly mention: Mention
  readonly sentence: number
  /** How often it has come up. */
  readonly times: number
}

/** What the pass has read so far: referents by last mention, the latest at the end, and who came up without a name. */
interface Reading {
  readonly context: ChainContext
  readonly last: Map<MentionId, Last>
  /** The nouns of people and things told without a name (« un homme »), by lemma. */
  readonly unnamed: ReadonlyMap<string, number>
}

/**
 * « le groupe », « la ville », « le chanteur »: who was introduced by the noun or bears it in the name; else the one thing
 * named shortly before of which it tells the kind. Where there are two, or the text speaks of one without a name
 * (« un groupe »), nobody.
 */
export function linkNouns(context: ChainContext, links: readonly Link[]): Link[] {
  const referents = referentsOf(context, links)
  const reading: Reading = { context, last: new Map(), unnamed: unnamedNouns(context) }
  const titles = new Map(context.titles.flatMap(title => (title.description ? [[title.description, title]] : [])))
  const made: Link[] = []
  for (const mention of context.mentions) {
    const named = referents.get(mention.id)
    const found =
      named ??
      (refersBack(context, titles, mention) ? chooseReferent(reading, mention, titles.get(mention.id)) : undefined)
    if (!found) continue
    if (!named) made.push({ left: found.id, right: mention.id, rule: 'noun-of-kind' })
    const times = (reading.last.get(found.id)?.times ?? 0) + 1
    reading.last.delete(found.id)
    reading.last.set(found.id, { referent: found, mention, sentence: sentenceAt(context, mention), times })
  }
  return made
}

/** A definite noun, or an office of which the text says no more: « le député ». */
function refersBack({ view, language }: ChainContext, titles: TitleIndex, mention: Mention): boolean {
  // « Le tireur hongrois »: who is of a people is told by the rule of subjects.
  if (mention.origin.rule === REFERENCE_RULE) return mention.type !== 'person' || !tellsPeople(view, mention)
  const title = titles.get(mention.id)
  if (!title || title.of.length > 0 || title.inverse || RELATIONS[title.relation].symmetric) return false
  const next = view.word(view.after(mention))?.lemma ?? ''
  const { heads, words } = language
  return !heads.restricting.includes(next) && !words.possessives.includes(view.lower(view.indexOf(mention.start)))
}

type TitleIndex = ReadonlyMap<MentionId, Title>

function chooseReferent(reading: Reading, mention: Mention, title: Title | undefined): Referent | undefined {
  const { context } = reading
  const head = context.syntax.headOf(mention)
  if (head === undefined) return undefined
  const lemma = context.syntax.words[head]?.lemma ?? ''
  const rows = rowsByNoun(context.language.heads).get(lemma) ?? []
  const before = [...reading.last.values()].filter(last => isCandidate(reading, last, mention, head))
  const introduced = before.filter(({ referent }) => bearsNoun(referent, lemma, rows))
  if (introduced.length > 0) return only(introduced)[0]?.referent ?? nearest(introduced)
  if (title && context.language.titles.national.includes(title.relation)) return undefined
  if ((reading.unnamed.get(lemma) ?? Number.POSITIVE_INFINITY) < mention.start) return undefined
  const at = sentenceAt(context, mention)
  const alike = synonymsOf(context.language.heads).get(lemma) ?? []
  const [known] = only(before.filter(({ referent }) => alike.some(noun => referent.nouns.has(noun))))
  if (known) return at - known.sentence <= SENTENCES ? known.referent : undefined
  const open = rows.filter(row => !row.introduced)
  const fitting = before.filter(({ referent }) => open.some(row => fitsRow(referent, row)))
  const isRecent = ({ sentence, referent }: Last): boolean => referent.type !== 'person' && at - sentence <= SENTENCES
  const recent = fitting.filter(isRecent)
  if (fitting.length === 0 && open.some(({ type }) => type === 'organisation')) return onlyBody(before.filter(isRecent))
  const [alone] = recent.length > 1 ? onlySubject(context, recent) : only(recent.length > 0 ? recent : fitting)
  return alone && isKnownWell(alone, context, head) ? alone.referent : undefined
}

/** A person comes up twice before a noun that says something new, and never behind « de »: « les droits de l’homme ». */
function isKnownWell({ referent, times }: Last, { syntax }: ChainContext, head: number): boolean {
  return referent.type !== 'person' || (times > 1 && syntax.words[head]?.relation !== 'nmod')
}

function only(found: readonly Last[]): readonly Last[] {
  return found.length === 1 ? found : []
}

/** The one body of which the last sentences speak, where the text does not tell its kind. */
function onlyBody(found: readonly Last[]): Referent | undefined {
  const [body] = only(found.filter(({ referent }) => referent.type === 'organisation'))
  return body?.referent.kinds.size === 0 ? body.referent : undefined
}

/** The one body that is a subject among those of whom the last sentence speaks. */
function onlySubject(context: ChainContext, found: readonly Last[]): readonly Last[] {
  const latest = found.at(-1)?.sentence
  const subjects = found.filter(({ sentence, mention }) => sentence === latest && isSubject(context, mention))
  return only(subjects.filter(({ referent }) => referent.type === 'organisation'))
}

/** The one named later than all others, in another sentence than they. */
function nearest(found: readonly Last[]): Referent | undefined {
  const [next, last] = found.slice(-2)
  return last && last.sentence > (next?.sentence ?? -1) ? last.referent : undefined
}

/** The nouns that tell the same people as one. */
const synonymsOf: (heads: HeadWords) => ReadonlyMap<string, readonly string[]> = memoise(({ synonyms }) => {
  const alike = new Map<string, string[]>()
  for (const group of synonyms)
    for (const noun of group) alike.set(noun, [...(alike.get(noun) ?? []), ...group.filter(other => other !== noun)])
  return alike
})

function bearsNoun({ type, kinds, nouns, heads }: Referent, lemma: string, rows: readonly HeadRow[]): boolean {
  if (!rows.some(row => row.type === type)) return false
  if (heads.has(fold(lemma))) return true
  return (
    nouns.has(lemma) &&
    (type !== 'place' || rows.some(row => row.type === type && kinds.size > 0 && isOfKinds(kinds, row)))
  )
}

/** Whether a referent may be what the nouns of a row tell. */
export function fitsRow({ type, kinds }: Referent, row: HeadRow): boolean {
  return type === row.type && (type === 'person' || (kinds.size > 0 && isOfKinds(kinds, row)))
}

function isOfKinds(kinds: ReadonlySet<string>, row: HeadRow): boolean {
  return row.kinds === undefined || kinds.size === 0 || row.kinds.some(kind => kinds.has(kind))
}

/** Not named in the same clause or inside quotation marks alone, and of no other gender or number. */
function isCandidate({ context }: Reading, { referent, mention }: Last, noun: Mention, head: number): boolean {
  if (referent.plural || overlaps(mention, noun)) return false
  if (referent.type === 'person' && !agreesInGender(context, referent, head)) return false
  const other = context.syntax.headOf(mention)
  return other === undefined || clauseOf(context, other) !== clauseOf(context, head)
}

/** Whether what is known of a referent leaves it the gender of a noun. */
export function agreesInGender({ syntax, language }: ChainContext, { gender }: Referent, head: number): boolean {
  const { lemma = '', feats = '' } = syntax.words[head] ?? {}
  if (gender === undefined || language.heads.genderless.includes(lemma)) return true
  // « la socialiste »: the article is surer than the word.
  const article = syntax.words[syntax.child(head, 'det') ?? -1]?.feats ?? ''
  const shown = article.includes('Gender=') ? article : feats
  return !shown.includes(gender === 'Fem' ? 'Gender=Masc' : 'Gender=Fem')
}

/** The verb, or the root of its sentence, under which a word stands. */
export function clauseOf({ syntax }: ChainContext, word: number): number {
  let at = word
  for (let steps = 0; steps < 12; steps++) {
    const head = syntax.words[at]?.head ?? -1
    if (head < 0) return at
    at = head
    if (syntax.words[at]?.upos === 'VERB') return at
  }
  return at
}

export function sentenceAt({ view }: ChainContext, mention: Mention): number {
  const sentences: readonly Sentence[] = view.sentences
  return firstStartingAt(sentences, mention.start + 1) - 1
}

/** Where a noun first comes up with « un » and without a name beside it. */
export function unnamedNouns({ syntax, language }: ChainContext): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  const rows = rowsByNoun(language.heads)
  for (const [at, { upos, lemma, start, relation }] of syntax.words.entries()) {
    if (upos !== 'NOUN' || first.has(lemma) || !rows.has(lemma) || relation === 'appos') continue
    const determiner = syntax.words[syntax.child(at, 'det') ?? -1]?.form.toLowerCase() ?? ''
    if (!language.words.indefinites.includes(determiner) || syntax.child(at, 'cop') !== undefined) continue
    const isNamed = syntax.children(at).some(child => {
      const { relation: how = '' } = syntax.words[child] ?? {}
      return NAMING.has(how) && syntax.mentionOf(child)?.form === 'name' && syntax.caseOf(child) === ''
    })
    if (!isNamed) first.set(lemma, start)
  }
  return first
}

const NAMING: ReadonlySet<string> = new Set(['appos', 'flat:name', 'nmod'])
