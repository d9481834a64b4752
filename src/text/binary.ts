import { isControl, startsWith } from './bytes.ts'
import { unicodeEncoding } from './encoding.ts'

/** First bytes of files that people hand over by mistake, with the word for them. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a zip archive or an office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
]

const SAMPLE = 65_536

/** What bytes are where they are no text (« a PDF file », « binary data »), or undefined for what may be text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(signature => startsWith(bytes, signature.bytes))
  if (known) return known.name
  if (unicodeEncoding(bytes)) return undefined
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return 'binary data'
    if (isControl(byte)) controls++
  }
  return controls * 10 > sample.length ? 'binary data' : undefined
}
