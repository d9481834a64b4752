import { nounRoles } from '../../annotation/syntax/noun-roles.ts'
import { participantsOf } from '../../annotation/syntax/participants.ts'
import type { Argument } from '../../annotation/syntax/predicates.ts'
import { withJoined } from '../../annotation/syntax/ruled-countries.ts'
import type { Language } from '../../language/language.ts'
import type { Pattern } from '../../language/lexicons/patterns.ts'
import type { MentionId } from '../../model.ts'
import { memoise } from '../../text/memoise.ts'
import type { ClaimContext } from '../context.ts'
import { placesOf } from '../events/event-place.ts'

/** The mentions in the first role of a list that anybody fills. */
export function fillersOf(
  context: ClaimContext,
  roles: readonly string[],
  found: readonly Argument[],
  row: Pattern,
): MentionId[] {
  for (const role of roles) {
    const words = wordsIn(context, role, found, row)
    const named = role.endsWith('amod') ? countryOf : participantsOf
    const mentions = words.flatMap(word => (isVague(context, word) ? [] : named(context, word)))
    if (mentions.length > 0) return [...new Set(mentions)]
  }
  return []
}

/** « les frappes russes et syriennes »: the countries that adjectives tell. */
function countryOf({ syntax }: ClaimContext, adjective: number): MentionId[] {
  return withJoined(syntax, adjective).flatMap(at => {
    const mention = syntax.mentionOf(at)
    return mention?.form === 'adjective' && mention.kind === 'country' ? [mention.id] : []
  })
}

/** « une Europe ouverte »: no place that there is. */
function isVague({ syntax, language }: ClaimContext, word: number): boolean {
  if (syntax.mentionOf(word)?.type !== 'place') return false
  return syntax.children(word).some(child => language.words.indefinites.includes(formAt(syntax.words, child)))
}

function formAt(words: ClaimContext['syntax']['words'], at: number): string {
  return words[at]?.form.toLowerCase() ?? ''
}

/** What of a row says which nouns its roles may stand under; rows of events have no list of stances. */
type Row = Pick<Pattern, 'with' | 'list'>

/** The words in a role; `object>nmod:avec` is what stands in the second role of a noun in the first, who is no office. */
export function wordsIn(context: ClaimContext, role: string, found: readonly Argument[], row: Row): number[] {
  const [outer, ...inner] = role.split('>')
  const words = found.filter(argument => argument.role === outer).map(({ word }) => word)
  return inner.reduce(
    (above, step) => above.flatMap(word => (isPassage(context, word, row, step) ? below(context, word, step) : [])),
    words,
  )
}

/**
 * Whether the ends of a row may stand under a word: what the row names, and who did it (« le meurtre de X par Y »); else an
 * office stands for itself, and « condamner le meurtre de X » is not against X.
 */
function isPassage({ syntax, titleAt, language }: ClaimContext, word: number, row: Row, step: string): boolean {
  const lemma = syntax.words[word]?.lemma ?? ''
  const named = row.list ? language.stances[row.list].words : row.with
  if (named?.includes(lemma) || DOERS.has(step)) return true
  return (titleAt(word) === undefined || PLACES.has(step)) && !befalling(language).has(lemma)
}

/** The roles below a noun that tell where: « un attentat contre des policiers à X ». */
const PLACES: ReadonlySet<string> = new Set(['nmod:à', 'nmod:en'])

/** The nouns behind which « de » leads to whom it befalls. */
const befalling = memoise(({ events, patterns }: Language): ReadonlySet<string> => {
  const rows = events.nouns.filter(({ roles }) => STRUCK.some(role => roles[role]?.includes('nmod:de')))
  return new Set([...patterns.suffered, ...rows.flatMap(({ lemmas }) => lemmas)])
})

/** The roles below a noun in which who does what it tells stands. */
const DOERS: ReadonlySet<string> = new Set(['agent', 'nmod:par'])

const STRUCK: readonly string[] = ['victim', 'suspect', 'defendant']

/** Roles that are told by the tree alone: « appelle à soutenir X », « prend d’assaut X », « juge absurde l’idée de X ». */
const TREE: Readonly<Record<string, string>> = { object: 'obj', beside: 'appos', theme: 'nsubj', doer: 'obl:agent' }

function below(context: ClaimContext, word: number, role: string): number[] {
  const { syntax, language } = context
  if (role === 'agent') {
    const told = syntax.children(word).filter(child => syntax.words[child]?.relation === 'acl')
    return told.flatMap(child => syntax.child(child, 'obl:agent') ?? [])
  }
  const relation = TREE[role]
  if (relation) return syntax.children(word).filter(child => syntax.words[child]?.relation === relation)
  if (role === 'place') return placesOf(context, word).flatMap(place => syntax.headOf(place) ?? [])
  return nounRoles(syntax, word, language.patterns).flatMap(argument => (argument.role === role ? [argument.word] : []))
}
