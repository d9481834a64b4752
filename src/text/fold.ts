/**
 * A string as names are compared: lower case, without accents, typographic apostrophes and hyphens made plain,
 * invisible characters gone and every run of blanks one blank.
 */
export function fold(text: string): string {
  return LATIN_WORD.test(text) ? foldLetters(text) : foldAny(text)
}

/** Words of Latin letters and signs, as most are: each letter folds alone. */
const LATIN_WORD = /^[!-_a-~À-ſ]+$/

const folded: string[] = []

function foldLetters(word: string): string {
  let result = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    folded[code] ??= foldAny(word.charAt(i))
    result += folded[code]
  }
  return result
}

function foldAny(text: string): string {
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
