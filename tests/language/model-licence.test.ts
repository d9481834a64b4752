import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dataDirectory } from '../../src/language/data.ts'
import { unpackModel } from '../../src/language/engine/model-file.ts'

const LANGUAGES = join(dataDirectory(), 'languages')
const MOST_BYTES = 5_000_000

test.each(readdirSync(LANGUAGES))('%s: one model file, with the licence of every part beside it', code => {
  const bytes = readFileSync(join(LANGUAGES, code, 'model.bin'))
  const licence = readFileSync(join(LANGUAGES, code, 'model.LICENSE.md'), 'utf8')
  const rows = [...licence.matchAll(/^\| `(\w+)` \|.*\| (.+) \|$/gm)].map(([, part, licence]) => [part, licence])
  const parts = [...unpackModel(bytes, 'model.bin').values()].map(({ header }) => [header.name, header.licence])
  expect(rows.sort()).toEqual(parts.sort())
  expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES)
  expect(readdirSync(join(LANGUAGES, code)).filter(name => name.endsWith('.bin'))).toEqual(['model.bin'])
})
