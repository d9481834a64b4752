import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { binaryKind } from '../../src/text/binary.ts'
import { decodeBytes } from '../../src/text/decode.ts'

const FRENCH = 'Le président a reçu l’ambassadeur à l’Élysée : « oui », dit-il. Son cœur bat.'
const RUSSIAN = 'Президент принял посла в Кремле, сообщило агентство.'

describe('decodeBytes', () => {
  const rows: readonly [name: string, text: string, encoding: string, expected: string][] = [
    ['UTF-8', FRENCH, 'utf-8', 'utf-8'],
    ['UTF-16 little endian without a mark', FRENCH, 'utf-16le', 'utf-16le'],
    ['UTF-16 big endian without a mark', FRENCH, 'utf-16be', 'utf-16be'],
    ['UTF-16 in Cyrillic without a mark', RUSSIAN, 'utf-16le', 'utf-16le'],
    ['windows-1252', FRENCH, 'windows-1252', 'windows-1252'],
    ['windows-1251', RUSSIAN, 'windows-1251', 'windows-1251'],
    ['KOI8-R', RUSSIAN, 'koi8-r', 'KOI8-R'],
    ['windows-1250', 'Zażółć gęślą jaźń. Polski prezydent powiedział w Warszawie', 'windows-1250', 'windows-1250'],
    ['Shift_JIS', '日本の首相は東京で会談した。', 'shift_jis', 'Shift_JIS'],
    ['GBK', '中国主席习近平在北京会见了总统', 'gbk', 'GB18030'],
    ['ISO-8859-1: José Muñoz', 'José Muñoz', 'latin1', 'windows-1252'],
    ['ISO-8859-1: für', 'für', 'latin1', 'windows-1252'],
    ['windows-1252: cœur', 'cœur', 'windows-1252', 'windows-1252'],
  ]
  test.each(rows)('%s', (_name, text, encoding, expected) => {
    const decoded = decodeBytes(iconv.encode(text, encoding))
    expect(decoded.text).toBe(text)
    expect(decoded.encoding).toBe(expected)
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s with a byte order mark', encoding => {
    const decoded = decodeBytes(iconv.encode(FRENCH, encoding, { addBOM: true }))
    expect(decoded.text.replace(/^\uFEFF/, '')).toBe(FRENCH)
    expect(decoded.warnings).toEqual([])
  })

  test('UTF-8 with one bad byte is read with a warning', () => {
    const bytes = Buffer.concat([Buffer.from(FRENCH), Buffer.of(0xe9), Buffer.from(FRENCH)])
    const decoded = decodeBytes(bytes)
    expect(decoded.text).toBe(`${FRENCH}\uFFFD${FRENCH}`)
    expect(decoded.warnings).toHaveLength(1)
  })

  test('a guessed encoding is said', () => {
    expect(decodeBytes(iconv.encode('José', 'latin1')).warnings).toEqual([
      'encoding: the bytes are not UTF-8; read as windows-1252.',
    ])
  })
})

describe('binaryKind', () => {
  const rows: readonly [name: string, bytes: Uint8Array, kind: string | undefined][] = [
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'a PDF file'],
    ['a PNG', Buffer.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a PNG image'],
    ['zeros', new Uint8Array(100), 'binary data'],
    ['all byte values', Uint8Array.from({ length: 256 }, (_, byte) => byte), 'binary data'],
    ['control characters', new Uint8Array(101).fill(7), 'binary data'],
    [
      'small 16-bit numbers',
      Uint8Array.from({ length: 400 }, (_, at) => (at % 2 === 0 ? 1 + (at % 8) : 0)),
      'binary data',
    ],
    ['a text', Buffer.from('Un texte.\r\n\tDeux.'), undefined],
    ['a text in UTF-16', Buffer.from('Un texte.\r\n\tDeux.', 'utf16le'), undefined],
    ['nothing', new Uint8Array(), undefined],
  ]
  test.each(rows)('%s', (_name, bytes, kind) => {
    expect(binaryKind(bytes)).toBe(kind)
  })
})
