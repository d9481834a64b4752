import type { Calendar } from '../calendar.ts'
import type { DateToken } from './date-tokens.ts'

/** A number written in words, and the token after it. */
export interface SpeltNumber {
  readonly value: number
  readonly next: number
}

/** « sept », « dix-huit », « vingt et un », « quatre-vingt-dix »: a number in words below 200; undefined where none begins. */
export function readSpeltNumber(
  tokens: readonly DateToken[],
  at: number,
  { numbers, joiners }: Calendar,
): SpeltNumber | undefined {
  const first = numbers.get(tokens[at]?.word ?? '')
  if (first === undefined) return undefined
  let [value, next] = [first, at + 1]
  for (;;) {
    const joined = joiners.has(tokens[next]?.word ?? '') ? next + 1 : next
    const part = numbers.get(tokens[joined]?.word ?? '')
    const sum = part === undefined ? undefined : join(value, part, joined > next)
    if (sum === undefined) return { value, next }
    value = sum
    next = joined + 1
  }
}

/** « vingt quatre » adds, « quatre-vingt » multiplies; anything else is two numbers. */
function join(value: number, part: number, isJoined: boolean): number | undefined {
  if (value >= 20 && value % 10 === 0 && part < 20) return value + part
  if (!isJoined) return undefined
  if (value === 10 && part < 10) return value + part
  return value < part && part >= 20 ? value * part : undefined
}
