import type { Tense } from '../../language/dates/date-resolve.ts'
import type { CertaintyWords } from '../../language/lexicons/certainty.ts'
import type { Span } from '../../model.ts'
import type { SyntaxView } from './syntax-view.ts'

/** How far up from a date its verb is looked for. */
const DEPTH = 6

/**
 * Whether the clause of a stretch of text tells of the past or of the future: « s’est rendu lundi », « se rendra lundi »,
 * « doit se tenir lundi »; `undefined` where the verb leaves it open. It is the date’s own where the date depends on that verb,
 * and not in « a condamné l’attentat du 14 juillet ».
 */
export function tenseAround(syntax: SyntaxView, span: Span, words: CertaintyWords): Tense | undefined {
  let at = syntax.headOf(span) ?? syntax.indexOf(span.start)
  for (let steps = 0; at >= 0 && steps < DEPTH; steps++) {
    const direction = directionOf(syntax, at, words)
    if (direction) return { direction, isOwn: steps <= 1 }
    at = syntax.words[at]?.head ?? -1
  }
  return undefined
}

function directionOf(syntax: SyntaxView, at: number, words: CertaintyWords): Tense['direction'] | undefined {
  const { upos = '', lemma = '', relation = '', head = -1 } = syntax.words[at] ?? {}
  if (upos !== 'VERB' && upos !== 'AUX') return undefined
  if (words.scheduling.includes(lemma) || hasForm(syntax, at, 'Tense=Fut')) return 'future'
  if (isPast(syntax, at)) return 'past'
  if (words.planning.includes(lemma)) return 'future'
  if (relation !== 'xcomp' || !words.planning.includes(syntax.words[head]?.lemma ?? '')) return undefined
  // « a dû démissionner » is over, « a décidé de démissionner » is to come.
  return isPast(syntax, head) && syntax.child(at, 'mark') === undefined ? 'past' : 'future'
}

function isPast(syntax: SyntaxView, verb: number): boolean {
  const isParticiple = hasForm(syntax, verb, 'Tense=Past') && hasForm(syntax, verb, 'VerbForm=Part')
  return hasForm(syntax, verb, 'Tense=Imp') || isParticiple
}

/** Whether a verb or one of its auxiliaries has a feature. */
function hasForm(syntax: SyntaxView, verb: number, feature: string): boolean {
  const helpers = syntax.children(verb).filter(child => syntax.words[child]?.relation.startsWith('aux'))
  return [verb, ...helpers].some(form => syntax.hasFeature(form, feature))
}
