import { DataError } from '../../errors.ts'
import type { NameType } from '../names/labels.ts'
import type { AnnotatedSentence } from './names-sentences.ts'

/** A file of one token a line: which columns hold token and tag (from 0), and what its types are here. */
export interface ColumnFormat {
  readonly token: number
  readonly tag: number
  readonly types: Readonly<Record<string, NameType>>
}

/** A sentence of a file of columns, with what it says of documents and blanks. */
export interface ColumnSentence extends AnnotatedSentence {
  readonly startsDocument: boolean
  /** For each word whether a blank follows; true where the file does not say. */
  readonly spaceAfter: readonly boolean[]
}

/** Universal NER (`.iob2`). */
export const UNER_COLUMNS: ColumnFormat = { token: 1, tag: 2, types: { PER: 'PER', LOC: 'LOC', ORG: 'ORG' } }

/** HIPE 2022, coarse literal tags. `HumanProd` is a product. */
export const HIPE_COLUMNS: ColumnFormat = {
  token: 0,
  tag: 1,
  types: { PER: 'PER', pers: 'PER', LOC: 'LOC', loc: 'LOC', ORG: 'ORG', org: 'ORG', HumanProd: 'MISC' },
}

/** A tag of the kind O, B-LOC, I-LOC; `_`, `-` and `U` stand for nothing or unknown. */
export const IOB_TAG: RegExp = /^(?:[OU_-]|[BI]-\S+)$/

const DOCUMENT_COMMENT = /^# (?:newdoc\b|\S*document_id\b)/
const DOCUMENT_WORD = '-DOCSTART-'
const NO_SPACE = /(?:^|\|)(?:NoSpaceAfter|SpaceAfter=No)(?:\||$)/

/** The columns of a line, between tabs or, where it has none, between blanks. */
export function columnsOf(line: string): readonly string[] {
  return line.includes('\t') ? line.split('\t') : line.split(' ')
}

/** Whether a line holds no token: a comment (`# …`) or, as the first of the file, a heading. */
export function isColumnRemark(line: string, number: number): boolean {
  return line.startsWith('# ') || (number === 1 && /^token\t/i.test(line))
}

interface OpenSentence {
  startsDocument: boolean
  readonly words: string[]
  readonly tags: string[]
  readonly spaceAfter: boolean[]
}

/**
 * The sentences of a file of columns with IOB or IOB2 tags, an empty line after each. Comments (`# …`), a heading and
 * types that the format does not list are passed over.
 * @throws DataError naming the line with too few columns or a tag that is none.
 */
export function parseColumns(content: string, format: ColumnFormat, path: string): readonly ColumnSentence[] {
  const sentences: ColumnSentence[] = []
  let open = newSentence(true)
  content.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\r$/, '')
    if (line === '') open = close(open, format, sentences)
    else if (DOCUMENT_COMMENT.test(line)) open.startsDocument = true
    else if (!isColumnRemark(line, i + 1)) readToken(line, format, `${path}:${i + 1}`, open)
  })
  close(open, format, sentences)
  return sentences
}

function newSentence(startsDocument: boolean): OpenSentence {
  return { startsDocument, words: [], tags: [], spaceAfter: [] }
}

/** Puts the open sentence among the others, if it has words; the next one begins. */
function close(open: OpenSentence, format: ColumnFormat, sentences: ColumnSentence[]): OpenSentence {
  if (open.words.length === 0) return open
  const { startsDocument, words, tags, spaceAfter } = open
  sentences.push({ startsDocument, words, spaceAfter, names: namesOf(tags, format) })
  return newSentence(false)
}

function readToken(line: string, format: ColumnFormat, where: string, open: OpenSentence): void {
  const columns = columnsOf(line)
  const word = columns[format.token]
  const tag = columns[format.tag]
  if (word === undefined || tag === undefined || !IOB_TAG.test(tag)) {
    throw new DataError(`${where}: no token with an IOB tag, got "${line}". Correct the line.`)
  }
  if (word === DOCUMENT_WORD) {
    open.startsDocument = true
    return
  }
  open.words.push(word)
  open.tags.push(tag)
  open.spaceAfter.push(!NO_SPACE.test(columns.at(-1) ?? ''))
}

interface OpenName {
  readonly first: number
  readonly type: string
}

function namesOf(tags: readonly string[], { types }: ColumnFormat): AnnotatedSentence['names'] {
  const names: { first: number; end: number; type: NameType }[] = []
  let open: OpenName | undefined
  const close = (end: number): void => {
    const type = open && types[open.type]
    if (open && type) names.push({ first: open.first, end, type })
    open = undefined
  }
  tags.forEach((tag, i) => {
    const type = tag.slice(2)
    if (open && (!tag.startsWith('I-') || open.type !== type)) close(i)
    if (!open && type !== '') open = { first: i, type }
  })
  close(tags.length)
  return names
}
