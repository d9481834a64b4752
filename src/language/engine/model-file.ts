import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { DataError } from '../../errors.ts'
import type { WeightCounts } from './weight-table.ts'

/** What a model says of itself; written by training, checked by reading. */
export interface PartHeader extends Partial<WeightCounts> {
  /** `tagger`, `parser`, `names` … */
  readonly name: string
  readonly labels: readonly string[]
  /** `Templates.hash` of the templates that it was trained with; 0 where it has none. */
  readonly templates: number
  /** SHA-256 of the training data, hexadecimal. */
  readonly trainedOn: string
  /** Held-out scores by name: `UPOS Sequoia dev` → 98.31. */
  readonly scores: Readonly<Record<string, number>>
  readonly licence: string
}

/** One model of a pack: a header and its encoded bytes. */
export interface ModelPart {
  readonly header: PartHeader
  readonly body: Uint8Array
}

const MAGIC = 'relata-model-1\n'

/** The bytes of a model file: magic, length of the header, header (JSON), bodies; the whole as one brotli stream. */
export function packModel(parts: readonly ModelPart[]): Uint8Array {
  const header = Buffer.from(JSON.stringify(parts.map(({ header, body }) => ({ header, bytes: body.length }))))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  const raw = Buffer.concat([Buffer.from(MAGIC), length, header, ...parts.map(part => part.body)])
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  })
}

/**
 * The parts of a model file, by name.
 * @throws DataError where the bytes are cut short or are no model file; `path` is named.
 */
export function unpackModel(bytes: Uint8Array, path: string): ReadonlyMap<string, ModelPart> {
  const raw = decompress(bytes, path)
  const start = MAGIC.length + 4
  if (raw.length < start || raw.toString('latin1', 0, MAGIC.length) !== MAGIC) {
    throw new DataError(`${path}: not a model file of this version. ${REPAIR}`)
  }
  let position = start + raw.readUInt32LE(MAGIC.length)
  const parts = new Map<string, ModelPart>()
  for (const { header, bytes: length } of readHeader(raw.subarray(start, position), path)) {
    if (position + length > raw.length) throw new DataError(`${path}: cut short in part "${header.name}". ${REPAIR}`)
    parts.set(header.name, {
      header,
      body: raw.subarray(position, position + length),
    })
    position += length
  }
  return parts
}

const REPAIR = 'Restore the file from the package, or build it again with relata train.'

/** The bytes unpacked at a time: the 16 kB of default are hundreds of pieces to allocate and to join. */
const CHUNK = 1 << 20

function decompress(bytes: Uint8Array, path: string): Buffer {
  try {
    return brotliDecompressSync(bytes, { chunkSize: CHUNK })
  } catch (cause) {
    throw new DataError(`${path}: not a model file, or cut short. ${REPAIR}`, {
      cause,
    })
  }
}

function readHeader(bytes: Buffer, path: string): readonly { header: PartHeader; bytes: number }[] {
  try {
    return JSON.parse(bytes.toString('utf8')) as readonly {
      header: PartHeader
      bytes: number
    }[]
  } catch (cause) {
    throw new DataError(`${path}: its header cannot be read. ${REPAIR}`, {
      cause,
    })
  }
}
