import type { Mention } from '../../model.ts'
import type { ClaimContext } from '../context.ts'
import { REGION, rank } from './place-size.ts'
import type { PlaceStep } from './place-step.ts'

/** « Auschwitz, Pologne. », « Lamballe (Côtes-d’Armor, Bretagne) »: what is larger, without an article, at the end of what is said. */
export function isAddress({ view, language }: ClaimContext, { inner, outer }: PlaceStep, mark: string): boolean {
  const first = view.indexOf(inner.start)
  const end = view.after(outer)
  const isBare = mark === ',' && view.indexOf(outer.start) === view.after(inner) + 1
  if (!isBare || rank(outer) < REGION) return false
  const around = view.lower(first - 1) === '(' && view.lower(end) === ')' ? view.mentionEndingAt(first - 2) : undefined
  if (around?.type === 'place' && rank(around) < rank(inner)) return rank(inner) <= rank(outer)
  const isEnd = ENDS.has(view.lower(end)) || view.sentenceOf(end) !== view.sentenceOf(first)
  return rank(inner) < REGION && isEnd && !isListed(view, inner, language)
}

const ENDS: ReadonlySet<string> = new Set(['.', ')', ';', ':', '–', '—'])

/** « Europe (Luxembourg, Suisse, Monaco) »: the first of several in brackets is no place around. */
export function isListOf({ view }: ClaimContext, first: Mention): boolean {
  const next = view.mentionAt(view.after(first) + 1)
  return view.lower(view.after(first)) === ',' && next?.type === 'place' && rank(next) <= rank(first)
}

/** « Paris, Londres, Israël »: a list goes on there. */
function isListed(view: ClaimContext['view'], { start }: Mention, { words }: ClaimContext['language']): boolean {
  const before = view.lower(view.indexOf(start) - 1)
  return before === ',' || words.and.includes(before)
}
