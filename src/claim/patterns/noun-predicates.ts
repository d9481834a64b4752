import { cliticOf } from '../../annotation/chains/back-references.ts'
import { fronted, holders, namedPast, nounRoles } from '../../annotation/syntax/noun-roles.ts'
import { type Argument, nounArguments, verbArguments } from '../../annotation/syntax/predicates.ts'
import { isPassive } from '../../annotation/syntax/voice.ts'
import type { Pattern } from '../../language/lexicons/patterns.ts'
import type { Status } from '../../model.ts'
import { certaintyOf } from '../certainty.ts'
import type { ClaimContext } from '../context.ts'
import { occasionOf } from '../events/occasions.ts'
import { leadersOf } from './clause-leaders.ts'
import { ledBehind } from './led-behind.ts'

/** What a noun that tells something has in its roles, and how firmly it is told. */
interface NounReading {
  readonly found: readonly Argument[]
  readonly status: Status
}

/** The arguments of a noun of the tables: its own, those of the verb that lends it some, and of whom it is told. */
export function readNoun(context: ClaimContext, noun: number, pattern: Pick<Pattern, 'support'>): NounReading {
  const { syntax } = context
  const verb = governingVerb(context, noun)
  const lender = verb !== undefined && lends(context, verb, noun, pattern) ? verb : undefined
  const owner = verb === undefined || lender !== undefined ? [] : ownersOf(context, noun, verb)
  const roles = nounRoles(syntax, noun, context.language.patterns)
  return {
    found: [
      ...roles.filter(({ role }) => role !== 'possessive' || isOwn(context, owner, verb)),
      ...ledBehind(context, noun, roles),
      ...ledByClitic(context, noun),
      ...performed(context, noun),
      ...told(context, noun),
      ...predicated(context, noun),
      ...namedBehind(context, noun),
      ...owner,
      ...(lender === undefined ? [] : lent(context, lender)),
    ],
    status: lender === undefined ? nounCertainty(context, noun) : lentCertainty(context, lender),
  }
}

/** « X en prend la tête »: the clitic stands for what « de » would lead to. */
function ledByClitic({ syntax, language }: ClaimContext, noun: number): Argument[] {
  const clitic = cliticOf(syntax, noun)
  return clitic === undefined || !syntax.mentionOf(clitic)
    ? []
    : [{ role: `nmod:${language.words.of[0]}`, word: clitic }]
}

/** « des frappes menées par X contre Y »: what a participle that only says that it was done brings to a noun. */
function performed(context: ClaimContext, noun: number): Argument[] {
  const { syntax, language } = context
  return syntax.children(noun).flatMap(child => {
    const { relation, lemma = '' } = syntax.words[child] ?? {}
    if (relation !== 'acl' || !language.patterns.performing.includes(lemma)) return []
    return verbArguments(syntax, child).flatMap(({ role, word }) => {
      if (role === 'subject') return word === noun ? [] : [{ role: 'nmod:par', word }, ...beyond(context, word)]
      return role.startsWith('obl:') ? [{ role: role.replace('obl:', 'nmod:'), word }] : []
    })
  })
}

/** « les accusations portées par X contre Y »: the tree hangs Y on X. */
function beyond({ syntax, language }: ClaimContext, agent: number): Argument[] {
  return nounArguments(syntax, agent).filter(({ word }) => language.patterns.nominal.includes(syntax.caseOf(word)))
}

/** The verb whose object or complement a noun is, also through « lors de ». */
function governingVerb({ syntax }: ClaimContext, noun: number): number | undefined {
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const above = syntax.words[head]
  const verb = above?.upos === 'ADV' ? above.head : head
  return COMPLEMENT.has(relation) && syntax.words[verb]?.upos === 'VERB' ? verb : undefined
}

const COMPLEMENT: ReadonlySet<string> = new Set(['obj', 'obl'])

/** Whether a verb lends a noun its subject: « avoir » in « A et B ont eu des entretiens ». */
function lends(
  { syntax, language }: ClaimContext,
  verb: number,
  noun: number,
  { support = [] }: Pick<Pattern, 'support'>,
): boolean {
  const lemma = syntax.words[verb]?.lemma ?? ''
  const isLight = [language.patterns.support, support, language.certainty.denying].some(verbs => verbs.includes(lemma))
  return isLight && syntax.words[noun]?.relation === 'obj' && !isPassive(syntax, verb)
}

