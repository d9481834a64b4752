import { beforeBracket } from '../../annotation/syntax/brackets.ts'
import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'

/** How many words may stand between the comma behind a name and the adjective: « un jeune scientifique péruvien ». */
const WORDS = 5

/**
 * « X, un scientifique péruvien », « X, 40 ans, ressortissant algérien », « A et B, deux ressortissants français »: the
 * people before the comma whom the noun of an adjective behind it tells, whatever the tree makes of it.
 */
export function toldBefore({ view, language }: ClaimContext, adjective: Mention): Mention[] {
  const end = view.indexOf(adjective.start)
  const word = view.word(end - 1)
  if (!word || !NOMINAL.has(word.upos) || view.mentionEndingAt(end - 1)) return []
  let at = end - 1
  while (at > end - WORDS && WITHIN.has(view.word(at)?.upos ?? '') && !view.mentionEndingAt(at)) at--
  if (view.lower(at) !== ',') return []
  const last = personBefore(view, beforeAge(view, at))
  if (!last) return []
  const joint = view.indexOf(last.start) - 1
  const other = language.words.both.includes(view.lower(joint)) ? personBefore(view, joint) : undefined
  return other && isPlural(word.feats) ? [other, last] : [last]
}

/** A noun, or what the tagger makes of « ressortissant ». */
const NOMINAL: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'VERB'])
const WITHIN: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'NOUN', 'NUM', 'VERB'])

function isPlural(feats: string): boolean {
  return feats.includes('Number=Plur')
}

/** How many words an age may have between its commas: « âgé de 40 ans ». */
const AGE = 5

/** The comma before an age that ends at a comma; the comma given where none does. */
function beforeAge(view: ClaimContext['view'], comma: number): number {
  let numbers = 0
  for (let at = comma - 1; at >= comma - AGE; at--) {
    if (view.lower(at) === ',') return numbers === 1 ? at : comma
    if (/^\d{1,3}$/.test(view.lower(at))) numbers++
  }
  return comma
}

function personBefore(view: ClaimContext['view'], at: number): Mention | undefined {
  const name = view.mentionEndingAt(beforeBracket(view, at) - 1)
  return name?.type === 'person' && name.form === 'name' ? name : undefined
}
