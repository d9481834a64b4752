import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataError } from '../../src/errors.ts'
import type { GazetteerFile, GazetteerRow } from '../../src/language/gazetteer.ts'

const HERE = dirname(fileURLToPath(import.meta.url))

/**
 * What a package of `data/build/package.json` holds: a JSON file in it, or what it exports.
 * @throws DataError where the package is not installed.
 */
export function readPackage<T>(path: string): T {
  if (!existsSync(join(HERE, 'node_modules', path))) {
    throw new DataError(`data/build: the package of "${path}" is not installed. Run "npm ci" in data/build.`)
  }
  return createRequire(import.meta.url)(join(HERE, 'node_modules', path)) as T
}

/** A file of `data/build/sources`, as it was published. */
export function readSource(path: string): string {
  return readFileSync(join(HERE, 'sources', path), 'utf8')
}

/** Writes `data/gazetteers/<name>.json`: one row a line, in the order given, so that a change is a line in a diff. */
export function writeGazetteer(name: string, { rows, ...head }: GazetteerFile): void {
  const header = JSON.stringify(head).slice(0, -1)
  const lines = rows.map(row => JSON.stringify(row)).join(',\n')
  writeFileSync(join(HERE, '..', 'gazetteers', `${name}.json`), `${header},"rows":[\n${lines}\n]}\n`)
}

/** Writes `data/gazetteers/given-names.json`: lists of folded names by who bears them, sorted, as many on a line as fit. */
export function writeGivenNames(lists: Readonly<Record<string, readonly string[]>>): void {
  const parts = Object.entries(lists).map(([name, names]) => `"${name}":[\n${filled(names).join(',\n')}\n]`)
  writeFileSync(join(HERE, '..', 'gazetteers', 'given-names.json'), `{${parts.join(',')}}\n`)
}

function filled(names: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const name of names) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + name.length < 116) lines[lines.length - 1] = `${line},"${name}"`
    else lines.push(`"${name}"`)
  }
  return lines
}

/** Order of code points, the same on any machine. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The texts without empty ones and without repetition, in their order. */
export function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.filter(text => text !== undefined && text !== ''))] as string[]
}

export type { GazetteerRow }