/** How firmly the verb tells it that lends a noun its subject: who « refuse tout dialogue » has none. */
function lentCertainty({ syntax, language }: ClaimContext, verb: number): Status {
  const { certainty, patterns } = language
  const read = certaintyOf(syntax, verb, certainty)
  // Who « cessera ses frappes » makes them still.
  const isEnding = patterns.undoing.includes(syntax.words[verb]?.lemma ?? '')
  const status = isEnding && read === 'planned' ? 'asserted' : read
  if (!certainty.denying.includes(syntax.words[verb]?.lemma ?? '')) return status
  return status === 'denied' ? 'possible' : 'denied'
}

function lent({ syntax }: ClaimContext, verb: number): Argument[] {
  return verbArguments(syntax, verb).map(({ role, word }) => ({
    role: role === 'subject' ? 'support' : role.replace('obl:', 'nmod:'),
    word,
  }))
}

/** Whether « son » tells by itself whose a noun is: the verb above it names nobody for it and undoes nothing. */
function isOwn(context: ClaimContext, owners: readonly Argument[], verb: number | undefined): boolean {
  return !owners.some(({ role }) => role === 'possessive') && (verb === undefined || !isUndone(context, verb))
}

function isUndone({ syntax, language }: ClaimContext, verb: number): boolean {
  const { patterns, certainty } = language
  return patterns.undoing.includes(syntax.words[verb]?.lemma ?? '') || certaintyOf(syntax, verb, certainty) === 'denied'
}

/**
 * « X confirme son soutien à Y », « X tente de renforcer son soutien à Y »: « son » is the subject’s, who has it already;
 * what is undone (« annule sa visite ») or denied is not told.
 */
function ownersOf(context: ClaimContext, noun: number, verb: number): Argument[] {
  const { syntax } = context
  const isOwned = syntax.children(noun).some(child => syntax.hasFeature(child, 'Poss=Yes'))
  if (!isOwned || isUndone(context, verb)) return []
  const others = verbArguments(syntax, verb).filter(({ word }) => word !== noun)
  return [
    ...leadersOf(syntax, verb, others).map(({ word }) => ({ role: 'possessive', word })),
    ...others.flatMap(({ role, word }) =>
      role.startsWith('obl:') ? [{ role: role.replace('obl:', 'nmod:'), word }] : [],
    ),
  ]
}

/** Of whom a noun is told: `holder` by an apposition or « est », `governor:en` for « X, en visite à Y, … ». */
function told(context: ClaimContext, noun: number): Argument[] {
  const { syntax, language } = context
  const leading = syntax.caseOf(noun)
  const role = leading === '' ? 'holder' : `holder:${leading}`
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const qualified = relation === 'amod' ? [head] : []
  const own = [...holders(syntax, noun), ...qualified, ...apposedBehind(context, noun)]
  const others = own.length > 0 ? own : namedPast(syntax, noun)
  const held = [...others, ...fronted(syntax, noun)].map(word => ({ role, word }))
  // « Fervent partisan de X »: the tree may take the noun for the adjective.
  if (relation === 'amod' && syntax.words[head]?.upos === 'NOUN')
    return [...held, ...nounRoles(syntax, head, language.patterns).filter(({ word }) => word > noun)]
  if (relation === 'nmod') {
    const behind = nounRoles(syntax, head, language.patterns).filter(({ word }) => word > noun)
    return [...held, { role: `governor:${leading}`, word: head }, ...behind]
  }
  // « Originaire de X, Y … »: what leads a clause is told of its subject.
  const led = relation === 'advcl' ? syntax.child(head, 'nsubj', 'nsubj:pass') : undefined
  if (led !== undefined && noun < head) return [...held, { role, word: led }]
  if (relation !== 'obl') return held
  const occasion = occasionOf(context, noun).flatMap(verb => leadersOf(syntax, verb, verbArguments(syntax, verb)))
  if (occasion.length > 0) return [...held, ...occasion.map(({ word }) => ({ role: 'governor:occasion', word }))]
  const above = leadersOf(syntax, head, verbArguments(syntax, head))
  return [...held, ...above.map(({ word }) => ({ role: `governor:${leading}`, word }))]
}

