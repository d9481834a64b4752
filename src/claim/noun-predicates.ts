import { holders, nounRoles } from '../annotation/noun-roles.ts'
import { type Argument, isPassive, verbArguments } from '../annotation/predicates.ts'
import type { Pattern } from '../language/lexicons/patterns.ts'
import type { Status } from '../model.ts'
import { certaintyOf } from './certainty.ts'
import type { ClaimContext } from './context.ts'

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
  return {
    found: [
      ...nounRoles(syntax, noun, context.language.patterns),
      ...told(context, noun),
      ...owner,
      ...(lender === undefined ? [] : lent(context, lender)),
    ],
    status: lender === undefined ? nounCertainty(context, noun) : lentCertainty(context, lender),
  }
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
  const { certainty } = language
  const status = certaintyOf(syntax, verb, certainty)
  if (!certainty.denying.includes(syntax.words[verb]?.lemma ?? '')) return status
  return status === 'denied' ? 'possible' : 'denied'
}

function lent({ syntax }: ClaimContext, verb: number): Argument[] {
  return verbArguments(syntax, verb).map(({ role, word }) => ({
    role: role === 'subject' ? 'support' : role.replace('obl:', 'nmod:'),
    word,
  }))
}

/**
 * « X confirme son soutien à Y », « X tente de renforcer son soutien à Y »: « son » is the subject’s, who has it already;
 * what is undone (« annule sa visite ») or denied is not told.
 */
function ownersOf({ syntax, language }: ClaimContext, noun: number, verb: number): Argument[] {
  const isOwned = syntax.children(noun).some(child => syntax.hasFeature(child, 'Poss=Yes'))
  if (!isOwned || language.patterns.undoing.includes(syntax.words[verb]?.lemma ?? '')) return []
  if (certaintyOf(syntax, verb, language.certainty) === 'denied') return []
  return verbArguments(syntax, verb).flatMap(({ role, word }) => {
    if (word === noun) return []
    if (role === 'subject') return [{ role: 'possessive', word }]
    return role.startsWith('obl:') ? [{ role: role.replace('obl:', 'nmod:'), word }] : []
  })
}

/** Of whom a noun is told: `holder` by an apposition or « est », `governor:en` for « X, en visite à Y, … ». */
function told({ syntax, language }: ClaimContext, noun: number): Argument[] {
  const leading = syntax.caseOf(noun)
  const role = leading === '' ? 'holder' : `holder:${leading}`
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const qualified = relation === 'amod' ? [head] : []
  const held = [...holders(syntax, noun), ...qualified].map(word => ({ role, word }))
  if (relation === 'nmod') {
    const behind = nounRoles(syntax, head, language.patterns).filter(({ word }) => word > noun)
    return [...held, { role: `governor:${leading}`, word: head }, ...behind]
  }
  if (relation !== 'obl') return held
  const above = verbArguments(syntax, head).filter(argument => argument.role === 'subject')
  return [...held, ...above.map(({ word }) => ({ role: `governor:${leading}`, word }))]
}

/** « n’est pas un allié de », « un ancien allié de »: how firmly a noun tells what it tells. */
function nounCertainty({ syntax, language }: ClaimContext, noun: number): Status {
  const isFormer = syntax
    .children(noun)
    .some(child => language.words.former.includes(syntax.words[child]?.lemma.toLowerCase() ?? ''))
  if (isFormer) return 'former'
  return syntax.child(noun, 'cop') === undefined ? 'asserted' : certaintyOf(syntax, noun, language.certainty)
}
