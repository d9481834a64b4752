/** One word of plain letters and signs, which only its case can change; most words are such. */
const PLAIN_WORD = /^[!-_a-~]+$/

/**
 * A string as names are compared: lower case, without accents, typographic apostrophes and hyphens made plain,
 * invisible characters gone and every run of blanks one blank.
 */
export function fold(text: string): string {
  if (PLAIN_WORD.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
