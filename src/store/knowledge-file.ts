import { DataError } from '../errors.ts'
import { compare, sorted } from '../graph/order.ts'
import type { DocumentId, Knowledge } from '../model.ts'
import { type Fault, isRecord, shown } from '../shape.ts'
import { checkKnowledge } from './knowledge-shape.ts'

/** The format that this version writes and reads: the value of the key `relata`. */
const FORMAT = 1

const AGAIN = 'Build the file again with "relata build".'

/** Knowledge as the text of a `.relata` file: JSON with a row a line, the same bytes for the same knowledge in any order. */
export function writeKnowledge(knowledge: Knowledge): string {
  const { types, ...rest } = sorted(knowledge)
  const lists = Object.entries(rest).map(([name, rows]: [string, readonly unknown[]]) => {
    const lines = rows.map(row => `\n${JSON.stringify(row, withSortedKeys)}`)
    return `,\n"${name}": [${lines.join(',')}${lines.length === 0 ? '' : '\n'}]`
  })
  const added = types ? `,\n"types": ${JSON.stringify(types, withSortedKeys)}` : ''
  return `{\n"relata": ${FORMAT}${added}${lists.join('')}\n}\n`
}

/**
 * The knowledge in the text of a `.relata` file; `where` is what messages call the file.
 * @throws DataError, naming the file and the key, where it is cut off, foreign, newer than this version or damaged.
 */
export function readKnowledge(text: string, where: string): Knowledge {
  const file = parse(text, where)
  if (!isRecord(file) || file['relata'] === undefined) {
    throw new DataError(
      `${where}: the key "relata" is missing, so this is no Relata file. Give one that "relata build" wrote.`,
    )
  }
  const { relata: format, ...rest } = file
  if (typeof format === 'number' && format > FORMAT) {
    throw new DataError(`${where}: relata: the file is of a newer format, got "${format}". Install the newest Relata.`)
  }
  if (format !== FORMAT) throw damaged(where, { path: 'relata', expected: `${FORMAT}`, got: format })
  const fault = checkKnowledge(rest)
  if (fault) throw damaged(where, fault)
  // The shape was checked key by key, which the compiler cannot follow.
  const knowledge = rest as unknown as Knowledge
  const stray = strayEvidence(knowledge)
  if (stray) throw damaged(where, stray)
  return knowledge
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (cause) {
    const what = text.trim() === '' ? 'the file is empty' : 'the file is cut off or no JSON'
    throw new DataError(`${where}: ${what}. ${AGAIN}`, { cause })
  }
}

function damaged(where: string, { path, expected, got }: Fault): DataError {
  return new DataError(`${where}: ${path}: not ${expected}, got "${shown(got)}". ${AGAIN}`)
}

/** The first thing that points into a document that is not there, or quotes what does not stand where it says. */
function strayEvidence(knowledge: Knowledge): Fault | undefined {
  const texts = new Map(knowledge.documents.map((document): [DocumentId, string] => [document.id, document.text]))
  for (const name of ['mentions', 'eventMentions', 'statements'] as const) {
    const at = knowledge[name].findIndex(({ document }) => !texts.has(document))
    const got = knowledge[name][at]?.document
    if (got !== undefined) return { path: `${name}[${at}].document`, expected: 'a document of the file', got }
  }
  for (const [at, { evidence }] of knowledge.claims.entries()) {
    const { document, start, end, quote } = evidence
    if (texts.get(document)?.slice(start, end) === quote) continue
    return { path: `claims[${at}].evidence.quote`, expected: 'what the document says there', got: quote }
  }
  return undefined
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)))
}