/** « X, partisan de Y, a dit »: the name before the comma, where the tree has two subjects. */
function apposedBehind({ syntax, view }: ClaimContext, noun: number): number[] {
  const { relation = '', start = 0, head = -1 } = syntax.words[noun] ?? {}
  if (!/^nsubj/.test(relation)) return []
  let at = view.indexOf(start) - 1
  while (BEFORE_NOUN.has(view.word(at)?.upos ?? '')) at--
  const name = view.lower(at) === ',' ? view.mentionEndingAt(at - 1) : undefined
  const word = name?.form === 'name' ? syntax.headOf(name) : undefined
  if (word === undefined || syntax.caseOf(word) !== '') return []
  const top = NAMING.has(syntax.words[word]?.relation ?? '') ? (syntax.words[word]?.head ?? -1) : word
  return syntax.words[top]?.head === head ? [word] : []
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['ADJ', 'DET'])

/** How a name hangs on the noun before it: « M. X ». */
const NAMING: ReadonlySet<string> = new Set(['appos', 'flat:name', 'nmod'])

/** « le siège de X est à Y », « … se trouve à Y », « X, dont le siège est à Y »: what is told of a subject, and whose it is. */
function predicated(context: ClaimContext, noun: number): Argument[] {
  const { syntax } = context
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  if (!/^nsubj/.test(relation)) return []
  const isCopular = syntax.child(head, 'cop') !== undefined
  const found = isCopular
    ? [{ role: `obl:${syntax.caseOf(head)}`, word: head }]
    : verbArguments(syntax, head).filter(({ role }) => role.startsWith('obl:'))
  const owner = ownerBefore(context, noun)
  const whose = owner === undefined ? [] : [{ role: 'whose', word: owner }]
  return [...found.map(({ role, word }) => ({ role: role.replace('obl:', 'predicate:'), word })), ...whose]
}

/** « X, dont le siège »: the name right before the pronoun, else the noun that its clause qualifies. */
function ownerBefore({ syntax, view }: ClaimContext, noun: number): number | undefined {
  const pronoun = syntax.children(noun).find(child => child < noun && syntax.hasFeature(child, 'PronType=Rel'))
  if (pronoun === undefined) return undefined
  const before = view.indexOf(syntax.words[pronoun]?.start ?? 0) - 1
  const name = view.mentionEndingAt(view.lower(before) === ',' ? before - 1 : before)
  const { relation = '', head = -1 } = syntax.words[syntax.words[noun]?.head ?? -1] ?? {}
  return name ? syntax.headOf(name) : relation === 'acl' ? head : undefined
}

/** « son parti, le NPA »: the name behind a noun of somebody’s, whatever the tree makes of it. */
function namedBehind({ syntax, view, language }: ClaimContext, noun: number): Argument[] {
  const owned = syntax.child(noun, 'det')
  if (owned === undefined || !syntax.hasFeature(owned, 'Poss=Yes')) return []
  let at = view.after(syntax.words[noun] ?? { start: 0, end: 0 })
  if (view.lower(at) === ',') at++
  if (language.words.articles.includes(view.lower(at)) && view.mentionAt(at) === undefined) at++
  const mention = view.mentionAt(at)
  const word = mention?.form === 'name' ? syntax.headOf(mention) : undefined
  return word === undefined ? [] : [{ role: 'holder', word }]
}

/** « la rencontre est annulée », « n’est pas un allié de », « un ancien allié de », « l’assassin présumé de »: how firmly a noun tells what it tells. */
function nounCertainty({ syntax, language }: ClaimContext, noun: number): Status {
  const { words, certainty } = language
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  if (GOVERNED.test(relation) && certainty.cancelling.includes(syntax.words[head]?.lemma ?? '')) return 'denied'
  const lemmas = syntax.children(noun).map(child => syntax.words[child]?.lemma.toLowerCase() ?? '')
  if (lemmas.some(lemma => words.former.includes(lemma))) return 'former'
  if (lemmas.some(lemma => certainty.hearsay.includes(lemma))) return 'alleged'
  if (lemmas.some(lemma => certainty.scheduling.includes(lemma))) return 'planned'
  return syntax.child(noun, 'cop') === undefined ? 'asserted' : certaintyOf(syntax, noun, certainty)
}

const GOVERNED = /^(?:obj|nsubj)/
