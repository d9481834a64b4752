import type { SyntaxView } from '../annotation/syntax-view.ts'
import type { CertaintyWords } from '../language/lexicons.ts'
import type { Status } from '../model.ts'

/** How far up a governing verb is looked at: « doit pouvoir rencontrer ». */
const DEPTH = 4

/**
 * How firmly a verb tells what it tells, by its own form and by the verbs that govern it: « n’a pas rencontré » denied,
 * « aurait rencontré » alleged, « rencontrera », « doit rencontrer » planned, « pourrait rencontrer » possible.
 */
export function certaintyOf(syntax: SyntaxView, verb: number, words: CertaintyWords): Status {
  let status: Status = 'asserted'
  for (let at = verb, steps = 0; steps < DEPTH && at >= 0; steps++) {
    const own = ownCertainty(syntax, at, steps > 0, words)
    if (own === 'denied') return 'denied'
    if (status === 'asserted') status = own
    const { relation = '', head = -1 } = syntax.words[at] ?? {}
    if (!GOVERNED.has(relation) || syntax.hasFeature(at, 'VerbForm=Fin')) break
    at = head
  }
  return status
}

const GOVERNED: ReadonlySet<string> = new Set(['xcomp', 'ccomp'])

function ownCertainty(syntax: SyntaxView, verb: number, governs: boolean, words: CertaintyWords): Status {
  const lemma = syntax.words[verb]?.lemma ?? ''
  if (isNegated(syntax, verb, words)) return 'denied'
  if (governs && words.denying.includes(lemma)) return 'denied'
  if (governs && words.possible.includes(lemma)) return 'possible'
  if (governs && words.planning.includes(lemma)) return 'planned'
  const forms = [verb, ...syntax.children(verb).filter(child => syntax.words[child]?.relation.match(/^(?:aux|cop)/))]
  const helper = forms.map(form => syntax.words[form]?.lemma ?? '')
  if (helper.some(word => words.possible.includes(word))) return 'possible'
  if (helper.some(word => words.planning.includes(word))) return 'planned'
  if (forms.some(form => syntax.hasFeature(form, 'Mood=Cnd'))) return 'alleged'
  if (forms.some(form => syntax.hasFeature(form, 'Tense=Fut'))) return 'planned'
  return isPurpose(syntax, verb, words) ? 'planned' : 'asserted'
}

/** « ne … pas », but not « ne … que ». */
function isNegated(syntax: SyntaxView, verb: number, words: CertaintyWords): boolean {
  const lemmas = syntax.children(verb).map(child => syntax.words[child]?.lemma ?? '')
  return (
    lemmas.some(lemma => words.negations.includes(lemma)) && lemmas.some(lemma => words.negationEnds.includes(lemma))
  )
}

/** « pour rencontrer X », « si X rencontre Y »: not yet so. */
function isPurpose(syntax: SyntaxView, verb: number, words: CertaintyWords): boolean {
  const marks = syntax.children(verb).filter(child => ['mark', 'case'].includes(syntax.words[child]?.relation ?? ''))
  return marks.some(mark => words.purposes.includes(syntax.words[mark]?.lemma ?? ''))
}
