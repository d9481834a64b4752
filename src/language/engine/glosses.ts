import type { Range } from '../../model.ts'
import type { WordSyntax } from './analysis.ts'

/** A gloss is a remark of the editor and short; longer brackets hold text of their own. */
const LONGEST_GLOSS = 15

/**
 * The syntax of a sentence read as if its glosses were not there: « ont eu hier [jeudi 07/12/2023] des entretiens ». A
 * gloss is read on its own and hangs on the word before it as a parataxis.
 */
export function aroundGlosses(
  words: readonly string[],
  analyse: (words: readonly string[]) => readonly WordSyntax[],
): readonly WordSyntax[] {
  const glosses = words.includes('[') ? findGlosses(words) : []
  if (glosses.length === 0) return analyse(words)
  const inGloss = (index: number): boolean => glosses.some(([first, end]) => first <= index && index < end)
  const kept = words.flatMap((_, index) => (inGloss(index) ? [] : [index]))
  if (kept.length === 0) return analyse(words)
  const merged = new Array<WordSyntax>(words.length)
  analyse(kept.map(index => words[index] as string)).forEach((word, i) => {
    merged[kept[i] as number] = { ...word, head: word.head < 0 ? -1 : (kept[word.head] as number) }
  })
  for (const [first, end] of glosses) {
    const anchor = kept.findLast(index => index < first) ?? (kept[0] as number)
    analyse(words.slice(first, end)).forEach((word, i) => {
      const isRoot = word.head < 0
      merged[first + i] = {
        ...word,
        head: isRoot ? anchor : first + word.head,
        relation: isRoot ? 'parataxis' : word.relation,
      }
    })
  }
  return merged
}

/** The stretches in square brackets, with them. */
function findGlosses(words: readonly string[]): readonly Range[] {
  const glosses: Range[] = []
  let open = -1
  words.forEach((word, index) => {
    if (word === '[') open = index
    if (word !== ']' || open < 0) return
    if (index - open <= LONGEST_GLOSS) glosses.push([open, index + 1])
    open = -1
  })
  return glosses
}
