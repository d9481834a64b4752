import type { Analysis } from '../language/engine/analysis.ts'
import type { Word } from '../model.ts'

/** Indices of a word of the right analysis and of the word of ours that stands for it. */
export type WordPair = readonly [gold: number, guess: number]

/**
 * The words of two analyses of one text that are the same word, as the CoNLL 2018 shared task aligns them: equal spans,
 * and inside a contraction the longest common subsequence of forms.
 */
export function alignWords(gold: Analysis, guess: Analysis): readonly WordPair[] {
  const pairs: WordPair[] = []
  let g = 0
  let s = 0
  while (g < gold.words.length && s < guess.words.length) {
    const left = gold.words[g] as Word
    const right = guess.words[s] as Word
    if (inContraction(gold.words, g) || inContraction(guess.words, s)) {
      const [goldEnd, guessEnd] = regionEnd(gold.words, guess.words, g, s)
      pairs.push(...commonForms(gold.words, guess.words, [g, goldEnd], [s, guessEnd]))
      g = goldEnd
      s = guessEnd
    } else if (left.start === right.start && left.end === right.end) pairs.push([g++, s++])
    else if (left.start <= right.start) g++
    else s++
  }
  return pairs
}

function inContraction(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  return words[at - 1]?.start === word.start || words[at + 1]?.start === word.start
}

/** The ends of the words that overlap the same contractions on both sides. */
function regionEnd(gold: readonly Word[], guess: readonly Word[], g: number, s: number): readonly [number, number] {
  const start = (words: readonly Word[], at: number) => words[at]?.start ?? Number.POSITIVE_INFINITY
  let goldEnd = g
  let guessEnd = s
  let end = inContraction(gold, g) ? (gold[g] as Word).end : (guess[s] as Word).end
  while (start(gold, goldEnd) < end || start(guess, guessEnd) < end) {
    const fromGold = start(gold, goldEnd) <= start(guess, guessEnd)
    const words = fromGold ? gold : guess
    const at = fromGold ? goldEnd++ : guessEnd++
    if (inContraction(words, at)) end = Math.max(end, (words[at] as Word).end)
  }
  return [goldEnd, guessEnd]
}

type Range = readonly [first: number, end: number]

/** Longest common subsequence of lower-case forms. */
function commonForms(gold: readonly Word[], guess: readonly Word[], left: Range, right: Range): readonly WordPair[] {
  const form = (words: readonly Word[], at: number) => words[at]?.form.toLowerCase()
  const width = right[1] - right[0] + 1
  const length = new Int32Array((left[1] - left[0] + 1) * width)
  const cell = (g: number, s: number) => (g - left[0]) * width + (s - right[0])
  const at = (g: number, s: number) => length[cell(g, s)] as number
  for (let g = left[1] - 1; g >= left[0]; g--) {
    for (let s = right[1] - 1; s >= right[0]; s--) {
      const same = form(gold, g) === form(guess, s)
      length[cell(g, s)] = same ? 1 + at(g + 1, s + 1) : Math.max(at(g + 1, s), at(g, s + 1))
    }
  }
  const pairs: WordPair[] = []
  let [g, s] = [left[0], right[0]]
  while (g < left[1] && s < right[1]) {
    if (form(gold, g) === form(guess, s)) pairs.push([g++, s++])
    else if (at(g + 1, s) >= at(g, s + 1)) g++
    else s++
  }
  return pairs
}
