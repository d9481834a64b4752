import type { CertaintyWords } from '../language/lexicons.ts'
import type { Span } from '../model.ts'
import type { SyntaxView } from './syntax-view.ts'

/** How far up from a date its verb is looked for. */
const DEPTH = 6

/**
 * Whether the clause of a stretch of text tells of the past or of the future: « s’est rendu lundi », « se rendra lundi »,
 * « doit se tenir lundi »; `undefined` where the verb leaves it open.
 */
export function tenseAround(syntax: SyntaxView, span: Span, words: CertaintyWords): 'past' | 'future' | undefined {
  let at = syntax.headOf(span) ?? syntax.indexOf(span.start)
  for (let steps = 0; at >= 0 && steps < DEPTH; steps++) {
    const tense = tenseOf(syntax, at, words)
    if (tense) return tense
    at = syntax.words[at]?.head ?? -1
  }
  return undefined
}

function tenseOf(syntax: SyntaxView, at: number, words: CertaintyWords): 'past' | 'future' | undefined {
  const { upos = '', lemma = '' } = syntax.words[at] ?? {}
  if (upos !== 'VERB' && upos !== 'AUX') return undefined
  const forms = [at, ...syntax.children(at).filter(child => syntax.words[child]?.relation.startsWith('aux'))]
  const has = (feature: string): boolean => forms.some(form => syntax.hasFeature(form, feature))
  if (has('Tense=Fut') || isPlan(syntax, at, lemma, words)) return 'future'
  if (has('Tense=Imp') || (has('Tense=Past') && has('VerbForm=Part'))) return 'past'
  return undefined
}

/** « doit se tenir », « prévu lundi ». */
function isPlan(syntax: SyntaxView, at: number, lemma: string, { planning }: CertaintyWords): boolean {
  if (planning.includes(lemma)) return true
  const { relation = '', head = -1 } = syntax.words[at] ?? {}
  return relation === 'xcomp' && planning.includes(syntax.words[head]?.lemma ?? '')
}
