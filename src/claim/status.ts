import type { Status } from '../model.ts'
import type { ClaimContext } from './context.ts'

/**
 * How firmly tokens `first` to `end` (half-open) tell what they tell: « n’a pas rencontré » denied, « aurait rencontré »
 * alleged, « doit rencontrer », « rencontrera » planned, « pourrait rencontrer » possible, else asserted.
 */
export function readStatus({ view, language }: ClaimContext, first: number, end: number): Status {
  const { negations, negationEnds, conditionals, possibles, modals, futureEndings } = language.words
  const words: string[] = []
  for (let at = first; at < end; at++) words.push(view.lower(at))
  const any = (list: readonly string[]): boolean => words.some(word => list.includes(word))
  if (any(negations) && any(negationEnds)) return 'denied'
  if (any(conditionals)) return 'alleged'
  if (any(possibles)) return 'possible'
  if (any(modals) || words.some(word => futureEndings.some(ending => word.endsWith(ending)))) return 'planned'
  return 'asserted'
}
