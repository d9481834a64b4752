import type { PatternTable } from '../../language/lexicons/patterns.ts'
import type { Argument } from './predicates.ts'
import { nounArguments } from './predicates.ts'
import type { SyntaxView } from './syntax-view.ts'

/** What hangs on a noun, on the « de » phrases below it and the names beside them where a preposition goes with the noun, and on « à l’encontre de ». */
export function nounRoles(syntax: SyntaxView, noun: number, { nominal }: PatternTable): Argument[] {
  const own = nounArguments(syntax, noun)
  const below = own.flatMap(({ role, word }) => {
    if (role !== 'nmod:de' && role !== 'nmod:') return []
    return [
      ...nounArguments(syntax, word).filter(argument => isOfTheNoun(syntax, argument, nominal)),
      ...compounds(syntax, word, 'nmod'),
    ]
  })
  return [...own, ...below, ...besideParticiples(syntax, noun, nominal), ...compounds(syntax, noun, 'nmod')]
}

/** « un soutien appuyé à X », « des critiques répétées contre X »: what the tree hangs on a participle goes with the noun. */
function besideParticiples(syntax: SyntaxView, noun: number, nominal: readonly string[]): Argument[] {
  return syntax.children(noun).flatMap(child => {
    if (syntax.words[child]?.relation !== 'acl' || !syntax.hasFeature(child, 'Tense=Past')) return []
    return nounArguments(syntax, child).filter(argument => isOfTheNoun(syntax, argument, nominal))
  })
}

function isOfTheNoun(syntax: SyntaxView, { role, word }: Argument, nominal: readonly string[]): boolean {
  return role.startsWith('nmod:') && nominal.includes(syntax.caseOf(word))
}

/** « en faveur de X », « à l’encontre de X », « à son encontre »: X in the role `obl:faveur`, `nmod:encontre`. */
export function compounds(syntax: SyntaxView, governor: number, prefix: 'nmod' | 'obl'): Argument[] {
  return nounArguments(syntax, governor).flatMap(({ role, word }) => {
    const { upos = '', lemma = '' } = syntax.words[word] ?? {}
    if (!role.startsWith('nmod:') || upos !== 'NOUN') return []
    return nounArguments(syntax, word).flatMap(below =>
      below.role === 'nmod:de' || below.role === 'possessive' ? [{ role: `${prefix}:${lemma}`, word: below.word }] : [],
    )
  })
}

/** Of whom a noun is told: « X, allié de Y », « X est un allié de Y », « l’allié de Y, X », « X, qui reste un allié de Y ». */
export function holders(syntax: SyntaxView, noun: number): number[] {
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  if (relation === 'appos') return [head]
  const predicate = syntax.child(noun, 'cop') === undefined ? (COPULAR.has(relation) ? head : -1) : noun
  const subject = predicate < 0 ? undefined : syntax.child(predicate, 'nsubj')
  if (subject !== undefined) return [antecedentOf(syntax, subject, predicate)]
  return syntax.children(noun).filter(child => isNameBeside(syntax, child))
}

/** « l’assassin de X, Y, … »: two names are not one person, so that the second is that of the noun. */
export function namedPast(syntax: SyntaxView, noun: number): number[] {
  return syntax.children(noun).flatMap(child => {
    if (syntax.words[child]?.upos !== 'PROPN' || syntax.caseOf(child) !== 'de') return []
    const named = syntax.children(child).filter(below => below > child && isNameBeside(syntax, below))
    return named.filter(below => syntax.mentionOf(below)?.type === 'person' && syntax.mentionOf(child) !== undefined)
  })
}

/** « X reste un allié de Y »: the subject of such a verb is the one told. */
const COPULAR: ReadonlySet<string> = new Set(['xcomp'])

function antecedentOf(syntax: SyntaxView, subject: number, predicate: number): number {
  const { relation = '', head = -1 } = syntax.words[predicate] ?? {}
  return syntax.hasFeature(subject, 'PronType=Rel') && relation === 'acl' ? head : subject
}

/** « Fervent partisan de X, Y a … »: the subject right behind the comma that ends what opens the sentence. */
export function fronted(syntax: SyntaxView, noun: number): number[] {
  const { relation = '', head = -1 } = syntax.words[noun] ?? {}
  const top = relation === 'amod' && syntax.words[head]?.upos !== 'PROPN' ? head : noun
  const verb = syntax.words[top]?.head ?? -1
  if (verb <= noun || syntax.words[verb]?.upos !== 'VERB' || syntax.caseOf(top) !== '') return []
  return syntax
    .children(verb)
    .filter(
      child =>
        child > noun &&
        child < verb &&
        /^nsubj/.test(syntax.words[child]?.relation ?? '') &&
        syntax.words[child - 1]?.form === ',' &&
        syntax.mentionOf(child)?.form === 'name',
    )
}

function isNameBeside(syntax: SyntaxView, child: number): boolean {
  const { relation = '', upos = '' } = syntax.words[child] ?? {}
  return (relation === 'appos' || relation === 'nmod') && upos === 'PROPN' && syntax.caseOf(child) === ''
}
