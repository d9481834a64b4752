import { readFileSync } from 'node:fs'
import { DataError } from '../errors.ts'

/** One value or several that are equally right. */
type OneOrMore = string | readonly string[]

/** An entity that the text names. The type `agency` means a news agency or an outlet. */
export interface GoldEntity {
  readonly type: 'person' | 'organisation' | 'agency' | 'place'
  readonly kind?: string
  readonly name: string
  readonly forms: readonly string[]
  readonly accept_types?: readonly string[]
  /** A careful product may leave it out. */
  readonly optional?: boolean
}

/** A relation that the text states; `s` and `o` are an entity's name, the id of an event or a quotation, or `document`. */
export interface GoldRelation {
  readonly s: string
  readonly r: string
  readonly o: string
  readonly status: string
  readonly date?: string | null
  readonly place?: string | null
  readonly evidence?: string
  readonly optional?: boolean
  readonly implicit?: boolean
  readonly accept?: readonly Partial<Pick<GoldRelation, 's' | 'r' | 'o' | 'status' | 'date'>>[]
  readonly accept_s?: OneOrMore
  readonly accept_r?: OneOrMore
  readonly accept_o?: OneOrMore
  readonly accept_status?: OneOrMore
  readonly s_also?: OneOrMore
  readonly r_also?: OneOrMore
  readonly o_also?: OneOrMore
  readonly status_also?: OneOrMore
}

/** A happening that the text tells; participants include `unnamed:…` for those whom it does not name. */
export interface GoldEvent {
  readonly id: string
  readonly type: string
  readonly participants: readonly string[]
  readonly place?: string | null
  readonly date?: string | null
  readonly status: string
  readonly evidence?: string
  readonly optional?: boolean
  readonly accept_type?: OneOrMore
  readonly accept_status?: OneOrMore
  readonly status_also?: OneOrMore
}

/** Words that the text reports; `start` holds the first ones, `text` all of them where the annotator copied them. */
export interface GoldQuote {
  readonly id: string
  readonly speaker: string
  readonly direct: boolean
  readonly start: string
  readonly text?: string
  readonly clause_start?: string
  readonly reported_start?: string
  readonly evidence: string
  readonly optional?: boolean
  readonly implicit?: boolean
  readonly co_speakers?: readonly string[]
  readonly accept?: readonly { readonly speaker?: string }[]
  readonly accept_s?: OneOrMore
}

/** A claim that would be wrong; with a status or a date it is wrong only so, and `unless` names a date at which it is right. */
export interface GoldTrap {
  readonly s: string
  readonly r: string
  readonly o: string
  readonly status?: string
  readonly date?: string
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly unless?: { readonly date?: string }
  readonly why: string
}

/** The right answer for one article, as it stands in its JSON file. */
export interface GoldArticle {
  readonly id: string
  readonly file: string
  readonly language: string
  readonly source: { readonly doc_date?: string; readonly publisher?: string | null }
  readonly entities: readonly GoldEntity[]
  /** Present only where the annotator listed what the article is about. */
  readonly topics?: readonly string[]
  readonly relations: readonly GoldRelation[]
  readonly events: readonly GoldEvent[]
  readonly quotes: readonly GoldQuote[]
  readonly must_not: readonly GoldTrap[]
  readonly not_entities: readonly string[]
}

/** The lists that a gold file must have, with the keys that each row must have. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  entities: ['type', 'name', 'forms'],
  relations: ['s', 'r', 'o', 'status'],
  events: ['id', 'type', 'participants', 'status'],
  quotes: ['id', 'speaker', 'start', 'evidence'],
  must_not: ['s', 'r', 'o'],
  not_entities: [],
}

/**
 * The right answer in a gold file.
 * @throws DataError where it cannot be read or a key is missing; the message names the file and the key.
 */
export function readGold(path: string): GoldArticle {
  const parsed = withoutTraps(parse(path))
  const broken = firstMissingKey(parsed)
  if (broken !== undefined) {
    throw new DataError(`${path}: the key "${broken}" is missing or has the wrong form. Complete the gold file.`)
  }
  return parsed as GoldArticle
}

/** Articles that are annotated without traps have an empty list of them. */
function withoutTraps(parsed: unknown): unknown {
  return typeof parsed === 'object' && parsed !== null ? { must_not: [], not_entities: [], ...parsed } : parsed
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new DataError(`${path}: cannot be read as JSON. Restore or correct the gold file.`, { cause })
  }
}

function firstMissingKey(article: unknown): string | undefined {
  if (!isRecord(article)) return 'id'
  if (typeof article['id'] !== 'string') return 'id'
  if (!isRecord(article['source'])) return 'source'
  for (const [list, keys] of Object.entries(REQUIRED)) {
    const rows = article[list]
    if (!Array.isArray(rows)) return list
    for (const [index, row] of rows.entries()) {
      const missing = keys.find(key => !isRecord(row) || row[key] === undefined || row[key] === null)
      if (missing !== undefined) return `${list}[${index}].${missing}`
    }
  }
  return undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
