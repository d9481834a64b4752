import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { InputError } from '../errors.ts'
import type { Problem, Source } from '../model.ts'

/** What could be read, in the order of the paths, and what could not. */
export interface ReadSources {
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
}

const TEXT_FILE = /\.(?:txt|text)$/i
/** Larger files are no articles, and their text would not fit into a string. */
const LARGEST = 256 * 1024 * 1024
const STANDARD_INPUT = '-'

/**
 * The texts at some paths: files, folders (every `.txt` and `.text` file in them and below, by name) and `-` for standard
 * input. A path that cannot be read becomes a problem, so that the others go on.
 * @throws InputError where nothing at all could be read.
 */
export function readSources(
  paths: readonly string[],
  readInput: () => Uint8Array = () => readFileSync(process.stdin.fd),
): ReadSources {
  const sources = new Map<string, Source>()
  const problems: Problem[] = []
  for (const path of [...new Set(paths)]) {
    attempt(path, problems, () => {
      for (const file of filesAt(path, problems)) {
        attempt(file, problems, () => {
          sources.set(uriOf(file), sourceAt(file, readInput))
        })
      }
    })
  }
  if (sources.size === 0) throw new InputError(nothingRead(problems))
  return { sources: [...sources.values()], problems }
}

function attempt(path: string, problems: Problem[], read: () => void): void {
  try {
    read()
  } catch (error) {
    problems.push({ uri: uriOf(path), message: problemMessage(path, error) })
  }
}

function filesAt(path: string, problems: Problem[]): string[] {
  if (path === STANDARD_INPUT || !statSync(path).isDirectory()) return [path]
  const files = textFilesIn(path, problems)
  if (files.length === 0) {
    throw new InputError(`${uriOf(path)}: no text in this folder. Give a folder with .txt files, or a file.`)
  }
  return files
}

function textFilesIn(folder: string, problems: Problem[]): string[] {
  const files: string[] = []
  attempt(folder, problems, () => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodePoint(a.name, b.name))
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) files.push(...textFilesIn(path, problems))
      else if (TEXT_FILE.test(entry.name) && isFile(entry, path)) files.push(path)
    }
  })
  return files
}

/** A link counts where it leads to a file; one to a folder might lead round in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
}

function sourceAt(path: string, readInput: () => Uint8Array): Source {
  if (path !== STANDARD_INPUT && statSync(path).size > LARGEST) {
    throw new InputError(`${uriOf(path)}: larger than ${LARGEST / 1024 / 1024} MB. Split the file.`)
  }
  const body = path === STANDARD_INPUT ? readInput() : readFileSync(path)
  return { uri: uriOf(path), mediaType: 'text/plain', body }
}

/** UTF-8 sorts bytes as Unicode sorts code points; UTF-16 does not. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function uriOf(path: string): string {
  return sep === '\\' ? path.replaceAll(sep, '/') : path
}

/** What system errors mean to the user. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder. Check the path.',
  ENOTDIR: 'no such file or folder. Check the path.',
  EACCES: 'not readable. Check the permissions.',
  EPERM: 'not readable. Check the permissions.',
}

function problemMessage(path: string, error: unknown): string {
  if (error instanceof InputError) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return `${uriOf(path)}: ${MEANINGS[code] ?? `cannot be read (${code}). Check the file.`}`
}

function nothingRead(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'paths: none given. Give a file, a folder, or - for standard input.'
  return problems.map(({ message }) => message).join('\n')
}
