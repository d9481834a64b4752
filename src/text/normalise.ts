/** Text as it is kept, and what was changed that the user should know of. */
export interface Normalised {
  readonly text: string
  readonly warnings: readonly string[]
}

/** Soft hyphen, zero-width space, word joiner, byte order mark, and the marks that only steer the direction of writing. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
/** Joiners mean something in Persian, in Indic scripts and in emoji, but nothing between Latin letters. */
const LATIN_JOINERS = /(?<=\p{Script=Latin})[\u200C\u200D]+(?=\p{Script=Latin})/gu
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const CONTROLS = /[^\P{Cc}\t\n]/gu

/**
 * The text in the one form in which it is kept, so that spans never move again: lines end with LF, accents are composed
 * (NFC), characters that nobody sees are gone. Blanks stay what they are, no-break ones too.
 */
export function normaliseText(text: string): Normalised {
  const lines = text.replace(LINE_ENDS, '\n')
  const clean = lines.replace(CONTROLS, '')
  const removed = lines.length - clean.length
  return {
    text: clean.replace(INVISIBLE, '').replace(LATIN_JOINERS, '').normalize('NFC'),
    warnings: removed === 0 ? [] : [`text: ${removed} control character(s) removed.`],
  }
}
