import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ExtractorError } from '../../src/errors.ts'
import { documentOf } from './pack.ts'

const NEWS = 'Le président a reçu l’ambassadeur à l’Élysée. Son cœur bat.'

describe('readDocument keeps one text whatever the bytes', () => {
  const rows: readonly [name: string, bytes: Uint8Array][] = [
    ['UTF-8', Buffer.from(NEWS)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${NEWS}`)],
    ['UTF-16', iconv.encode(NEWS, 'utf-16le', { addBOM: true })],
    ['windows-1252', iconv.encode(NEWS, 'windows-1252')],
    ['decomposed', Buffer.from(NEWS.normalize('NFD'))],
    ['mojibake', Buffer.from(iconv.decode(Buffer.from(NEWS), 'windows-1252'))],
    ['soft hyphens', Buffer.from(NEWS.replace('président', 'prési\u00ADdent'))],
  ]
  test.each(rows)('%s', (_name, bytes) => {
    const document = documentOf(bytes)
    expect(document.text).toBe(NEWS)
    expect(document.id).toBe(documentOf(NEWS).id)
  })
})

describe('readDocument refuses', () => {
  const rows: readonly [name: string, bytes: Uint8Array, message: string][] = [
    ['an empty file', Buffer.of(), 'test.txt: no text, got an empty file. Give a file with an article in it.'],
    [
      'only blanks',
      Buffer.from(' \r\n\t\u00A0\uFEFF'),
      'test.txt: no text, got only blanks. Give a file with an article in it.',
    ],
    [
      'a PDF',
      Buffer.from('%PDF-1.4'),
      'test.txt: not a text, got a PDF file. Save it as plain text (.txt) and read that.',
    ],
    ['zeros', Buffer.alloc(9), 'test.txt: not a text, got binary data. Save it as plain text (.txt) and read that.'],
  ]
  test.each(rows)('%s', (_name, bytes, message) => {
    expect(() => documentOf(bytes)).toThrow(new ExtractorError(message))
  })
})

describe('readDocument loses nothing of odd texts, in bounded time, and says what is odd', () => {
  const rows: readonly [name: string, text: string, warnings: number][] = [
    ['50 million times one letter', 'a'.repeat(50_000_000), 2],
    ['900,000 times e', 'e'.repeat(900_000), 2],
    ['quotation marks and a run of A', `${'"'.repeat(20)}${'A'.repeat(500_000)}`, 2],
    ['a. × 8,000', 'a.'.repeat(8000), 1],
    ['1.5 million characters without a full stop', 'mot '.repeat(375_000).trim(), 1],
    ['200,000 short lines', 'Le roi rit\n'.repeat(200_000).trim(), 0],
    ['blanks within', `a${' \t'.repeat(450_000)}b`, 1],
    ['open brackets', '('.repeat(300_000), 2],
    ['Photo : and open brackets', `Photo : ${'('.repeat(300_000)}`, 2],
  ]
  test.each(rows)('%s', (_name, text, warnings) => {
    const start = performance.now()
    const document = documentOf(text)
    expect(document.text).toBe(text)
    expect(document.warnings).toHaveLength(warnings)
    expect(performance.now() - start).toBeLessThan(30_000)
  })

  test('900,000 blanks are no text', () => {
    expect(() => documentOf(' '.repeat(900_000))).toThrow(ExtractorError)
  })
})
