import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { isControl, startsWith } from './bytes.ts'

/** Byte order marks, the longer first: the one of UTF-32 begins like that of UTF-16. */
const MARKS: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { encoding: 'utf-32be', bytes: [0x00, 0x00, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/** By the WHATWG Encoding Standard whoever says ISO-8859-1 means windows-1252, and so on. */
const WESTERN = 'windows-1252'
const MEANT: Readonly<Record<string, string>> = {
  'ISO-8859-1': WESTERN,
  'ISO-8859-9': 'windows-1254',
  ASCII: WESTERN,
}

/** Under this confidence (of 100), or this near to the western guess, the detector is wrong more often than right. */
const CONFIDENT = 40
const AHEAD = 20
const SAMPLE = 65_536
const PARITY_SAMPLE = 4096

/** The Unicode encoding that a byte order mark or the zeros of UTF-16 give away; undefined for all else, plain UTF-8 too. */
export function unicodeEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(mark => startsWith(bytes, mark.bytes))?.encoding ?? unmarkedUtf16(bytes)
}

/** UTF-16 without a mark: of its blanks and Latin letters one byte of two is zero, always the same one. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, PARITY_SAMPLE)
  if (bytes.length % 2 === 1) return undefined
  const zeros = [0, 0] as [even: number, odd: number]
  let controls = 0
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]]
    if (first === 0) zeros[0]++
    if (second === 0) zeros[1]++
    if (Math.min(first, second) === 0 && isControl(Math.max(first, second))) controls++
  }
  const [even, odd] = zeros
  if ((even + odd) * 20 < sample.length || controls * 50 > sample.length) return undefined
  if (even * 20 <= odd) return 'utf-16le'
  return odd * 20 <= even ? 'utf-16be' : undefined
}

/** The likeliest encoding of bytes that are not Unicode; windows-1252 where nothing speaks clearly for another. */
export function guessEncoding(bytes: Uint8Array): string {
  const start = Math.max(0, bytes.findIndex(byte => byte > 0x7f) - SAMPLE / 4)
  const matches = analyse(bytes.subarray(start, start + SAMPLE)).map(match => ({
    encoding: MEANT[match.name] ?? match.name,
    confidence: match.confidence,
  }))
  const western = matches.find(match => match.encoding === WESTERN)?.confidence ?? 0
  const best = matches[0]
  if (!best || best.confidence < CONFIDENT || best.confidence < western + AHEAD) return WESTERN
  return iconv.encodingExists(best.encoding) ? best.encoding : WESTERN
}
