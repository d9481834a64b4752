import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataDirectory } from '../../language/data.ts'
import type { Verb } from '../verb.ts'

export const versionVerb: Verb = {
  name: 'version',
  summary: 'print the version',
  usage: '',
  flags: [],
  examples: ['version'],
  run: async (_, io) => {
    io.out(`${packageVersion()}\n`)
    return 0
  },
}

/** The version in `package.json`, which stands beside the data folder. */
function packageVersion(): string {
  const file = join(dirname(dataDirectory()), 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version
}
