import type { Mention } from '../model.ts'
import type { TokenView } from './token-view.ts'

/**
 * The person named beside a title whose tokens are `first` to `end` (half-open): « le président X », « le porte-parole
 * du Kremlin, X » or « X, porte-parole du Kremlin ».
 */
export function findHolder(view: TokenView, first: number, end: number): Mention | undefined {
  return (
    person(view.mentionAt(end)) ??
    (view.lower(end) === ',' ? person(view.mentionAt(end + 1)) : undefined) ??
    (view.lower(first - 1) === ',' || view.lower(first - 1) === '('
      ? person(view.mentionEndingAt(first - 2))
      : undefined)
  )
}

function person(mention: Mention | undefined): Mention | undefined {
  return mention?.type === 'person' && mention.form === 'name' ? mention : undefined
}
