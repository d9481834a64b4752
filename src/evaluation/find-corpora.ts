import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { InputError } from '../errors.ts'
import { detectColumns } from './column-format.ts'
import { isChainFile } from './coreference/read-conll.ts'
import { type GoldPair, goldPair } from './evaluate.ts'
import { isDuckling } from './phrases/read-duckling.ts'
import { isPopcorn } from './relations/popcorn.ts'
import { isRelx } from './relations/relx.ts'

/** What is measured, told by its format: whole articles, a corpus of names, or a file of `FILE_FORMATS`. */
export type Corpus =
  | { readonly kind: 'articles'; readonly pairs: readonly GoldPair[] }
  | { readonly kind: FileKind; readonly path: string }
  /** `annotations` are the .ann files that `path`, a folder or a file, holds. */
  | { readonly kind: 'brat'; readonly path: string; readonly annotations: readonly string[] }

/** The kinds of corpora that are one file. */
export type FileKind = 'popcorn' | 'relx' | 'chains' | 'phrases' | 'treebank' | 'columns'

const CONLLU_LINE = /^\d+(?:-\d+)?(?:\t[^\t]+){9}\r?$/m

/** How a file tells by its name or content what it is: the first that takes it measures it. */
const FILE_FORMATS: readonly { readonly kind: FileKind; readonly takes: (path: string, content: string) => boolean }[] =
  [
    { kind: 'popcorn', takes: isPopcorn },
    { kind: 'relx', takes: (_, content) => isRelx(content) },
    { kind: 'chains', takes: (_, content) => isChainFile(content) },
    { kind: 'phrases', takes: (_, content) => isDuckling(content) },
    { kind: 'treebank', takes: path => path.endsWith('.conllu') },
    { kind: 'treebank', takes: (_, content) => CONLLU_LINE.test(content) && !detectColumns(content) },
    { kind: 'columns', takes: (_, content) => detectColumns(content) !== undefined },
  ]

/** The extensions that corpora have; what a file is, its content tells. */
const CORPUS_FILES: ReadonlySet<string> = new Set([
  '.conllu',
  '.iob',
  '.iob2',
  '.bio',
  '.bio2',
  '.conll',
  '.tsv',
  '.json',
  '.jsonl',
  '.txt',
])

/**
 * What files and folders (with those below them) hold that can be measured, in their order; other files are passed over.
 * @throws InputError where a path is missing, or where it holds nothing to measure.
 */
export function findCorpora(paths: readonly string[]): readonly Corpus[] {
  return paths.flatMap(path => {
    if (!existsSync(path)) throw new InputError(`eval: no such file or folder, got "${path}". Check the path.`)
    return statSync(path).isDirectory() ? corporaOfFolder(path) : [corpusOfFile(path)]
  })
}

function corporaOfFolder(path: string): readonly Corpus[] {
  const folder = path.replace(/[/\\]+$/, '')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
  const annotations = files.filter(file => file.endsWith('.ann'))
  const articles = files.filter(file => file.endsWith('.txt') && existsSync(partner(file, '.json')))
  const corpora: readonly Corpus[] = [
    ...(articles.length > 0 ? [{ kind: 'articles' as const, pairs: articles.map(goldPair) }] : []),
    ...(annotations.length > 0 ? [{ kind: 'brat' as const, path, annotations }] : []),
    ...files
      .filter(file => CORPUS_FILES.has(extname(file)) && !isAnnotated(file))
      .flatMap(file => byContent(file) ?? []),
  ]
  if (corpora.length > 0) return corpora
  throw new InputError(
    `eval: nothing to measure in "${path}". It takes articles (x.txt beside x.json), CoNLL-U (.conllu), brat (x.txt beside x.ann), IOB columns (.iob2, .tsv), coreference (.conll), POPCORN (.json), RELX (.txt) and Duckling's times (.jsonl).`,
  )
}

/** A file that is neither annotated nor a corpus is taken for an article, which tells what is missing beside it. */
function corpusOfFile(path: string): Corpus {
  if (existsSync(partner(path, '.ann'))) return { kind: 'brat', path, annotations: [partner(path, '.ann')] }
  if (isAnnotated(path)) return { kind: 'articles', pairs: [goldPair(path)] }
  return byContent(path) ?? { kind: 'articles', pairs: [goldPair(path)] }
}

/** Whether an article and its right answer stand side by side. */
function isAnnotated(path: string): boolean {
  const sides = /\.(?:txt|json)$/.test(path) ? ['.txt', '.json'] : []
  return sides.length > 0 && sides.every(extension => existsSync(partner(path, extension)))
}

function partner(path: string, extension: string): string {
  return path.replace(/\.(?:txt|json|ann)$/, '') + extension
}

function byContent(path: string): Corpus | undefined {
  const content = readFileSync(path, 'utf8')
  const format = FILE_FORMATS.find(({ takes }) => takes(path, content))
  return format && { kind: format.kind, path }
}
