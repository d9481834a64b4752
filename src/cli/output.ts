import { appendFileSync, closeSync, openSync } from 'node:fs'
import { InputError } from '../errors.ts'
import type { Io } from './io.ts'

/**
 * Writes a result piece by piece to a file, or to standard output where the file is `-` or absent.
 * @throws InputError where the file cannot be written.
 */
export function writeResult(file: string | undefined, pieces: Iterable<string>, io: Io): void {
  if (file === undefined || file === '-') {
    for (const piece of pieces) io.out(piece)
    return
  }
  try {
    const handle = openSync(file, 'w')
    try {
      for (const piece of pieces) appendFileSync(handle, piece)
    } finally {
      closeSync(handle)
    }
  } catch (cause) {
    throw cannotWrite(file, cause)
  }
}

function cannotWrite(file: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException).code
  if (code === undefined) return cause
  return new InputError(`--out: cannot write to "${file}" (${code}). Choose another place.`, { cause })
}
