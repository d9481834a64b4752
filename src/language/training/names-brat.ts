import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError } from '../../errors.ts'
import type { NameType } from '../names/labels.ts'
import { type AnnotatedDocument, type AnnotatedName, outermost } from './names-corpus.ts'

/** What the types of a brat folder are here; a type that is not in the table is no name. */
export type BratTypes = Readonly<Record<string, NameType>>

/** The types of WiNER-fr. Dates and hours are no names. */
export const WINER_TYPES: BratTypes = {
  Location: 'LOC',
  Person: 'PER',
  Organization: 'ORG',
  Event: 'MISC',
  Product: 'MISC',
}

/** Characters that brat shows and its files do not keep: a difference in them is no mistake. */
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u202A-\u202E]/g

/**
 * The text-bound annotations (`T1⇥Person 9 26⇥François Hollande`) of a brat file, outermost first met; other lines are
 * passed over.
 * @throws DataError naming the line that breaks the format or whose words are not those of the text.
 */
export function parseBrat(annotations: string, text: string, types: BratTypes, path: string): readonly AnnotatedName[] {
  const names: AnnotatedName[] = []
  annotations.split('\n').forEach((line, i) => {
    if (!line.startsWith('T')) return
    const fail = (what: string): never => {
      throw new DataError(`${path}:${i + 1}: ${what}, got "${line}". Correct the line.`)
    }
    const match = /^T\d+\t(\S+) (\d+) (?:\d+;\d+ )*(\d+)\t([^\t]*?)\r?$/.exec(line)
    const [, label = '', start = '', end = '', words = ''] = match ?? fail('no annotation of text')
    const span = { start: Number(start), end: Number(end) }
    const found = text.slice(span.start, span.end)
    if (!line.includes(';') && plain(found) !== plain(words)) fail(`the text there is "${found}"`)
    const type = types[label]
    if (type) names.push({ ...span, type })
  })
  return outermost(names)
}

function plain(words: string): string {
  return words.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/**
 * The documents of a brat folder and those below it, sorted by path: each `.ann` file with the `.txt` file beside it.
 * @throws DataError where there is none, or where a text is missing.
 */
export function readBratFolder(folder: string, types: BratTypes): readonly AnnotatedDocument[] {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const annotated = paths
    .filter(path => path.endsWith('.ann'))
    .map(path => path.replaceAll('\\', '/'))
    .sort()
  if (annotated.length === 0) throw new DataError(`${folder}: no .ann file. Name a folder in brat's format.`)
  return annotated.map(path => ({ ...readBrat(join(folder, path), types), name: path.replace(/\.ann$/, '.txt') }))
}

/**
 * The document of an `.ann` file, with the `.txt` file beside it; named by the path of the text.
 * @throws DataError where the text is missing or a line is broken.
 */
export function readBrat(path: string, types: BratTypes): AnnotatedDocument {
  const name = path.replace(/\.ann$/, '.txt')
  if (!existsSync(name)) throw new DataError(`${name}: missing beside its .ann file. Restore it.`)
  const text = readFileSync(name, 'utf8')
  return { name, text, names: parseBrat(readFileSync(path, 'utf8'), text, types, path) }
}
