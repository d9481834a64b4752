import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DataError, InputError } from '../../errors.ts'
import { dataDirectory } from '../../language/data.ts'
import type { TextFile } from '../../language/training/train-pack.ts'

/**
 * The folder of the corpora, known to be there.
 * @throws InputError where it is not.
 */
export function corporaFolder(folder: string | undefined): string {
  if (folder === undefined) {
    throw new InputError('train: no corpora given. Name the folder that holds them with --corpora DIR.')
  }
  if (!existsSync(folder)) throw new InputError(`train: no such folder, got "${folder}". Check the path.`)
  return folder
}

/**
 * A file of the corpora.
 * @throws DataError where it is missing.
 */
export function readCorpus(folder: string, file: string): TextFile {
  const path = join(folder, file)
  return { path, content: readText(path, 'Get the corpus, or name the folder that holds it with --corpora.') }
}

/**
 * A lexicon in a package of `data/build`, which only a checkout has.
 * @throws DataError where it is not installed.
 */
export function readLexicon(file: string): TextFile {
  const build = join(dataDirectory(), 'build')
  try {
    const path = createRequire(join(build, 'package.json')).resolve(file)
    return { path: file, content: readText(path, INSTALL) }
  } catch (cause) {
    throw new DataError(`${file}: the package of the lexicon is not installed. ${INSTALL}`, { cause })
  }
}

const INSTALL = 'In a checkout, run "npm ci --prefix data/build".'

function readText(path: string, repair: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new DataError(`${path}: cannot be read. ${repair}`, { cause })
  }
}
