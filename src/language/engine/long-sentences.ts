/** No sentence of news has more tokens; what has is a list or no prose, and is read in pieces. */
const LONGEST = 300

/**
 * The ends of sentences (half-open token indices) with those of pieces of sentences too long to be one: cut after a
 * comma or semicolon where there is one in the second half of the piece, so that time stays linear and nothing is lost.
 */
export function cutLongSentences(
  ends: readonly number[],
  first: number,
  isBreak: (token: number) => boolean,
): number[] {
  const cut: number[] = []
  let start = first
  for (const end of ends) {
    while (end - start > LONGEST) {
      start = pieceEnd(start, isBreak)
      cut.push(start)
    }
    cut.push(end)
    start = end
  }
  return cut
}

function pieceEnd(start: number, isBreak: (token: number) => boolean): number {
  for (let at = start + LONGEST - 1; at > start + LONGEST / 2; at--) if (isBreak(at)) return at + 1
  return start + LONGEST
}
