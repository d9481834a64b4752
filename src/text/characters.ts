/** What a UTF-16 code unit is, for scanners that must stay linear on any input. */
export type CharacterClass = 'blank' | 'letter' | 'digit' | 'apostrophe' | 'hyphen' | 'other'

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u
const BLANK = /\s/u

// Filled as units are met: a text uses few of them, and loading stays free.
const classes = new Array<CharacterClass | undefined>(0x10000)

/** The class of a code unit; halves of surrogate pairs count as `other`. */
export function characterClass(unit: number): CharacterClass {
  classes[unit] ??= classify(unit)
  return classes[unit]
}

function classify(unit: number): CharacterClass {
  const character = String.fromCharCode(unit)
  if (character === "'" || character === '’' || character === 'ʼ') return 'apostrophe'
  if (character === '-' || character === '‐' || character === '‑') return 'hyphen'
  if (BLANK.test(character)) return 'blank'
  if (LETTER.test(character)) return 'letter'
  if (DIGIT.test(character)) return 'digit'
  return 'other'
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether a word of two letters or more has capitals only. */
export function isAllCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}
