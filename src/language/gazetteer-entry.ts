import type { GazetteerIndex } from './gazetteer-index.ts'

/** By what a text names an entry: its name (« Russie »), its adjective (« russe ») or its inhabitants (« les Russes »). */
export type GazetteerForm = 'name' | 'adjective' | 'inhabitant'

/** Something known by name beforehand, in the words of one language. Identifiers come from the source, never from memory. */
export interface GazetteerEntry {
  readonly name: string
  readonly type: 'organisation' | 'place'
  /** A kind of `data/ontology/entity-types.json`. */
  readonly kind: string
  /** Every name, `name` first. */
  readonly forms: readonly string[]
  readonly adjectives: readonly string[]
  readonly inhabitants: readonly string[]
  /** ISO 3166-1 code of the country itself, or of the country in which it lies or to which it belongs. */
  readonly country: string | undefined
  /** A capital: a text may name the government by it. */
  readonly capital: boolean
  /** A common word or a person's name as well: to be believed only where the text gives another reason. */
  readonly ambiguous: boolean
  readonly sameAs: readonly string[]
}

/** As Universal Dependencies writes it in `Gender=`. */
export type Gender = 'Fem' | 'Masc'

/** All entries of one language with their index, and the forenames of people, folded, with the gender of those that only one has. */
export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[]
  readonly index: GazetteerIndex
  readonly countries: ReadonlyMap<string, GazetteerEntry>
  readonly givenNames: ReadonlySet<string>
  readonly genders: ReadonlyMap<string, Gender>
}
