import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

/** The modules that a module imports, itself or through others; types are erased and do not count. */
function imports(path: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  if (!path.endsWith('.ts')) return seen
  const text = readFileSync(path, 'utf8')
  for (const [, name = ''] of text.matchAll(/^(?:import|export) (?!type )[^'"]*from '([^']+)'/gm)) {
    imports(name.startsWith('.') ? join(dirname(path), name) : name, seen)
  }
  return seen
}

test.each(['graph', 'query', 'ontology'])('%s runs in a browser: nothing in it needs Node', folder => {
  const files = readdirSync(join(source, folder)).filter(name => name.endsWith('.ts'))
  const needs = files.flatMap(name =>
    [...imports(join(source, folder, name))]
      .filter(each => each.startsWith('node:'))
      .map(each => `${relative(source, join(folder, name))}: ${each}`),
  )
  expect(files.length).toBeGreaterThan(0)
  expect(needs).toEqual([])
})
