/** What a UTF-16 code is, as far as the shape of a word goes; any other code stands for itself. */
export const CHARACTER = {
  upper: 1,
  lower: 2,
  digit: 3,
  letter: 4,
  other: 5,
} as const

const TESTS: readonly (readonly [kind: number, test: RegExp])[] = [
  [CHARACTER.upper, /^\p{Lu}$/u],
  [CHARACTER.lower, /^\p{Ll}$/u],
  [CHARACTER.digit, /^\p{Nd}$/u],
  [CHARACTER.letter, /^[\p{L}\p{M}\p{Cs}]$/u],
]

// Filled as codes are met: a text uses few of the 65,536, and loading stays free.
const kinds = new Uint8Array(65536)
const lowers = new Uint16Array(65536)

/** The kind of a code, one of `CHARACTER`. Halves of surrogate pairs count as letters. */
export function characterKind(code: number): number {
  return kinds[code] || learnKind(code)
}

const ZERO = 48

/** The code in lower case; a code whose lower case takes several codes stays as it is. */
function lowerCode(code: number): number {
  return lowers[code] || learnLower(code)
}

/** A code as words are compared: lower case, digits alike, ’ as ', ‑ and ‐ as -. */
export function plainCode(code: number): number {
  if (code < 0x80) return code >= ZERO && code <= ZERO + 9 ? ZERO : lowerCode(code)
  if (code === 0x2019 || code === 0x02bc) return 0x27
  if (code === 0x2010 || code === 0x2011) return 0x2d
  return lowerCode(code)
}

function learnKind(code: number): number {
  const character = String.fromCharCode(code)
  const kind = TESTS.find(([, test]) => test.test(character))?.[0] ?? CHARACTER.other
  kinds[code] = kind
  return kind
}

function learnLower(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase()
  lowers[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  return lowers[code] ?? code
}
