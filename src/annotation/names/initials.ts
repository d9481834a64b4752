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

/** No word gives more letters to an acronym that is spoken like a word. */
const LONGEST_SYLLABLE = 5

/**
 * Whether the beginnings of words, in their order, make up an acronym that is written like a word: « Mission des Nations
 * unies en Somalie » is Minusom. The first word gives some of it, and so does another one at least.
 */
export function isSpeltBy(words: readonly string[], acronym: string): boolean {
  const letters = fold(acronym)
  // How many letters are spelt, and by how many words at the most.
  let spelt: ReadonlyMap<number, number> = new Map([[0, 0]])
  words.forEach((text, index) => {
    const next = new Map(index === 0 ? [] : spelt)
    const word = fold(text)
    for (const [count, by] of spelt) {
      for (let size = 1; size <= LONGEST_SYLLABLE && letters.startsWith(word.slice(0, size), count); size++) {
        if (size > word.length) break
        next.set(count + size, Math.max(next.get(count + size) ?? 0, by + 1))
      }
    }
    spelt = next
  })
  return (spelt.get(letters.length) ?? 0) > 1
}
