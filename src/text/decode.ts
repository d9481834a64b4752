import iconv from 'iconv-lite'
import { guessEncoding, unicodeEncoding } from './encoding.ts'

/** Text read from bytes, the encoding it was read with, and what the user should know of it. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly string[]
}

const REPLACEMENT = '\uFFFD'

/** Bytes as text: by their byte order mark, else as UTF-8 where that fits, else as UTF-16, else by the likeliest encoding. Never fails. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const unicode = unicodeEncoding(bytes)
  if (unicode) return decodeUnicode(bytes, unicode)
  const strict = decodeStrictly(bytes)
  if (strict !== undefined) return { text: strict, encoding: 'utf-8', warnings: [] }
  const lossy = decodeUnicode(bytes, 'utf-8')
  if (isDamagedUtf8(bytes, lossy.text)) return lossy
  const encoding = guessEncoding(bytes)
  const text = iconv.decode(bytes, encoding)
  return {
    text,
    encoding,
    warnings: [`encoding: the bytes are not UTF-8; read as ${encoding}.`, ...lossWarnings(text)],
  }
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeUnicode(bytes: Uint8Array, encoding: string): Decoded {
  const text = encoding.startsWith('utf-32') ? iconv.decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes)
  return { text, encoding, warnings: lossWarnings(text) }
}

function lossWarnings(text: string): string[] {
  const lost = text.split(REPLACEMENT).length - 1
  return lost === 0 ? [] : [`encoding: ${lost} byte sequence(s) could not be read; shown as "${REPLACEMENT}".`]
}

/** A few bad bytes among many good letters of several bytes: a damaged UTF-8 text, not one in another encoding. */
function isDamagedUtf8(bytes: Uint8Array, lossy: string): boolean {
  const lost = lossy.split(REPLACEMENT).length - 1
  let leads = 0
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4) leads++
  const good = leads - lost
  return good >= lost * 4 || (lost <= 2 && good >= lost)
}
