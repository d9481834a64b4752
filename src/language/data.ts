import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataError } from '../errors.ts'

/** The package's `data` folder, found upwards from this file: a build keeps only a part of it beside the code. */
export function dataDirectory(): string {
  found ??= findDataDirectory()
  return found
}

// It is asked for at each file of a pack and at each document.
let found: string | undefined

function findDataDirectory(): string {
  let directory = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(directory, 'data', 'SOURCES.md'))) {
    const parent = dirname(directory)
    if (parent === directory)
      throw new DataError('data: the folder "data" of the package is missing. Install the package again.')
    directory = parent
  }
  return join(directory, 'data')
}

/**
 * The content of a JSON file of the data folder, for example `languages/fr/calendar.json`.
 * @throws DataError where the file is missing or is not JSON.
 */
export function readData<T>(path: string, root: string = dataDirectory()): T {
  const file = join(root, path)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T
  } catch (cause) {
    throw new DataError(`${file}: cannot be read as JSON. Restore the file from the package.`, { cause })
  }
}
