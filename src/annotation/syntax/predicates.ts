import { antecedent, namedBefore } from './antecedents.ts'
import { frontedSubject, invertedSubject, nameBehind, subjectBeside } from './predicate-order.ts'
import { qualified, qualifying, subjectAbove } from './shared-subjects.ts'
import type { SyntaxView } from './syntax-view.ts'
import { isPassive, isPastParticiple } from './voice.ts'

/** What fills one role of a verb or noun; `role` is `subject`, `object`, `clause` or `obl:<preposition>`. */
export interface Argument {
  readonly role: string
  readonly word: number
}

/**
 * The arguments of a verb, as if it stood in a plain active clause: passives turned round, relative pronouns replaced by
 * what they stand for, subjects taken from the clause above where the verb has none.
 */
export function verbArguments(syntax: SyntaxView, verb: number): Argument[] {
  const passive = isPassive(syntax, verb)
  const inverted = invertedSubject(syntax, verb)
  const found = syntax.children(verb).flatMap((child): Argument[] => {
    if (child === inverted) return [{ role: 'subject', word: child }]
    if (inverted !== undefined && child < verb && isObject(syntax, child))
      return [{ role: 'object', word: namedBefore(syntax, child) ?? antecedent(syntax, child, verb) }]
    const role = isStrayObject(syntax, child, verb)
      ? 'object'
      : (relativeRole(syntax, child) ?? roleOf(syntax, child, passive))
    return role ? [{ role, word: antecedent(syntax, child, verb) }] : []
  })
  found.push(...cleft(syntax, verb))
  const inherited = passive ? 'object' : 'subject'
  if (found.some(({ role }) => role === inherited)) return withNameBehind(syntax, verb, found, passive)
  const fronted = frontedSubject(syntax, verb)
  const told = fronted ?? subjectBeside(syntax, verb)
  if (told !== undefined) return [...found, { role: inherited, word: told }]
  const participle = passive ? qualifying(syntax, verb) : undefined
  const above = participle === undefined ? subjectAbove(syntax, verb) : qualified(syntax, participle)
  return above === undefined ? found : [...found, { role: inherited, word: above }]
}

/** « a nommé X Premier ministre »: with the name behind an active verb that has no object. */
function withNameBehind(syntax: SyntaxView, verb: number, found: Argument[], passive: boolean): Argument[] {
  const isOpen = !passive && found.every(({ role, word }) => role !== 'object' && (role !== 'subject' || word < verb))
  const name = isOpen ? nameBehind(syntax, verb) : undefined
  return name === undefined ? found : [...found, { role: 'object', word: name }]
}

/** The arguments of a noun: « de X », « entre X et Y », « avec X », « son », « russe ». */
export function nounArguments(syntax: SyntaxView, noun: number): Argument[] {
  return syntax.children(noun).flatMap(child => {
    const { relation = '', feats = '' } = syntax.words[child] ?? {}
    if (relation === 'nmod' || relation === 'obl' || relation === 'obl:agent') {
      return [{ role: `nmod:${syntax.caseOf(child)}`, word: child }]
    }
    if (relation === 'amod') return [{ role: 'amod', word: child }]
    if (relation === 'det' && feats.includes('Poss=Yes')) return [{ role: 'possessive', word: child }]
    return []
  })
}

/** « C’est à X qu’est mort Y »: what is brought forward belongs to the verb of the clause. */
function cleft(syntax: SyntaxView, verb: number): Argument[] {
  const { relation = '', head = -1 } = syntax.words[verb] ?? {}
  const leading = CLEFT.has(relation) && head < verb ? syntax.caseOf(head) : ''
  if (leading === '' || syntax.child(head, 'cop') === undefined) return []
  const pointer = syntax.child(head, 'nsubj', 'expl')
  const isPointed = pointer !== undefined && syntax.hasFeature(pointer, 'PronType=Dem')
  return isPointed ? [{ role: `obl:${leading}`, word: head }] : []
}

const CLEFT: ReadonlySet<string> = new Set(['acl', 'advcl', 'ccomp', 'csubj'])

/** A name right behind an active verb that has its subject before it is the object, whatever the parser makes of it. */
function isStrayObject(syntax: SyntaxView, child: number, verb: number): boolean {
  const { upos = '', relation = '' } = syntax.words[child] ?? {}
  if (upos !== 'PROPN' || child <= verb || !STRAY.has(relation) || syntax.caseOf(child) !== '') return false
  const between = child - verb - 1
  const isBeside = between === 0 || (between === 1 && syntax.words[verb + 1]?.upos === 'DET')
  const goesOn =
    relation === 'nsubj' &&
    syntax.words[verb]?.relation === 'conj' &&
    (syntax.child(verb, 'aux') !== undefined || isPastParticiple(syntax, verb))
  return isBeside && (goesOn || syntax.children(verb).some(other => other < verb && isSubject(syntax, other)))
}

function isObject(syntax: SyntaxView, at: number): boolean {
  return syntax.words[at]?.relation === 'obj'
}

function isSubject(syntax: SyntaxView, at: number): boolean {
  return syntax.words[at]?.relation === 'nsubj'
}

const STRAY: ReadonlySet<string> = new Set(['nsubj', 'xcomp', 'ccomp', 'appos'])

function roleOf(syntax: SyntaxView, child: number, passive: boolean): string | undefined {
  switch (syntax.words[child]?.relation) {
    case 'nsubj':
      return passive ? 'object' : 'subject'
    case 'nsubj:pass':
      return passive ? 'object' : 'subject'
    case 'obj':
      return 'object'
    case 'xcomp':
      return 'clause'
    case 'iobj':
      return 'obl:à'
    case 'obl:agent':
      return 'subject'
    case 'obl':
      return passive && syntax.caseOf(child) === 'par' ? 'subject' : `obl:${syntax.caseOf(child)}`
    default:
      return undefined
  }
}

/** « Y, dont X détient 25 % »: such a pronoun leads with no preposition, its own word tells the role: `obl:dont`. */
function relativeRole(syntax: SyntaxView, child: number): string | undefined {
  const { relation = '', lemma = '' } = syntax.words[child] ?? {}
  const isLoose = (relation === 'iobj' || relation === 'obl' || relation === 'nmod') && syntax.caseOf(child) === ''
  return isLoose && syntax.hasFeature(child, 'PronType=Rel') ? `obl:${lemma}` : undefined
}
