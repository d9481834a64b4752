import type { Argument } from '../../annotation/syntax/predicates.ts'
import { afterArticle, afterOf } from '../../annotation/syntax/prepositions.ts'
import type { Pattern } from '../../language/lexicons/patterns.ts'
import type { ClaimContext } from '../context.ts'

/** The places that words right behind a noun lead to, where its row asks for them: whatever the tree hangs them on. */
export function placesBehind(context: ClaimContext, { object = [] }: Pattern, noun: number): Argument[] {
  return BEHIND.flatMap(({ role, read }) => {
    const word = object.includes(role) ? read(context, noun) : undefined
    return word === undefined ? [] : [{ role, word }]
  })
}

const BEHIND = [
  { role: 'near', read: placeBehindNoun },
  { role: 'next', read: placeOfNoun },
] as const

/**
 * The word of the place that a noun is led to by what stands right behind it: « en visite officielle au Ghana », « le siège
 * de X à Y »; no more than adjectives and one owner stand between.
 */
function placeBehindNoun(context: ClaimContext, noun: number): number | undefined {
  const { view, language } = context
  const { words } = language
  let at = behindAdjectives(context, noun)
  const owner = view.mentionAt(afterOf(view, at, language))
  if (owner && owner.type !== 'place' && words.of.includes(view.lower(at))) at = view.after(owner)
  if (!words.in.includes(view.lower(at))) return undefined
  return placeFrom(context, afterArticle(view, at + 1, language))
}

/** The word of the place that « de » joins to a noun right behind it: « originaire de X », « habitant de la ville de X ». */
function placeOfNoun(context: ClaimContext, noun: number): number | undefined {
  const at = behindAdjectives(context, noun)
  const first = afterOf(context.view, at, context.language)
  return first === at ? undefined : placeFrom(context, first)
}

function behindAdjectives({ view, syntax }: ClaimContext, noun: number): number {
  let at = view.indexOf(syntax.words[noun]?.start ?? 0) + 1
  while (view.word(at)?.upos === 'ADJ' && !view.mentionAt(at)) at++
  return at
}

/** The place that begins with a token, or behind « nord de », « ville de ». */
function placeFrom({ view, syntax, language }: ClaimContext, at: number): number | undefined {
  const isArea = language.patterns.places.areas.includes(view.lower(at))
  const place = view.mentionAt(isArea ? afterOf(view, at + 1, language) : at)
  return place?.type === 'place' && place.form === 'name' ? syntax.headOf(place) : undefined
}
