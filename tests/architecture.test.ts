import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The folders and files of `src` in the order of the flow: each may import itself and what stands above it, nothing below. */
const FLOW: readonly string[] = [
  'model.ts', // every type that crosses a folder
  'errors.ts',
  'shape.ts', // checks of what was read from a file
  'text', // pure helpers on strings and spans
  'ontology', // what the graph may say
  'language', // all that is known of one language
  'options.ts', // what a caller may choose
  'document', // source → document
  'annotation', // document → layers over it
  'claim', // layers → claims and events
  'entity', // mentions and claims of all documents → entities
  'pipeline.ts', // the whole flow
  'graph', // knowledge → graph
  'export', // graph and knowledge → files
  'query', // knowledge → answers
  'store', // knowledge → disk and back
  'extractors', // optional extractors beside the embedded one
  'server', // the same verbs over HTTP
  'evaluation', // knowledge against the right answer
  'cli', // the same verbs in a terminal
  'index.ts', // the public names
]

/** Where the program touches the world: files, network, other programs. All else is given what it needs. */
const EDGES: readonly string[] = ['document/sources.ts', 'language/', 'store/', 'server/', 'evaluation/', 'cli/']

const OUTSIDE = /^node:(?:fs|http|https|http2|net|dgram|dns|child_process|cluster|worker_threads)(?:\/|$)/

/** Where the one file of the viewer stands that knows sigma, which draws the graph. */
const SIGMA_FOLDER = 'viewer/src/canvas/'

interface Import {
  readonly file: string
  /** A path from the root for a file of ours, else the name of the package. */
  readonly imported: string
  readonly ours: boolean
}

const sources = importsOf('src')
const viewer = importsOf('viewer')

test('the flow lists every folder and file of src', () => {
  const names = readdirSync(join(ROOT, 'src')).filter(name => !FLOW.includes(name))
  expect(names).toEqual([])
})

test('no file imports what comes later in the flow', () => {
  const wrong = sources.filter(({ file, imported }) => imported.startsWith('src/') && place(imported) > place(file))
  expect(wrong.map(sentence)).toEqual([])
})

test('src imports nothing of ours but src and the tables of the ontology', () => {
  const wrong = sources.filter(({ imported, ours }) => ours && !/^(?:src|data\/ontology)\//.test(imported))
  expect(wrong.map(sentence)).toEqual([])
})

test('the model imports nothing but the tables of the ontology', () => {
  const wrong = sources.filter(
    ({ file, imported }) => file === 'src/model.ts' && !imported.startsWith('data/ontology/'),
  )
  expect(wrong.map(sentence)).toEqual([])
})

test('only the edges touch files, network and processes', () => {
  const isEdge = (file: string): boolean => EDGES.some(edge => file.startsWith(`src/${edge}`))
  const wrong = sources.filter(({ file, imported }) => OUTSIDE.test(imported) && !isEdge(file))
  expect(wrong.map(sentence)).toEqual([])
})

test('one file of the viewer alone knows sigma', () => {
  const files = new Set(viewer.filter(({ imported }) => /^@?sigma(?:\/|$)/.test(imported)).map(({ file }) => file))
  expect([...files]).toHaveLength(1)
  for (const file of files) expect(file.startsWith(SIGMA_FOLDER)).toBe(true)
})

/** The position in the flow of a path such as `src/claim/gate.ts`. */
function place(path: string): number {
  return FLOW.indexOf(path.split('/')[1] ?? '')
}

function sentence({ file, imported }: Import): string {
  return `${file} imports ${imported}`
}

/** What each TypeScript file below a folder imports. */
function importsOf(folder: string): readonly Import[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(name => posix.join(folder, name.replaceAll('\\', '/')))
    .filter(file => /\.tsx?$/.test(file) && !/\/(?:node_modules|dist)\//.test(file))
    .flatMap(file =>
      ts
        .preProcessFile(readFileSync(join(ROOT, file), 'utf8'))
        .importedFiles.map(({ fileName }) => toImport(file, fileName)),
    )
}

function toImport(file: string, name: string): Import {
  const ours = name.startsWith('.')
  return { file, ours, imported: ours ? posix.join(posix.dirname(file), name) : name }
}
