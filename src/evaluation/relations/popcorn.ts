import { DataError } from '../../errors.ts'
import type { RelationName } from '../../model.ts'
import type { AnnotatedNode, AnnotatedText, MappingRow } from './annotated.ts'

/** A file as POPCORN publishes it: texts by id, or a list of such objects. */
interface PopcornText {
  readonly text: string
  readonly entities: readonly {
    readonly id: number | string
    readonly type: string
    readonly value?: string
    readonly mentions: readonly { readonly value: string; readonly start: number; readonly end: number }[]
  }[]
  readonly relations: readonly (readonly [number | string, string, number | string])[]
}

const PEOPLE = ['CIVILIAN', 'MILITARY', 'TERRORIST_OR_CRIMINAL']
const BODIES = [
  'NON_GOVERNMENTAL_ORGANISATION',
  'NON_MILITARY_GOVERNMENT_ORGANISATION',
  'MILITARY_ORGANISATION',
  'INTERGOVERNMENTAL_ORGANISATION',
]
const PLACES = ['PLACE']
/** Nodes that carry an attribute: their mentions in the files are those of some other node, so that only the value is read. */
const ATTRIBUTES =
  /^(?:TIME|QUANTITY)_|^(?:CATEGORY|FIRSTNAME|LASTNAME|NATIONALITY|COLOR|WEIGHT|HEIGHT|WIDTH|LENGTH|L(?:ONG|AT)ITUDE|MATERIAL_REFERENCE)$/
const OFFICES: readonly RelationName[] = ['head_of', 'president_of', 'prime_minister_of', 'minister_of']

/**
 * The relations of POPCORN that are ours. Not listed, since we do not read them: who is where, who has or uses a thing, who is active
 * where, gender, size, colour, causes and consequences.
 */
export const POPCORN_MAPPING: readonly MappingRow[] = [
  { type: 'IS_LOCATED_IN', subject: PLACES, object: PLACES, ours: ['located_in', 'capital_of'] },
  {
    type: 'IS_PART_OF',
    subject: PEOPLE,
    object: BODIES,
    ours: ['member_of', 'works_for', 'spokesperson_of', 'ambassador_of', ...OFFICES],
  },
  { type: 'IS_PART_OF', subject: BODIES, object: BODIES, ours: ['part_of', 'member_of', 'subsidiary_of'] },
  { type: 'HAS_CONTROL_OVER', subject: PEOPLE, object: [...BODIES, ...PLACES], ours: [...OFFICES, 'owns'] },
  { type: 'HAS_CONTROL_OVER', subject: BODIES, object: BODIES, ours: ['owns'], reversed: ['subsidiary_of'] },
  { type: 'IS_IN_CONTACT_WITH', ours: ['met_with', 'negotiates_with'] },
  { type: 'IS_COOPERATING_WITH', ours: ['signed_agreement_with', 'supports'] },
  { type: 'IS_AT_ODDS_WITH', ours: ['criticised', 'attacked', 'sanctions'] },
  { type: 'RESIDES_IN', subject: PEOPLE, ours: ['lives_in'] },
  { type: 'IS_OF_NATIONALITY', subject: PEOPLE, ours: ['citizen_of'] },
  { type: 'HAS_FAMILY_RELATIONSHIP', ours: ['spouse_of', 'sibling_of', 'parent_of'], reversed: ['parent_of'] },
  { type: 'IS_BORN_IN', ours: ['born_in'] },
  { type: 'CREATED', object: BODIES, ours: ['founded'] },
]

/** Whether a file holds texts with entities and relations as POPCORN has them. */
export function isPopcorn(path: string, content: string): boolean {
  return (
    path.endsWith('.json') &&
    /"entities":\s*\[/.test(content) &&
    /"relations":\s*\[/.test(content) &&
    textsOf(content) !== undefined
  )
}

/**
 * The texts of a file.
 * @throws DataError naming file and text where a mention is not what stands at its place or a relation joins nothing.
 */
export function readPopcorn(content: string, path: string): readonly AnnotatedText[] {
  return (textsOf(content) ?? []).map(([name, text]) => {
    const where = `${path}: text "${name}"`
    const nodes = text.entities.map(entity => nodeOf(entity, text.text, where))
    const known = new Set(nodes.map(({ id }) => id))
    const facts = text.relations.map(([subject, type, object]) => {
      const lost = [subject, object].find(id => !known.has(String(id)))
      if (lost !== undefined) throw new DataError(`${where}: ${type} joins no entity, got "${lost}". Check the ids.`)
      return { type, subject: String(subject), object: String(object) }
    })
    return { name, text: text.text, nodes, facts }
  })
}

/** The texts with their ids; undefined where the file holds something else. */
function textsOf(content: string): readonly (readonly [string, PopcornText])[] | undefined {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return undefined
  }
  const parts = Array.isArray(json) ? json : [json]
  // The parts of a list may use the same ids.
  const prefixOf = (at: number): string => (parts.length > 1 ? `${at + 1}/` : '')
  const texts = parts.flatMap((part, at) =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).map(([name, text]) => [prefixOf(at) + name, text] as const)
      : [],
  )
  return texts.length > 0 && texts.every(([, text]) => isText(text)) ? (texts as [string, PopcornText][]) : undefined
}

function isText(value: unknown): value is PopcornText {
  if (typeof value !== 'object' || value === null) return false
  const { text, entities, relations } = value as Partial<Record<keyof PopcornText, unknown>>
  return typeof text === 'string' && Array.isArray(entities) && Array.isArray(relations)
}

function nodeOf(
  { id, type, value, mentions }: PopcornText['entities'][number],
  text: string,
  where: string,
): AnnotatedNode {
  const attribute = ATTRIBUTES.test(type)
  const wrong = attribute
    ? undefined
    : mentions.find(({ start, end, value: words }) => text.slice(start, end) !== words)
  if (wrong) {
    throw new DataError(
      `${where}: a mention is not the text at its place, got "${text.slice(wrong.start, wrong.end)}". It should be "${wrong.value}".`,
    )
  }
  return { id: String(id), type, spans: attribute ? [] : mentions, names: value === undefined ? [] : [value] }
}
