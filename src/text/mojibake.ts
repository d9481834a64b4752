import iconv from 'iconv-lite'

/** Text after repair, and what was repaired or only looks wrong. */
export interface Repaired {
  readonly text: string
  readonly warnings: readonly string[]
}

/** A code page through which UTF-8 is often misread: how its bytes look, and how often that must occur to be believed. */
interface CodePage {
  readonly encoding: string
  /** What letters of Latin and Cyrillic and punctuation begin with when their UTF-8 is misread. */
  readonly leads: RegExp
  readonly least: number
  readonly bytes: ReadonlyMap<string, number>
}

/** The pages in the order in which they are believed; of those in one row the one that repairs more wins, and none where they contradict each other. */
const PAGES: readonly (readonly CodePage[])[] = [
  [{ encoding: 'windows-1252', leads: /[ÂÃÄÅÐÑâ]/g, least: 1, bytes: bytesOf('windows-1252') }],
  [
    { encoding: 'windows-1250', leads: /[ĂÄĹâ]/g, least: 2, bytes: bytesOf('windows-1250') },
    { encoding: 'ISO-8859-2', leads: /[ĂÄĹâ]/g, least: 2, bytes: bytesOf('ISO-8859-2') },
  ],
]

/** In a word of capitals these close a word (« MANHÃ» »), so that there they prove nothing. */
const CLOSING = /[»”’…–—\s]/
const DECODER = new TextDecoder()

/** Text may have been misread more than once, but hardly more often than this. */
const ROUNDS = 3
const LEFT_OVER = /(?<!\p{Lu})Ã[ \u00A0-\u00BF]|[ÂĂâ][€\u00A0-\u00BF]|Ă[źś]|\uFFFD/u

/**
 * UTF-8 that was read with a one-byte code page (« prÃ©sident ») put right, where reading its letters back as bytes gives
 * valid UTF-8; what cannot be proved stays as it is and is flagged.
 */
export function repairMojibake(text: string): Repaired {
  let repaired = text
  let page: CodePage | undefined
  for (let round = 0; round < ROUNDS; round++) {
    const next = repairOnce(repaired)
    if (!next) break
    repaired = next.text
    page = next.page
  }
  const warnings = page ? [`text: UTF-8 had been read as ${page.encoding}; repaired.`] : []
  if (LEFT_OVER.test(repaired))
    warnings.push('text: some letters look damaged by a wrong encoding and could not be repaired.')
  return { text: repaired, warnings }
}

interface Repair {
  readonly text: string
  readonly letters: number
  readonly page: CodePage
}

function repairOnce(text: string): Repair | undefined {
  for (const pages of PAGES) {
    const repairs = pages.map(page => repairThrough(text, page)).filter(repair => repair.letters >= repair.page.least)
    const most = Math.max(...repairs.map(repair => repair.letters))
    const [first, ...others] = repairs.filter(repair => repair.letters === most)
    if (first && others.every(repair => repair.text === first.text)) return first
  }
  return undefined
}

/** Each run that is valid UTF-8 when its letters are read back as bytes, decoded. */
function repairThrough(text: string, page: CodePage): Repair {
  const parts: string[] = []
  let from = 0
  for (const { index } of text.matchAll(page.leads)) {
    if (index < from) continue
    const letter = letterAt(text, index, page)
    if (!letter) continue
    parts.push(text.slice(from, index), letter.text)
    from = index + letter.length
  }
  return { text: parts.join('') + text.slice(from), letters: parts.length / 2, page }
}

/** The one letter that the characters from here spell as UTF-8 bytes, and how many they are. */
function letterAt(text: string, at: number, page: CodePage): { text: string; length: number } | undefined {
  const length = (page.bytes.get(text.charAt(at)) ?? 0) >= 0xe0 ? 3 : 2
  const run = text.slice(at, at + length)
  const isInCapitals = /^\p{Lu}{2}$/u.test(text.slice(Math.max(0, at - 2), at))
  if (length === 2 && isInCapitals && CLOSING.test(run.charAt(1))) return undefined
  const letter = DECODER.decode(Uint8Array.from(run, character => page.bytes.get(character) ?? 0))
  return [...letter].length === 1 && letter !== '\uFFFD' ? { text: letter, length } : undefined
}

/** Byte by character; the bytes that a page leaves undefined stand for control characters, as browsers have it. */
function bytesOf(encoding: string): Map<string, number> {
  const bytes = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = iconv.decode(Uint8Array.of(byte), encoding)
    bytes.set(character === '\uFFFD' ? String.fromCharCode(byte) : character, byte)
  }
  return bytes
}
