import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { DataError } from '../../../src/errors.ts'
import { type ModelPart, packModel, unpackModel } from '../../../src/language/engine/model-file.ts'

const PART: ModelPart = {
  header: {
    name: 'tagger',
    labels: ['NOUN', 'VERB'],
    templates: 42,
    trainedOn: 'ab',
    scores: { UPOS: 98 },
    licence: 'L',
  },
  body: Uint8Array.from({ length: 1000 }, (_, i) => (i * i) & 255),
}
const FILE = packModel([PART, { ...PART, header: { ...PART.header, name: 'parser' }, body: new Uint8Array(3) }])

describe('a model file', () => {
  test('gives back its parts', () => {
    const parts = unpackModel(FILE, 'model.bin')
    expect([...parts.keys()]).toEqual(['tagger', 'parser'])
    expect(parts.get('tagger')?.header).toEqual(PART.header)
    expect([...(parts.get('tagger')?.body ?? [])]).toEqual([...PART.body])
  })

  test('is the same bytes for the same parts', () => {
    expect(packModel([PART])).toEqual(packModel([PART]))
  })

  test.each([
    ['empty', new Uint8Array()],
    ['cut short', FILE.subarray(0, FILE.length - 20)],
    ['a text', new TextEncoder().encode('not a model')],
    ['brotli of something else', brotliCompressSync(Buffer.from('{"a":1}'))],
  ])('%s is a DataError that names the file', (_, bytes) => {
    expect(() => unpackModel(bytes, 'fr/model.bin')).toThrow(DataError)
    expect(() => unpackModel(bytes, 'fr/model.bin')).toThrow('fr/model.bin')
  })
})
