import { DataError } from '../../errors.ts'
import type { Range, Span } from '../../model.ts'
import { normaliseText } from '../../text/normalise.ts'

/** A word of a corpus of coreference; the words of a contraction share the span of their token. */
export interface ChainWord extends Span {
  readonly upos: string
  readonly feats: string
  /** Index of its head in the document; -1 for the root of a sentence. */
  readonly head: number
  readonly relation: string
  /** `PER`, `LOC`, `ORG` or `MISC`, where the word is part of a name. */
  readonly name?: string
}

/** A mention of the corpus: the words that it covers and its chain. */
export interface AnnotatedMention {
  readonly words: Range
  readonly chain: string
}

/** A document of a corpus of coreference as a reader would meet it, with what stands in it. */
export interface ChainDocument {
  readonly name: string
  readonly text: string
  readonly words: readonly ChainWord[]
  readonly mentions: readonly AnnotatedMention[]
}

const COLUMNS = 15
const BEGIN = /^#begin document \((.*)\)/

/** Whether a file holds coreference in columns, with documents marked as in CoNLL 2012. */
export function isChainFile(content: string): boolean {
  return BEGIN.test(content) && content.slice(0, content.indexOf('\n\n')).includes('\t')
}

interface OpenDocument {
  readonly name: string
  text: string
  paragraph: string
  /** How many words stand before the sentence. */
  offset: number
  readonly words: ChainWord[]
  readonly mentions: AnnotatedMention[]
  /** The words at which mentions of a chain began that have not ended. */
  readonly open: Map<string, number[]>
  /** The contraction that the next words belong to, and how many they are. */
  contraction: (Span & { left: number }) | undefined
}

/**
 * The documents of a file in the columns of Democrat (CoNLL-U, then speaker, paragraph, two of names, and chains as in CoNLL
 * 2012). The file tells no blanks: they are set as French and English print them, a paragraph on a line of its own.
 * @throws DataError naming file and line.
 */
export function readChainFile(content: string, path: string): readonly ChainDocument[] {
  const documents: ChainDocument[] = []
  let document: OpenDocument | undefined
  for (const [at, raw] of content.split('\n').entries()) {
    const line = raw.trimEnd()
    const begin = BEGIN.exec(line)?.[1]
    if (begin !== undefined) document = openDocument(begin)
    else if (line === '#end document') {
      if (document) documents.push(closeDocument(document, `${path}:${at + 1}`))
      document = undefined
    } else if (line === '') {
      if (document) document.offset = document.words.length
    } else if (!line.startsWith('#')) {
      if (!document)
        throw new DataError(`${path}:${at + 1}: a word outside a document. Begin with "#begin document (…)".`)
      readWord(line.split('\t'), document, `${path}:${at + 1}`)
    }
  }
  if (document) throw new DataError(`${path}: "${document.name}" has no end. Close it with "#end document".`)
  return documents
}

function openDocument(name: string): OpenDocument {
  return { name, text: '', paragraph: '', offset: 0, words: [], mentions: [], open: new Map(), contraction: undefined }
}

function closeDocument({ name, text, words, mentions, open }: OpenDocument, where: string): ChainDocument {
  const left = [...open].find(([, starts]) => starts.length > 0)
  if (left) throw new DataError(`${where}: a mention of chain "${left[0]}" has no end. Close it with "${left[0]})".`)
  return { name, text, words, mentions }
}

function readWord(columns: readonly string[], document: OpenDocument, where: string): void {
  if (columns.length !== COLUMNS) throw new DataError(`${where}: not ${COLUMNS} columns, got ${columns.length}.`)
  const [id = '', form = '', , upos = '', , feats = '', head = '', relation = '', , , , paragraph = '', , name = ''] =
    columns
  const range = /^(\d+)-(\d+)$/.exec(id)
  if (range) {
    document.contraction = { ...place(form, paragraph, document), left: Number(range[2]) - Number(range[1]) + 1 }
    return
  }
  const { start, end } = document.contraction ?? place(form, paragraph, document)
  if (document.contraction && --document.contraction.left === 0) document.contraction = undefined
  const type = name.replace(/[()*]/g, '')
  document.words.push({
    start,
    end,
    upos,
    feats,
    head: head === '0' ? -1 : document.offset + Number(head) - 1,
    relation,
    ...(type !== '' && { name: type }),
  })
  readMentions(columns[COLUMNS - 1] ?? '', document, where)
}

/** Sets a token into the text and tells where it stands. */
function place(form: string, paragraph: string, document: OpenDocument): Span {
  const token = normaliseText(form).text
  const { text } = document
  if (text !== '') document.text += paragraph === document.paragraph ? blankBetween(text, token) : '\n\n'
  document.paragraph = paragraph
  const start = document.text.length
  document.text += token
  return { start, end: document.text.length }
}

function blankBetween(before: string, token: string): string {
  return /['’([]$/.test(before) || /^(?:[,.)\]…]|-\p{L})/u.test(token) ? '' : ' '
}

/** Reads `(3|(4)|2)`: what begins, what stands on this word alone, and what ends here. */
function readMentions(cell: string, { open, mentions, words }: OpenDocument, where: string): void {
  const at = words.length - 1
  for (const part of cell === '_' ? [] : cell.split('|')) {
    const [, begins, chain, ends] = /^(\()?([^()]+)(\))?$/.exec(part) ?? []
    if (chain === undefined || !(begins || ends)) {
      throw new DataError(`${where}: not a mention, got "${part}". Write it as "(3", "(3)" or "3)".`)
    }
    const starts = open.get(chain) ?? []
    open.set(chain, starts)
    if (begins) starts.push(at)
    if (!ends) continue
    const first = starts.pop()
    if (first === undefined) throw new DataError(`${where}: a mention of chain "${chain}" ends that did not begin.`)
    mentions.push({ words: [first, at + 1], chain })
  }
}
