import type { TokenView } from './token-view.ts'

/** How many tokens may stand in brackets that are passed over. */
const LONGEST = 8

export function isOpening(view: TokenView, at: number): boolean {
  return view.lower(at) === '('
}

/** The index after the bracket that closes what opens at a token; nothing where it is long or never closes. */
export function bracketEnd(view: TokenView, open: number): number | undefined {
  for (let at = open + 1; at <= open + LONGEST; at++) if (view.lower(at) === ')') return at + 1
  return undefined
}

/** The index after what stands in brackets at a token; the token itself where nothing short does. */
export function afterBracket(view: TokenView, at: number): number {
  return isOpening(view, at) ? (bracketEnd(view, at) ?? at) : at
}

/** The index of the bracket that opens what closes before a token; the token itself where nothing closes there. */
export function beforeBracket(view: TokenView, at: number): number {
  if (view.lower(at - 1) !== ')') return at
  for (let open = at - 2; open >= at - 2 - LONGEST; open--) if (isOpening(view, open)) return open
  return at
}
