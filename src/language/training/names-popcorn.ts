import { DataError } from '../../errors.ts'
import type { NameType } from '../names/labels.ts'
import { type AnnotatedDocument, outermost } from './names-corpus.ts'

/** A document of POPCORN: entities with their mentions, common nouns and pronouns among them. */
interface PopcornDocument {
  readonly text: string
  readonly entities: readonly {
    readonly type: string
    /** Only attributes have a value; their mentions carry the span of an unrelated entity. */
    readonly value?: string
    readonly mentions: readonly { readonly value: string; readonly start: number; readonly end: number }[]
  }[]
}

const TYPES: Readonly<Record<string, NameType>> = {
  PLACE: 'LOC',
  CIVILIAN: 'PER',
  MILITARY: 'PER',
  TERRORIST_OR_CRIMINAL: 'PER',
  NON_GOVERNMENTAL_ORGANISATION: 'ORG',
  NON_MILITARY_GOVERNMENT_ORGANISATION: 'ORG',
  MILITARY_ORGANISATION: 'ORG',
  INTERGOVERNMENTAL_ORGANISATION: 'ORG',
}

/** A mention is a name where its last word, or its only one, has a capital that no sentence start explains. */
const NAME = /^\p{Lu}\S*(?: \S+)*$/u

/**
 * The documents of a POPCORN file (JSON by document id), with those mentions that are names.
 * @throws DataError where the file is not of that form, or where a mention is not in its text.
 */
export function parsePopcorn(content: string, path: string): readonly AnnotatedDocument[] {
  return Object.entries(parse(content, path)).map(([name, { text, entities }]) => {
    const names = entities.flatMap(({ type, value, mentions }) => {
      const nameType = value === undefined ? TYPES[type] : undefined
      return nameType ? mentions.filter(isName).map(({ start, end }) => ({ start, end, type: nameType })) : []
    })
    for (const { value, start, end } of entities.flatMap(entity => entity.mentions)) {
      if (text.slice(start, end) !== value) {
        throw new DataError(`${path}: ${name}: the text at ${start} is "${text.slice(start, end)}", got "${value}".`)
      }
    }
    return { name, text, names: outermost(names) }
  })

  function isName(mention: { readonly value: string; readonly start: number }): boolean {
    return NAME.test(mention.value)
  }
}

function parse(content: string, path: string): Readonly<Record<string, PopcornDocument>> {
  try {
    return JSON.parse(content) as Readonly<Record<string, PopcornDocument>>
  } catch (cause) {
    throw new DataError(`${path}: cannot be read as JSON. Restore the file.`, { cause })
  }
}
