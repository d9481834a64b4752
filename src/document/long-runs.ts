/** No word of any language is as long, but encoded data is. */
const LONGEST_WORD = 1000
const LONGEST_LINE = 100_000

/** Warnings about a text that is hardly prose: a word or a line far too long. */
export function runWarnings(text: string): string[] {
  const word = longestRun(text, /\S+/g)
  const line = longestRun(text, /[^\n]+/g)
  return [
    ...(word > LONGEST_WORD ? [`text: ${word} characters without a blank; that is hardly a word.`] : []),
    ...(line > LONGEST_LINE ? [`text: a line of ${line} characters; that is hardly a paragraph.`] : []),
  ]
}

function longestRun(text: string, runs: RegExp): number {
  let longest = 0
  for (const run of text.matchAll(runs)) longest = Math.max(longest, run[0].length)
  return longest
}
