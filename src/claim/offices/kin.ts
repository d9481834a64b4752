import { namesListedAfter } from '../../annotation/syntax/participants.ts'
import type { Mention, RelationName, Sentence, Title } from '../../model.ts'
import { contains, spansWithin } from '../../text/span.ts'
import { type ClaimContext, isNamed } from '../context.ts'
import { type Draft, endOf } from '../draft.ts'
import { holdersBehind, kinBehind } from './kin-names.ts'
import { antecedent } from './office-bodies.ts'
import { statusOf } from './office-status.ts'

const KIN: ReadonlySet<RelationName> = new Set(['parent_of', 'sibling_of', 'spouse_of'])

/** Whether a title tells kin, which is read here and not as an office. */
export function isKin({ relation }: Title): boolean {
  return KIN.has(relation)
}

/** « X, fille de Y », « le frère de Y, X », « Y et sa femme, l’actrice X », « les sœurs A et B ». */
export function findKin(context: ClaimContext): Draft[] {
  return context.annotated.titles.filter(isKin).flatMap(title => {
    const sentence = context.sentenceAt(title)
    return sentence ? readKin(context, title, sentence) : []
  })
}

function readKin(context: ClaimContext, title: Title, sentence: Sentence): Draft[] {
  const owners = ownersOf(context, title, sentence)
  const told = toldHolders(context, title)
  const holders = told.length > 0 ? told : holdersBehind(context, owners.behind)
  const pairs = owners.people.flatMap(owner => holders.map(holder => [owner, holder] as const))
  const noun = context.view.lower(context.view.indexOf(title.head.start))
  const isMutual = title.relation === 'sibling_of' || context.language.words.couples.includes(noun)
  const mutual = title.plural && isMutual ? holders.slice(0, 2) : []
  const [first, second] = mutual
  const all = first && second ? [...pairs, [first, second] as const] : pairs
  const common = {
    relation: title.relation,
    status: statusOf(context, title),
    qualifiers: { title: context.document.text.slice(title.head.start, title.head.end) },
    trigger: title.head,
    evidence: sentence,
    confidence: title.of.length > 0 && title.holder ? 0.9 : 0.7,
    rule: 'kin',
  }
  return all.flatMap(([owner, holder]) => {
    if (context.chainOf(owner.id) === context.chainOf(holder.id)) return []
    const [subject, object] = title.inverse ? [owner, holder] : [holder, owner]
    return [{ ...common, subject: endOf(subject), object: endOf(object) }]
  })
}

/** The people whom the words beside a title name, or the one whom the text names elsewhere. */
function toldHolders(context: ClaimContext, title: Title): Mention[] {
  const { view, language } = context
  const ids = title.holders ?? [title.holder ?? title.description ?? []].flat()
  const people = ids.flatMap(id => (isNamed(context, id) ? (context.mention(id) ?? []) : []))
  const [first] = people
  const isSeveral = first?.form === 'name' && language.words.several.includes(view.lower(view.indexOf(title.start)))
  if (!isSeveral || people.length > 1 || first.start < title.start) return people
  return [first, ...namesListedAfter(view, first, language)]
}

interface Owners {
  readonly people: readonly Mention[]
  /** The index behind the words that tell them. */
  readonly behind: number
}

/** Whose kin a title tells: « de X », « du président X », « dont », « son », « leur ». */
function ownersOf(context: ClaimContext, title: Title, sentence: Sentence): Owners {
  const { view, language } = context
  const end = view.after(title.head)
  const named = title.of.flatMap(id => context.mention(id) ?? []).filter(({ type }) => type === 'person')
  const last = named.at(-1)
  if (last) return { people: [...named, ...goingOn(context, title, last)], behind: view.after(last) }
  const behind = kinBehind(context, title)
  if (behind) return { people: [behind], behind: view.after(behind) }
  const relative = antecedent(context, title)
  if (relative) return { people: relative.type === 'person' ? [relative] : [], behind: end }
  if (!isPossessive(context, title)) return { people: [], behind: end }
  const isShared = language.words.shared.includes(view.lower(view.indexOf(title.start)))
  return { people: possessors(context, title, sentence, isShared), behind: end }
}

/** « X, mère de A et B, »: those listed behind, where the words between commas tell nothing else. */
function goingOn({ view, language }: ClaimContext, { start }: Title, last: Mention): Mention[] {
  const more = namesListedAfter(view, last, language)
  const end = view.lower(view.after(more.at(-1) ?? last))
  return view.lower(view.indexOf(start) - 1) === ',' && (end === ',' || end === '.') ? more : []
}

function isPossessive({ view, language }: ClaimContext, title: Title): boolean {
  return language.words.possessives.includes(view.lower(view.indexOf(title.start)))
}

/**
 * Whose « sa » is: who stands right before (« X et sa femme »), whom the text means by it, the one person told before in the
 * sentence, or the one told in it at all. « Leur » is of two.
 */
function possessors(context: ClaimContext, title: Title, sentence: Sentence, isShared: boolean): Mention[] {
  const { view, language, annotated, chainOf } = context
  // « Son père, A, et sa mère, B, ont salué C »: those whom a possessive tells possess nobody.
  const others = annotated.titles.filter(
    other => isKin(other) && isPossessive(context, other) && contains(sentence, other),
  )
  const own = new Set(others.flatMap(({ holder, holders = [] }) => [holder ?? [], ...holders].flat().flatMap(chainOf)))
  const people = spansWithin(annotated.mentions, sentence).filter(
    ({ id, type, form }) => type === 'person' && (form === 'name' || form === 'pronoun') && !own.has(id),
  )
  const before = people.filter(person => person.end <= title.start && isNamed(context, person.id))
  const chains = distinct(context, before)
  const at = view.indexOf(title.start)
  const beside = language.words.both.includes(view.lower(at - 1)) ? view.mentionEndingAt(at - 2) : undefined
  if (isShared) return chains.length === 2 ? chains : []
  if (beside?.type === 'person') return [beside]
  const known = context.ownerAt(context.syntax.indexOf(title.start))
  if (known?.type === 'person') return [known]
  if (chains.length > 0) return chains.length === 1 ? chains : []
  const after = distinct(
    context,
    people.filter(({ form, start }) => form === 'name' && start > title.end),
  )
  const [first] = after
  return first && after.length === 1 && isOwnBehind(context, title, first) ? after : []
}

/** « Selon sa femme, X est parti », « Son père, A Leconte, salue B Leconte »; but in « Sa femme a vu X » it is another’s. */
function isOwnBehind({ syntax, mention }: ClaimContext, { head, holder }: Title, person: Mention): boolean {
  const family = (name: string | undefined): string | undefined => name?.split(' ').slice(1).at(-1)
  const own = family(holder && mention(holder)?.name)
  return syntax.caseOf(syntax.headOf(head) ?? -1) !== '' || (own !== undefined && own === family(person.name))
}

/** One mention of each person, a name before a pronoun. */
function distinct({ chainOf }: ClaimContext, people: readonly Mention[]): Mention[] {
  const named = people.toSorted((a, b) => Number(a.form !== 'name') - Number(b.form !== 'name'))
  return [...new Map(named.toReversed().map(person => [chainOf(person.id)[0], person])).values()]
}
