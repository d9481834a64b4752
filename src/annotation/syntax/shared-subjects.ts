import { antecedent } from './antecedents.ts'
import { subjectBeside } from './predicate-order.ts'
import type { SyntaxView } from './syntax-view.ts'
import { isBareParticiple } from './voice.ts'

/** How far up a subject is looked for: « X doit pouvoir rencontrer Y ». */
const DEPTH = 4

/** The participle that qualifies a noun, itself or the first of a list: « mort » in « né à X et mort à Y ». */
export function qualifying(syntax: SyntaxView, verb: number): number | undefined {
  const { relation = '', head = -1 } = syntax.words[verb] ?? {}
  if (relation === 'acl') return verb
  return relation === 'conj' && syntax.words[head]?.relation === 'acl' && isBareParticiple(syntax, head)
    ? head
    : undefined
}

/**
 * The noun of a participle, of a predicate rather its subject: « X est un cycliste né à Y »; behind a comma and a common noun
 * that names nobody, rather the subject of its clause.
 */
export function qualified(syntax: SyntaxView, participle: number): number | undefined {
  const noun = syntax.words[participle]?.head ?? -1
  const told = syntax.child(noun, 'cop') === undefined ? undefined : syntax.child(noun, 'nsubj')
  if (told !== undefined && syntax.mentionOf(noun) === undefined) return told
  const isLoose = syntax.words[participle - 1]?.form === ',' && syntax.mentionOf(noun) === undefined
  if (!isLoose || syntax.child(participle, 'obl:agent') === undefined) return noun
  for (let at = noun, steps = 0; at >= 0 && steps < DEPTH; steps++) {
    const subject = syntax.child(at, 'nsubj', 'nsubj:pass')
    if (subject !== undefined) return subject > participle || isAncestor(syntax, subject, noun) ? noun : subject
    at = syntax.words[at]?.head ?? -1
  }
  return noun
}

/** Whether a word stands somewhere above another. */
function isAncestor(syntax: SyntaxView, above: number, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < DEPTH; steps++) {
    if (at === above) return true
    at = syntax.words[at]?.head ?? -1
  }
  return false
}

/** The subject that a verb without one shares with the verb above it, or the noun that it qualifies. */
export function subjectAbove(syntax: SyntaxView, verb: number, depth: number = DEPTH): number | undefined {
  const word = syntax.words[verb]
  if (!word || word.head < 0 || depth === 0) return undefined
  if (
    word.relation === 'acl' &&
    syntax.hasFeature(verb, 'VerbForm=Inf') &&
    syntax.child(word.head, 'cop') !== undefined
  )
    return syntax.child(word.head, 'nsubj')
  // « le dernier chef à avoir dirigé X », « la première à diriger X » does what « qui a dirigé X » does.
  const isPerfect = syntax.hasFeature(verb, 'Tense=Past') && syntax.child(verb, 'aux') !== undefined
  if (word.relation === 'acl' && (isPerfect || isLedByTo(syntax, verb))) return word.head
  if (word.relation === 'acl' && syntax.hasFeature(verb, 'VerbForm=Inf')) return whoseIs(syntax, word.head, verb, depth)
  if (word.relation === 'acl') return syntax.hasFeature(verb, 'Tense=Pres') ? word.head : undefined
  if (!SHARING.has(word.relation)) return undefined
  if (word.relation === 'advcl' && syntax.hasFeature(verb, 'VerbForm=Fin')) return undefined
  const above = word.relation === 'conj' ? verbOver(syntax, word.head) : word.head
  // « accuse X d’avoir tué Y »: what is over was done by X; of what is to come it could be either.
  if (isCharged(syntax, verb, above))
    return syntax.child(verb, 'aux') === undefined ? undefined : syntax.child(above, 'obj')
  const own = syntax.child(above, 'nsubj', 'nsubj:pass')
  if (own !== undefined) return antecedent(syntax, own, above)
  return subjectBeside(syntax, above) ?? subjectAbove(syntax, above, depth - 1)
}

/** « a demandé à X de soutenir Y »: whether the clause above names somebody else before an infinitive, who may be its subject. */
function isCharged(syntax: SyntaxView, verb: number, above: number): boolean {
  const { relation = '' } = syntax.words[verb] ?? {}
  const isInfinitive = [verb, ...syntax.children(verb)].some(at => syntax.hasFeature(at, 'VerbForm=Inf'))
  if (relation !== 'xcomp' || !isInfinitive || syntax.child(verb, 'mark') === undefined) return false
  return syntax.children(above).some(child => {
    const { relation: role = '' } = syntax.words[child] ?? {}
    const isOther = role === 'obj' || role === 'iobj' || (role === 'obl' && syntax.caseOf(child) === 'à')
    return isOther && child > above && child < verb
  })
}

/** « a rencontré X et critiqué Y »: the verb goes on the one above, whatever noun of its clause the tree hangs it on. */
function verbOver(syntax: SyntaxView, head: number): number {
  const { upos, head: above = -1 } = syntax.words[head] ?? {}
  return upos === 'PROPN' && syntax.words[above]?.upos === 'VERB' ? above : head
}

/** « la décision de X de soutenir Y », « X a annoncé son intention de soutenir Y »: who is behind what a noun says is done. */
function whoseIs(syntax: SyntaxView, noun: number, verb: number, depth: number): number | undefined {
  const { relation, head = -1 } = syntax.words[noun] ?? {}
  const owner = syntax
    .children(noun)
    .find(child => syntax.words[child]?.relation === 'nmod' && child < verb && syntax.mentionOf(child) !== undefined)
  if (owner !== undefined) return syntax.caseOf(owner) === 'de' ? owner : undefined
  if (relation !== 'obj') return undefined
  return syntax.child(head, 'nsubj', 'nsubj:pass') ?? subjectAbove(syntax, head, depth - 1)
}

/** « la première femme à diriger X ». */
function isLedByTo(syntax: SyntaxView, verb: number): boolean {
  const mark = syntax.child(verb, 'mark')
  return mark !== undefined && syntax.words[mark]?.lemma === 'à' && syntax.hasFeature(verb, 'VerbForm=Inf')
}

const SHARING: ReadonlySet<string> = new Set(['xcomp', 'conj', 'advcl', 'ccomp'])
