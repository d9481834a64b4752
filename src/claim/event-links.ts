import { participantsOf } from '../annotation/participants.ts'
import { verbArguments } from '../annotation/predicates.ts'
import type { EventLink } from '../language/event-table.ts'
import type { EventType, MentionId } from '../model.ts'
import type { ClaimContext } from './context.ts'
import type { Role } from './event-roles.ts'

/** Somebody’s part in an event as another word tells it, with the row that says which. */
export interface LinkedRole extends Role {
  readonly link: EventLink
}

/** « X a revendiqué l’attentat », « X, victime d’une attaque »: the parts that the word above an event tells. */
export function linksOf(context: ClaimContext, event: EventType, word: number): LinkedRole[] {
  const { syntax, language } = context
  const above = syntax.words[word]?.head ?? -1
  const lemma = syntax.words[above]?.lemma
  if (lemma === undefined) return []
  return language.events.links.flatMap(link => {
    if (!link.words.includes(lemma) || (link.events && !link.events.includes(event))) return []
    return fillers(context, link, above, word).map(mention => ({ role: link.role, mention, link }))
  })
}

function fillers(context: ClaimContext, link: EventLink, above: number, word: number): MentionId[] {
  const { syntax } = context
  if (syntax.words[above]?.upos === 'VERB') {
    const found = verbArguments(syntax, above)
    if (!found.some(argument => argument.word === word && link.at.includes(argument.role))) return []
    return found
      .filter(argument => argument.role === (link.of ?? 'subject') && argument.word !== word)
      .flatMap(argument => participantsOf(context, argument.word))
  }
  if (!link.at.includes(`nmod:${syntax.caseOf(word)}`)) return []
  return bearersOf(context, above)
}

/** Those of whom a noun is said: its own name, what it is apposed to, the subject of « être », whose it is. */
export function bearersOf(context: ClaimContext, noun: number): MentionId[] {
  const { syntax } = context
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const own = participantsOf(context, noun)
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
