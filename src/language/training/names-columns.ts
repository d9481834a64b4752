import { DataError } from '../../errors.ts'
import type { NameType } from '../names/labels.ts'
import type { AnnotatedSentence } from './names-sentences.ts'

/** A file of one token a line: which columns hold token and tag (from 0), and what its types are here. */
export interface ColumnFormat {
  readonly token: number
  readonly tag: number
  readonly types: Readonly<Record<string, NameType>>
}

/** Universal NER (`.iob2`). */
export const UNER_COLUMNS: ColumnFormat = { token: 1, tag: 2, types: { PER: 'PER', LOC: 'LOC', ORG: 'ORG' } }

/** HIPE 2022, coarse literal tags. `HumanProd` is a product. */
export const HIPE_COLUMNS: ColumnFormat = {
  token: 0,
  tag: 1,
  types: { PER: 'PER', pers: 'PER', LOC: 'LOC', loc: 'LOC', ORG: 'ORG', org: 'ORG', HumanProd: 'MISC' },
}

interface OpenName {
  readonly first: number
  readonly type: string
}

/**
 * The sentences of a file of columns with IOB or IOB2 tags, an empty line after each. Comments (`# …`), a heading and
 * types that the format does not list are passed over.
 * @throws DataError naming the line with too few columns or a tag that is none.
 */
export function parseColumns(content: string, format: ColumnFormat, path: string): readonly AnnotatedSentence[] {
  const sentences: AnnotatedSentence[] = []
  let words: string[] = []
  let tags: string[] = []
  const close = (): void => {
    if (words.length > 0) sentences.push({ words, names: namesOf(tags, format) })
    words = []
    tags = []
  }
  content.split('\n').forEach((raw, i) => {
    const line = raw.replace(/\r$/, '')
    const columns = line.split('\t')
    if (line === '') close()
    if (line === '' || line.startsWith('# ') || (i === 0 && columns[format.token]?.toLowerCase() === 'token')) return
    const word = columns[format.token]
    const tag = columns[format.tag]
    if (word === undefined || tag === undefined || !/^(?:[OU_-]|[BI]-\S+)$/.test(tag)) {
      throw new DataError(`${path}:${i + 1}: no token with an IOB tag, got "${line}". Correct the line.`)
    }
    words.push(word)
    tags.push(tag)
  })
  close()
  return sentences
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
