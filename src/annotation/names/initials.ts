import { isCapitalised } from '../../text/characters.ts'
import { fold } from '../../text/fold.ts'
import type { TokenView } from '../syntax/token-view.ts'

/** No word that a name passes over in small letters is longer where no list knows it: « and », « of », « der ». */
const LONGEST_LINK = 3

/**
 * Where the words begin whose initials spell the acronym, read backwards from `end`. Small words may be passed over or
 * count (« Mouvement pour la France » is MPF). -1 where they do not spell it; a name begins with a
 * capital, unless a rule named it already (« union burundaise des journalistes »).
 */
export function longFormStart(view: TokenView, end: number, acronym: string, small: ReadonlySet<string>): number {
  const letters = fold(acronym).replace(/[^\p{L}\p{N}]/gu, '')
  let left: ReadonlySet<number> = new Set([letters.length])
  for (let at = end - 1; at >= Math.max(0, end - 4 * letters.length) && left.size > 0; at--) {
    const word = view.tokens[at]?.text ?? ''
    const spelt = withoutInitials(left, letters, fold(view.lower(at)))
    if (spelt.has(0) && (isCapitalised(word) || view.mentionAt(at))) return at
    const mayBePassed = small.has(view.lower(at)) || (word.length <= LONGEST_LINK && /^\p{Ll}+$/u.test(word))
    left = mayBePassed ? new Set([...left, ...spelt]) : spelt
  }
  return -1
}

/** How many letters are still to be spelt once this word gave its initials, for each number before it. */
function withoutInitials(left: ReadonlySet<number>, letters: string, word: string): ReadonlySet<number> {
  const initials = word
    .split('-')
    .map(part => part.charAt(0))
    .join('')
  return new Set(
    [...left].filter(count => letters.slice(0, count).endsWith(initials)).map(count => count - initials.length),
  )
}
