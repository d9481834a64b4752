import type { Mention, MentionId, Sentence, Title } from '../../model.ts'
import { fits } from '../../ontology/fits.ts'
import { RELATIONS } from '../../ontology/ontology.ts'
import { contains, firstStartingAt, spansWithin } from '../../text/span.ts'
import { isNominalSubject } from '../syntax/subjects.ts'
import type { SyntaxView } from '../syntax/syntax-view.ts'
import { nounLedBy, type PronounReading, readPronoun } from './back-references.ts'
import { isSubject } from './chain-subjects.ts'
import type { ChainContext, Link } from './chains.ts'
import { type Referent, referentsOf } from './referents.ts'

/** A pronoun with what its sentence says of whom it may mean. */
interface Reference extends PronounReading {
  readonly mention: Mention
  /** Its word; of a possessive the noun that it determines. */
  readonly word: number
  /** The types that fill the office which a possessive leads to. */
  readonly allowed: readonly string[] | undefined
}

/** The referents by mention so far, and the office at each noun. */
interface Search {
  readonly context: ChainContext
  readonly referents: Map<MentionId, Referent>
  readonly offices: ReadonlyMap<number, Title>
  /** The bodies of the offices that have a holder: « UMP » in « le député UMP X ». */
  readonly bodies: ReadonlySet<MentionId>
}

/**
 * « l’a reçu », « son président », « celui-ci »: the one thing that its sentence or the sentence before is about, subjects
 * before others; where they are two, or quoted, nobody.
 */
export function linkReferences(context: ChainContext, links: readonly Link[]): Link[] {
  const linked = new Set(links.map(link => link.right))
  const { syntax } = context
  const search: Search = {
    context,
    referents: referentsOf(context, links),
    offices: new Map(context.titles.map(title => [syntax.headOf(title.head) ?? -1, title])),
    bodies: new Set(context.titles.flatMap(({ holder, of, parties }) => (holder ? [...of, ...parties] : []))),
  }
  const made: Link[] = []
  for (const mention of context.mentions) {
    if (mention.form !== 'pronoun' || linked.has(mention.id)) continue
    const reference = readReference(search, mention)
    const found = reference && findAntecedent(search, reference)
    if (!found) continue
    search.referents.set(mention.id, found)
    made.push({ left: found.id, right: mention.id, rule: 'salient-before' })
  }
  return made
}

function readReference({ context, offices }: Search, mention: Mention): Reference | undefined {
  const { syntax, language } = context
  const at = syntax.indexOf(mention.start)
  const reading = readPronoun(syntax, at, language.heads)
  if (!reading) return undefined
  const isOwner = reading.use === 'possessive'
  const noun = reading.use === 'of' ? nounLedBy(syntax, at) : syntax.words[at]?.head
  const word = isOwner || reading.use === 'of' ? (noun ?? at) : at
  const office = word === at ? undefined : offices.get(word)
  const { subject = [], object = [] } = office ? RELATIONS[office.relation] : {}
  const gender = reading.gender ?? (reading.use === 'object' ? participleGender(context, word) : undefined)
  return { ...reading, gender, mention, word, allowed: office && (office.inverse ? subject : object) }
}

/** « l’a arrêtée »: the gender with which the participle agrees. */
function participleGender({ syntax }: ChainContext, word: number): PronounReading['gender'] {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  return relation === 'obj' && syntax.hasFeature(head, 'Gender=Fem') && syntax.hasFeature(head, 'VerbForm=Part')
    ? 'Fem'
    : undefined
}

function findAntecedent(search: Search, reference: Reference): Referent | undefined {
  const { view, mentions } = search.context
  const at = firstStartingAt(view.sentences, reference.mention.start + 1) - 1
  for (const index of [at, at - 1]) {
    const sentence = view.sentences[index]
    if (!sentence) return undefined
    const before = spansWithin(mentions, sentence).filter(mention => isCandidate(search, reference, mention))
    const latest = reference.use === 'latter' ? before.at(-1) : undefined
    if (latest) return isOvershadowed(search, reference, latest) ? undefined : search.referents.get(latest.id)
    const subjects = before.filter(mention => isSubject(search.context, mention) && !search.bodies.has(mention.id))
    if (subjects.length === 0 && tellsSomebody(search, reference, sentence)) return undefined
    const standing = subjects.length > 0 ? subjects : before
    const found = referentsAmong(search, standing)
    if (found.size > 1) return undefined
    const [only] = found
    const last = standing.at(-1)
    if (only && last) return isClear(search, reference, only, last) ? only : undefined
  }
  return undefined
}

