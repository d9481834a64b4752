import type { Mention, MentionId, Sentence } from '../../model.ts'
import { clusters } from '../../text/clusters.ts'
import { contains, firstStartingAt, spansWithin } from '../../text/span.ts'
import { isNominalSubject } from '../syntax/subjects.ts'
import { BACK_REFERENCES } from './back-references.ts'
import type { ChainContext, Link } from './chains.ts'
import { type Referent, referentsOf } from './referents.ts'

/** How many sentences back the person may have been named, where nobody else may be meant between. */
const SENTENCES = 3

/**
 * « Il », « elle »: the one person who is the subject before it, in its own sentence or in the last one, where the gender
 * does not speak against it. Where there are two, or none, it stays alone.
 */
export function linkSubjects(context: ChainContext, links: readonly Link[]): Link[] {
  const linked = new Set(links.map(link => link.right))
  const made: Link[] = []
  const personOf = new Map<MentionId, MentionId>()
  const referents = referentsOf(context, links)
  for (const group of clusters(
    context.mentions.map(mention => mention.id),
    links,
  )) {
    const named = group.find(id => isNamed(context, id))
    if (named) for (const id of group) personOf.set(id, named)
  }
  for (const pronoun of context.mentions) {
    if (pronoun.form !== 'pronoun' || linked.has(pronoun.id) || BACK_REFERENCES.has(pronoun.origin.rule)) continue
    const antecedent = findAntecedent(context, pronoun, personOf, referents)
    if (!antecedent) continue
    personOf.set(pronoun.id, antecedent)
    const referent = referents.get(antecedent)
    if (referent) referents.set(pronoun.id, referent)
    made.push({ left: antecedent, right: pronoun.id, rule: 'subject-goes-on' })
  }
  return made
}

function isNamed({ byId }: ChainContext, id: MentionId): boolean {
  const mention = byId.get(id)
  return mention?.type === 'person' && mention.form === 'name'
}

function findAntecedent(
  context: ChainContext,
  pronoun: Mention,
  personOf: ReadonlyMap<MentionId, MentionId>,
  referents: ReadonlyMap<MentionId, Referent>,
): MentionId | undefined {
  const { view } = context
  const at = firstStartingAt(view.sentences, pronoun.start + 1) - 1
  for (let index = at; index >= at - SENTENCES; index--) {
    const sentence = view.sentences[index]
    if (!sentence) return undefined
    if (index < at - 1 && mayMeanOther(context, view.sentences[index + 1], pronoun)) return undefined
    const before = spansWithin(context.mentions, sentence).filter(
      mention =>
        isBefore(mention, sentence, pronoun) &&
        agrees(context, mention, pronoun) &&
        hasGenderOf(pronoun, referents.get(mention.id)) &&
        !isQuoted(context, mention, pronoun),
    )
    const subjects = peopleAmong(
      before.filter(mention => isSubject(context, mention)),
      personOf,
    )
    if (subjects.size === 1) return [...subjects][0]
    if (subjects.size > 1) return undefined
    // « Fils de X et frère de Y, il … »: who is no subject of its own sentence is not meant.
    if (index === at) continue
    if (index < at - 1 && before.length > 0) return undefined
    const all = peopleAmong(
      before.filter(mention => !isWithinAnother(context, before, mention)),
      personOf,
    )
    if (all.size > 0) return all.size === 1 ? [...all][0] : undefined
  }
  return undefined
}

/** Whether a pronoun may mean what a noun or an unknown pronoun tells that is a subject of a sentence before it. */
function mayMeanOther({ syntax }: ChainContext, sentence: Sentence | undefined, pronoun: Mention): boolean {
  const [first = 0, end = 0] = sentence?.words ?? []
  const other = pronoun.name.toLowerCase().endsWith('elle') ? 'Gender=Masc' : 'Gender=Fem'
  for (let at = first; at < end && (syntax.words[at]?.start ?? 0) < pronoun.start; at++)
    if (
      isNominalSubject(syntax, at) &&
      !OTHERS.some(feature => syntax.hasFeature(at, feature)) &&
      !syntax.hasFeature(at, other)
    )
      return true
  return false
}

/** What no pronoun in the singular means. */
const OTHERS: readonly string[] = ['Number=Plur', 'PronType=Rel', 'PronType=Dem']

/** « Le frère de X est venu. Il … »: X only tells who the subject is. */
function isWithinAnother({ syntax }: ChainContext, before: readonly Mention[], mention: Mention): boolean {
  return before.some(
    other =>
      other.form === 'description' &&
      other !== mention &&
      contains(other, mention) &&
      isNominalSubject(syntax, syntax.headOf(other) ?? -1),
  )
}

function peopleAmong(mentions: readonly Mention[], personOf: ReadonlyMap<MentionId, MentionId>): Set<MentionId> {
  return new Set(mentions.flatMap(mention => personOf.get(mention.id) ?? []))
}

/** What stands between quotation marks names nobody for a pronoun behind them. */
function isQuoted({ quotations }: ChainContext, mention: Mention, pronoun: Mention): boolean {
  return quotations.some(
    ({ direct, start, end }) => direct && start <= mention.start && mention.end <= end && pronoun.start >= end,
  )
}

function isBefore(mention: Mention, sentence: Sentence, pronoun: Mention): boolean {
  return (
    mention.type === 'person' && mention.start >= sentence.start && mention.end <= Math.min(sentence.end, pronoun.start)
  )
}

/** Whether a mention, or the noun that it names, is the subject of a clause. */
export function isSubject({ syntax }: ChainContext, mention: Mention): boolean {
  let at = syntax.headOf(mention)
  for (let steps = 0; at !== undefined && at >= 0 && steps < 3; steps++) {
    if (isNominalSubject(syntax, at)) return true
    const { relation = '', head = -1 } = syntax.words[at] ?? {}
    // « La ministre X » is the subject, not X in « la maison de X ».
    if (!NAMING.has(relation) || (relation === 'nmod' && syntax.caseOf(at) !== '')) return false
    at = head
  }
  return false
}

const NAMING: ReadonlySet<string> = new Set(['appos', 'conj', 'flat:name', 'nmod'])

/** Whether what is known of a referent leaves it the gender of a pronoun. */
export function hasGenderOf(pronoun: Mention, referent: Referent | undefined): boolean {
  const gender = pronoun.name.toLowerCase().endsWith('elle') ? 'Fem' : 'Masc'
  return referent?.gender === undefined || referent.gender === gender
}

/** Whether the gender of a mention, where it shows, is that of a pronoun. */
export function agrees({ syntax }: ChainContext, mention: Mention, pronoun: Mention): boolean {
  const head = syntax.headOf(mention)
  const feminine = pronoun.name.toLowerCase().endsWith('elle')
  return head === undefined || !syntax.hasFeature(head, feminine ? 'Gender=Masc' : 'Gender=Fem')
}
