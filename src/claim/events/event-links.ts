import { compounds } from '../../annotation/syntax/noun-roles.ts'
import { participantsOf } from '../../annotation/syntax/participants.ts'
import { verbArguments } from '../../annotation/syntax/predicates.ts'
import type { EventLink, EventTable } from '../../language/event-table.ts'
import type { EventType, MentionId } from '../../model.ts'
import { groupBy } from '../../text/group.ts'
import { memoise } from '../../text/memoise.ts'
import { LISTED, listedBehind } from '../bodies/listed-names.ts'
import type { ClaimContext } from '../context.ts'
import type { Role } from './event-roles.ts'
import { standingFor } from './given-names.ts'
import { occasionOf } from './occasions.ts'
import { participantsAround } from './verb-participants.ts'

/** Somebody’s part in an event as another word tells it, with the row that says which. */
export interface LinkedRole extends Role {
  readonly link: EventLink
}

/**
 * « X a revendiqué l’attentat », « X, victime d’une attaque », « le sommet organisé par X », « lors du sommet, X a déclaré »: the
 * parts that the word above an event tells, a clause that qualifies it, or what is done on its occasion.
 */
export function linksOf(context: ClaimContext, event: EventType, word: number): LinkedRole[] {
  const { syntax, language } = context
  const { head = -1 } = syntax.words[word] ?? {}
  const occasion = occasionOf(context, word)
  return [head, ...clausesOf(context, word), ...goingOn(context, word), ...occasion].flatMap(at => {
    const links = byWord(language.events).get(syntax.words[at]?.lemma ?? '') ?? []
    return links.flatMap(link => {
      if (link.events && !link.events.includes(event)) return []
      const found = occasion.includes(at) ? onOccasion(context, link, at) : fillers(context, link, at, word)
      return found.map(mention => ({ role: link.role, mention, link }))
    })
  })
}

/** The clauses that qualify a noun, or hang on the place or body behind it: « le sommet du G20 organisé par X ». */
function clausesOf({ syntax, language }: ClaimContext, noun: number): number[] {
  return syntax.children(noun).flatMap(child => {
    const { relation, upos } = syntax.words[child] ?? {}
    if (relation === 'acl') return [child]
    const isName = relation === 'nmod' && upos === 'PROPN' && language.words.of.includes(syntax.caseOf(child))
    return isName ? syntax.children(child).filter(below => syntax.words[below]?.relation === 'acl') : []
  })
}

/** « Une réunion s’est tenue à Genève, réunissant X et Y »: participles that go on with the subject of their clause. */
function goingOn({ syntax }: ClaimContext, word: number): number[] {
  const { relation = '', head = -1 } = syntax.words[word] ?? {}
  if (!/^nsubj/.test(relation)) return []
  return syntax
    .children(head)
    .filter(child => syntax.words[child]?.relation === 'advcl' && syntax.hasFeature(child, 'VerbForm=Part'))
}

function onOccasion(context: ClaimContext, { at }: EventLink, verb: number): MentionId[] {
  if (!at.includes('occasion')) return []
  const subjects = verbArguments(context.syntax, verb).filter(({ role }) => role === 'subject')
  return subjects.flatMap(({ word }) => participantsOf(context, word))
}

/** The rows of links by each word that they name. */
const byWord = memoise(({ links }: EventTable): ReadonlyMap<string, readonly EventLink[]> => {
  const pairs = links.flatMap(link => link.words.map(word => ({ word, link })))
  return new Map([...groupBy(pairs, ({ word }) => word)].map(([word, rows]) => [word, rows.map(({ link }) => link)]))
})

function fillers(context: ClaimContext, link: EventLink, above: number, word: number): MentionId[] {
  const { syntax } = context
  if (syntax.words[above]?.upos === 'VERB') {
    const listed = link.of === LISTED ? listedBehind(context, above) : []
    const found = [...participantsAround(context, above), ...compounds(syntax, above, 'obl'), ...listed]
    if (!found.some(argument => argument.word === word && link.at.includes(argument.role))) return []
    return found
      .filter(argument => argument.role === (link.of ?? 'subject') && argument.word !== word)
      .flatMap(argument => participantsOf(context, argument.word))
  }
  if (!link.at.includes(`nmod:${syntax.caseOf(word)}`)) return []
  const behind = behindEvent(context, above, word)
  return behind.length > 0 ? behind : bearersOf(context, above)
}

/** « le candidat à l’élection présidentielle française X »: a person named right behind what a noun before it is said of. */
function behindEvent({ syntax }: ClaimContext, noun: number, event: number): MentionId[] {
  if (noun > event) return []
  let at = event + 1
  while (syntax.words[at]?.upos === 'ADJ' || syntax.words[at]?.form === ',') at++
  const name = syntax.mentionOf(at)
  return name?.type === 'person' && name.form === 'name' ? [name.id] : []
}

/** Those of whom a noun is said: its own name, what it is apposed to, the subject of « être », whose it is. */
export function bearersOf(context: ClaimContext, noun: number): MentionId[] {
  const { syntax } = context
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const own = standingFor(context, noun)
  if (own.length > 0) return own
  const around = syntax
    .children(noun)
    .filter(child => BELOW.has(syntax.words[child]?.relation ?? '') && belongs(context, child))
  const words = [
    ...around,
    ...(relation === 'appos' ? [head] : []),
    ...(relation === 'xcomp' || relation === 'obj' || relation === 'obl'
      ? syntax.children(head).filter(isSubject(context))
      : []),
  ]
  return words.map(at => participantsOf(context, at)).find(found => found.length > 0) ?? []
}

/** « la victoire de X », « l’auteur X »: no preposition but that of the owner. */
function belongs({ syntax, language }: ClaimContext, at: number): boolean {
  return ['', ...language.words.of].includes(syntax.caseOf(at))
}

const BELOW: ReadonlySet<string> = new Set(['nsubj', 'appos', 'nmod', 'det'])

function isSubject({ syntax }: ClaimContext): (at: number) => boolean {
  return at => /^nsubj/.test(syntax.words[at]?.relation ?? '')
}
