import type { Span } from '../model.ts'

/** Finds words of the gold in a text; `within` is searched first, then the whole text. */
export type Locate = (words: string, within?: Span) => Span | undefined

/**
 * A finder of words in the text without regard to blanks, case and the shape of apostrophes and quotation marks,
 * since annotators copy what they see; the spans are into the text itself. A search is linear in the text.
 */
export function locator(text: string): Locate {
  const { condensed, offsets } = condense(text)
  return (words, within) => {
    const wanted = condense(words).condensed
    if (wanted === '') return undefined
    const from = within === undefined ? 0 : offsets.findIndex(offset => offset >= within.start)
    const inside = condensed.indexOf(wanted, Math.max(0, from))
    const found = inside >= 0 ? inside : condensed.indexOf(wanted)
    if (found < 0) return undefined
    return { start: offsets[found] ?? 0, end: (offsets[found + wanted.length - 1] ?? 0) + 1 }
  }
}

/** The text without blanks, each unit folded by itself so that its offset in the text is known. */
function condense(text: string): { readonly condensed: string; readonly offsets: readonly number[] } {
  const units: string[] = []
  const offsets: number[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charAt(offset)
    if (/\s/.test(unit)) continue
    units.push(/[’‘ʼ`´]/.test(unit) ? "'" : /[«»“”]/.test(unit) ? '"' : unit.toLowerCase().charAt(0))
    offsets.push(offset)
  }
  return { condensed: units.join(''), offsets }
}
