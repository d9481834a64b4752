import type { DateMatch } from './date-match.ts'
import type { DateToken } from './date-tokens.ts'

/** A date that explains the one before it, and the token behind it and its bracket. */
export interface Gloss {
  readonly match: DateMatch
  readonly next: number
}

const BRACKETS: Readonly<Record<string, string>> = { '[': ']', '(': ')' }

/** The gloss right behind a date: « hier (le 7 décembre) », « demain, 8 décembre ». It may begin with an article. */
export function glossOf(
  tokens: readonly DateToken[],
  match: DateMatch,
  gloss: DateMatch | undefined,
): Gloss | undefined {
  if (!gloss || gloss.first - match.next > 2) return undefined
  const between = tokens.slice(match.next, gloss.first)
  const shape = between.map(({ kind, word }) => (kind === 'word' ? 'article' : word)).join('')
  const close = BRACKETS[shape.charAt(0)]
  if (close !== undefined && /^.(?:article)?$/.test(shape)) {
    return tokens[gloss.next]?.word === close ? { match: gloss, next: gloss.next + 1 } : undefined
  }
  const isApposition = /^(?:,(?:article)?)?$/.test(shape) && isBareDay(match) && namesDay(gloss)
  return isApposition ? { match: gloss, next: gloss.next } : undefined
}

/** « hier » or « jeudi »: a day without its date. */
function isBareDay({ expression, fields }: DateMatch): boolean {
  return expression.shift?.unit === 'day' || (fields.weekday !== undefined && fields.day === undefined)
}

function namesDay({ fields }: DateMatch): boolean {
  return fields.day !== undefined && fields.month !== undefined
}