/** « Le diplomate a reçu X. Y l’a salué. »: whether the subject of a sentence is somebody whom the text does not name. */
function tellsSomebody(
  { context, referents }: Search,
  { mention: pronoun, gender }: Reference,
  sentence: Sentence,
): boolean {
  const { syntax } = context
  return spansWithin(context.mentions, sentence).some(({ id, type, form, end, ...span }) => {
    const head = syntax.headOf({ ...span, end }) ?? -1
    const isUnknown = type === 'person' && form === 'description' && !referents.has(id) && end <= pronoun.start
    return (
      isUnknown &&
      isNominalSubject(syntax, head) &&
      (gender === undefined || syntax.hasFeature(head, `Gender=${gender}`))
    )
  })
}

/** Fits the office that a possessive leads to, and no noun that is a subject stands between. */
function isClear(search: Search, reference: Reference, found: Referent, mention: Mention): boolean {
  const { allowed, use } = reference
  if (allowed && !fitsSome(found, allowed)) return false
  // Of people, « il » is told by the rule of subjects; a thing must be one itself: « La Russie a …. Elle … ».
  if (use === 'subject' && (found.type === 'person' || !isSubject(search.context, mention))) return false
  return !isOvershadowed(search, reference, mention)
}

/** « X est venu. Le projet … son … »: another subject stands nearer that may be meant. */
function isOvershadowed({ context: { syntax }, offices }: Search, reference: Reference, mention: Mention): boolean {
  const { gender, use, word } = reference
  const end = syntax.indexOf(reference.mention.start)
  for (let at = syntax.indexOf(mention.end); at < end; at++) {
    const { upos = '', head = -1 } = syntax.words[at] ?? {}
    if (upos !== 'NOUN' || !isNominalSubject(syntax, at) || syntax.mentionOf(at)) continue
    // « Son fondateur, X, en est le président »: « en » means nobody.
    if (use === 'of' && offices.has(at)) continue
    const isOwn = use === 'object' && head === syntax.words[word]?.head
    if (!isOwn && (gender === undefined || syntax.hasFeature(at, `Gender=${gender}`))) return true
  }
  return false
}

function referentsAmong({ referents }: Search, mentions: readonly Mention[]): Set<Referent> {
  return new Set(mentions.flatMap(({ id }) => referents.get(id) ?? []))
}

function fitsSome({ type, kinds }: Referent, allowed: readonly string[]): boolean {
  return fits(allowed, type) || [...kinds].some(kind => fits(allowed, type, kind))
}

/** Stands before, is somebody or something that can be meant, of no other gender, and no part of the same clause’s core. */
function isCandidate(search: Search, reference: Reference, mention: Mention): boolean {
  const { context, referents } = search
  const { mention: pronoun, gender, plural } = reference
  const referent = mention.form === 'adjective' ? undefined : referents.get(mention.id)
  if (!referent || mention.end > pronoun.start || referent.plural !== plural || !isMeant(referent, reference))
    return false
  if (gender !== undefined && referent.gender !== undefined && referent.gender !== gender) return false
  const isQuoted = context.quotations.some(
    quotation => quotation.direct && contains(quotation, mention) !== contains(quotation, pronoun),
  )
  return !isQuoted && !isBeside(search, reference, mention)
}

function isMeant({ type, kinds, plural }: Referent, { use }: Reference): boolean {
  if (type === 'person') return !plural && use !== 'of'
  return type === 'organisation' || (kinds.has('country') && use !== 'latter')
}

/** The subject of an object’s own verb, which is also what stands right before it, or the name beside the noun that a possessive determines. */
function isBeside({ context: { syntax, view } }: Search, reference: Reference, mention: Mention): boolean {
  const { use, word } = reference
  if (use === 'object' && view.after(mention) === view.indexOf(reference.mention.start)) return true
  const head = syntax.headOf(mention) ?? -1
  const { head: governor = -1, relation = '' } = syntax.words[word] ?? {}
  if (use === 'possessive') return relation === 'appos' && governor === head
  if (use === 'subject' || use === 'of') return false
  const subject = syntax.child(governor, 'nsubj', 'nsubj:pass') ?? -1
  if (syntax.hasFeature(subject, 'PronType=Rel')) return syntax.indexOf(mention.end) >= subject - 1
  return isNamedBy(syntax, head, subject)
}

/** Whether a word is another, or names it: « son groupe, X ». */
function isNamedBy(syntax: SyntaxView, word: number, other: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < 3; steps++) {
    if (at === other) return true
    const { relation = '', head = -1 } = syntax.words[at] ?? {}
    if (!NAMING.has(relation)) return false
    at = head
  }
  return false
}

const NAMING: ReadonlySet<string> = new Set(['appos', 'conj', 'flat:name', 'nmod'])
