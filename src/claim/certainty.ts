import type { SyntaxView } from '../annotation/syntax/syntax-view.ts'
import { isPassive } from '../annotation/syntax/voice.ts'
import type { CertaintyWords } from '../language/lexicons/certainty.ts'
import type { Status } from '../model.ts'

/** How far up a governing verb is looked at: « doit pouvoir rencontrer ». */
const DEPTH = 4

/**
 * How firmly a verb tells what it tells, by its own form and by the words that govern it: « n’a pas rencontré » denied,
 * « aurait rencontré », « est soupçonné d’avoir rencontré » alleged, « rencontrera », « doit rencontrer » planned, « pourrait
 * rencontrer », « il est possible que … » possible, « dirigeait », « ne dirige plus » former.
 */
export function certaintyOf(syntax: SyntaxView, verb: number, words: CertaintyWords): Status {
  let status = ownCertainty(syntax, verb, words)
  for (let at = verb, steps = 1; steps < DEPTH; steps++) {
    const { relation = '', head = -1 } = syntax.words[at] ?? {}
    if (isProspect(syntax, at, words) || isIntended(syntax, at, words))
      return status === 'asserted' ? 'planned' : status
    if (!GOVERNED.has(relation) || head < 0) break
    const finite = isFiniteClause(syntax, at)
    const above = governing(syntax, head, words) ?? (finite ? 'asserted' : formCertainty(syntax, head, words))
    if (above === 'denied') return 'denied'
    if (status === 'asserted') status = above
    if (finite) break
    at = head
  }
  return status
}

/** « est en passe de racheter X », « est sur le point de racheter X ». */
function isProspect(syntax: SyntaxView, verb: number, { prospects }: CertaintyWords): boolean {
  const { relation = '', head = -1 } = syntax.words[verb] ?? {}
  return (
    relation === 'acl' && syntax.child(head, 'cop') !== undefined && prospects.includes(syntax.words[head]?.lemma ?? '')
  )
}

/** « son intention de racheter X », « la décision de racheter X ». */
function isIntended(syntax: SyntaxView, verb: number, { intentions }: CertaintyWords): boolean {
  const { relation = '', head = -1 } = syntax.words[verb] ?? {}
  return NOMINAL.has(relation) && intentions.includes(syntax.words[head]?.lemma ?? '')
}

const NOMINAL: ReadonlySet<string> = new Set(['acl', 'nmod'])

const GOVERNED: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'csubj'])

/** What a verb says of itself. One that tells a state is over where it stands in the past: « dirigeait », « a dirigé ». */
function ownCertainty(syntax: SyntaxView, verb: number, words: CertaintyWords): Status {
  const isState = words.states.includes(syntax.words[verb]?.lemma ?? '') || syntax.child(verb, 'cop') !== undefined
  const status = formCertainty(syntax, verb, words)
  if (status === 'former') return isState ? 'former' : 'denied'
  return status === 'asserted' && isState && isPast(syntax, verb) ? 'former' : status
}

/** By negation, marks, adverbs, auxiliaries, mood and tense of a verb and its helpers. */
function formCertainty(syntax: SyntaxView, verb: number, words: CertaintyWords): Status {
  const negation = negationOf(syntax, verb, words)
  if (negation) return negation
  const children = syntax.children(verb).map(child => syntax.words[child]?.lemma ?? '')
  if (marksOf(syntax, verb).some(mark => words.privatives.includes(mark))) return 'denied'
  const forms = [verb, ...helpersOf(syntax, verb)]
  const lemmas = forms.map(form => syntax.words[form]?.lemma ?? '')
  if (lemmas.some(lemma => words.possible.includes(lemma))) return 'possible'
  if (lemmas.some(lemma => words.planning.includes(lemma))) return 'planned'
  if (children.some(lemma => words.doubts.includes(lemma))) return 'possible'
  if (children.some(lemma => words.hearsay.includes(lemma))) return 'alleged'
  if (forms.some(form => syntax.hasFeature(form, 'Mood=Cnd'))) return 'alleged'
  if (forms.some(form => syntax.hasFeature(form, 'Tense=Fut'))) return 'planned'
  return isPurpose(syntax, verb, words) ? 'planned' : 'asserted'
}

/** What a word says of the clause that it governs; undefined where it only takes it. « N’exclut pas de » leaves it open. */
function governing(syntax: SyntaxView, head: number, words: CertaintyWords): Status | undefined {
  const lemma = syntax.words[head]?.lemma ?? ''
  const negated = negationOf(syntax, head, words) !== undefined
  if (words.denying.includes(lemma)) return negated ? 'possible' : 'denied'
  if (negated) return undefined
  if (words.alleging.includes(lemma)) return 'alleged'
  if (words.possible.includes(lemma)) return 'possible'
  return words.planning.includes(lemma) ? 'planned' : undefined
}

/** « Ne … pas » denies, but not « ne … que »; « ne … plus » says that it was so. */
function negationOf(syntax: SyntaxView, verb: number, words: CertaintyWords): Status | undefined {
  const lemmas = syntax.children(verb).map(child => syntax.words[child]?.lemma ?? '')
  if (!lemmas.some(lemma => words.negations.includes(lemma))) return undefined
  if (lemmas.some(lemma => words.negationEnds.includes(lemma))) return 'denied'
  return lemmas.some(lemma => words.noLonger.includes(lemma)) ? 'former' : undefined
}

/** « pour rencontrer X », « si X rencontre Y »: not yet so. */
function isPurpose(syntax: SyntaxView, verb: number, words: CertaintyWords): boolean {
  return marksOf(syntax, verb).some(mark => words.purposes.includes(mark))
}

/** Whether a verb or the copula of a noun stands in a past tense; a passive participle by itself does not. */
function isPast(syntax: SyntaxView, verb: number): boolean {
  const helpers = helpersOf(syntax, verb)
  if ([verb, ...helpers].some(form => PASTS.every(feature => syntax.hasFeature(form, feature)))) return true
  if ([verb, ...helpers].some(form => syntax.hasFeature(form, 'Tense=Imp'))) return true
  if (helpers.some(helper => syntax.hasFeature(helper, 'Tense=Past'))) return true
  return helpers.length > 0 && syntax.hasFeature(verb, 'Tense=Past') && !isPassive(syntax, verb)
}

const PASTS: readonly string[] = ['Tense=Past', 'VerbForm=Fin']

function isFiniteClause(syntax: SyntaxView, verb: number): boolean {
  return [verb, ...helpersOf(syntax, verb)].some(form => syntax.hasFeature(form, 'VerbForm=Fin'))
}

function helpersOf(syntax: SyntaxView, verb: number): number[] {
  return syntax.children(verb).filter(child => /^(?:aux|cop)/.test(syntax.words[child]?.relation ?? ''))
}

function marksOf(syntax: SyntaxView, verb: number): string[] {
  return syntax.children(verb).flatMap(child => {
    const { relation = '', lemma = '' } = syntax.words[child] ?? {}
    return relation === 'mark' || relation === 'case' ? [lemma] : []
  })
}
