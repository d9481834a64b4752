import { readData } from './data.ts'
import type { Gazetteer, GazetteerEntry, Gender } from './gazetteer-entry.ts'
import { indexEntries } from './gazetteer-index.ts'

/** A file of `data/gazetteers`: `type` and `kind` hold for each row that does not say otherwise. */
export interface GazetteerFile {
  readonly type: GazetteerEntry['type']
  readonly kind: string
  readonly rows: readonly GazetteerRow[]
}

/** One row: texts by language, `*` for those that are the same in all; the first name of a language is the canonical one. */
export interface GazetteerRow extends Omit<Partial<GazetteerEntry>, 'name' | 'forms' | 'adjectives' | 'inhabitants'> {
  readonly names: TextsByLanguage
  readonly adjectives?: TextsByLanguage
  readonly inhabitants?: TextsByLanguage
}

/** `given-names.json`: forenames, folded, by who bears them. */
interface GivenNames {
  readonly feminine: readonly string[]
  readonly masculine: readonly string[]
  readonly common: readonly string[]
}

type TextsByLanguage = Readonly<Record<string, readonly string[]>>

/** In order of likelihood: where two entries share a form, that of the earlier file is meant more often. */
export const GAZETTEER_FILES = [
  'countries',
  'bodies',
  'agencies',
  'organisations',
  'enterprises',
  'regions',
  'cities',
] as const

/**
 * The gazetteers of `data/gazetteers` in the words of one language (BCP 47).
 * @throws DataError where a file is missing or broken.
 */
export function loadGazetteer(language: string): Gazetteer {
  const entries = GAZETTEER_FILES.flatMap(name => {
    const file = readData<GazetteerFile>(`gazetteers/${name}.json`)
    return file.rows.flatMap(row => toEntry(file, row, language) ?? [])
  })
  const { feminine, masculine, common } = readData<GivenNames>('gazetteers/given-names.json')
  return {
    entries,
    index: indexEntries(entries),
    countries: new Map(entries.filter(isCountry).map(entry => [entry.country, entry])),
    givenNames: new Set([...feminine, ...masculine, ...common]),
    genders: new Map<string, Gender>([
      ...feminine.map(name => [name, 'Fem'] as const),
      ...masculine.map(name => [name, 'Masc'] as const),
    ]),
  }
}

function toEntry(file: GazetteerFile, row: GazetteerRow, language: string): GazetteerEntry | undefined {
  const forms = textsIn(row.names, language)
  const [name] = forms
  if (name === undefined) return undefined
  return {
    name,
    type: row.type ?? file.type,
    kind: row.kind ?? file.kind,
    forms,
    adjectives: textsIn(row.adjectives, language),
    inhabitants: textsIn(row.inhabitants, language),
    country: row.country,
    capital: row.capital ?? false,
    ambiguous: row.ambiguous ?? false,
    sameAs: row.sameAs ?? NONE,
  }
}

const NONE: readonly string[] = []

function textsIn(texts: TextsByLanguage | undefined, language: string): readonly string[] {
  const own = texts?.[language]
  const shared = texts?.['*']
  return own && shared ? [...own, ...shared] : (own ?? shared ?? NONE)
}

function isCountry(entry: GazetteerEntry): entry is GazetteerEntry & { readonly country: string } {
  return entry.kind === 'country' && entry.country !== undefined
}
