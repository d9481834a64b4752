import { isCapitalised } from '../../text/characters.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { FoundName } from './name-choice.ts'

/** How many tokens the name of a party in brackets may have. */
const LONGEST = 4

/**
 * « Peter Hornak (Smer-SD) », « Jean Lassalle (Résistons !) »: what nothing else knows and stands alone in brackets behind a
 * person is his party or his team. Three capitals may be his country.
 */
export function findBracketedParties(view: TokenView): FoundName[] {
  return view.tokens.flatMap((_, open) => {
    if (view.lower(open) !== '(' || view.mentionEndingAt(open - 1)?.type !== 'person') return []
    const end = nameEnd(view, open + 1)
    if (end === open + 1 || ![')', ','].includes(view.lower(end))) return []
    const words = view.tokens.slice(open + 1, end).map(({ text }) => text)
    const name = words.join(' ')
    if (/^\p{Lu}{3}$/u.test(name) || !isSign(view, open + 1, name)) return []
    const fields = { type: 'organisation', form: 'name', name, confidence: 0.6, rule: 'in-brackets' } as const
    return [{ span: view.span(open + 1, end), fields }]
  })
}

/** Words that no mention holds, with a capital each or a sign behind them: « Smer-SD », « Résistons ! ». */
function nameEnd(view: TokenView, first: number): number {
  let at = first
  while (at < first + LONGEST && isCapitalised(view.tokens[at]?.text ?? '') && !view.mentionAt(at)) at++
  return at > first && MARKS.has(view.lower(at)) ? at + 1 : at
}

const MARKS: ReadonlySet<string> = new Set(['!'])

/** A word of several capitals or with a hyphen, or one that the tagger takes for a name, with its mark. */
function isSign(view: TokenView, first: number, name: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(name) || name.endsWith('!') || view.word(first)?.upos === 'PROPN'
}
