import type { EntityType } from '../../model.ts'
import type { Gender } from '../gazetteer-entry.ts'

/** `heads.json`: the nouns by which a text refers back to what it has named, and the small words around them. */
export interface HeadWords {
  readonly nouns: readonly HeadRow[]
  /** Nouns whose gender is not that of the person. */
  readonly genderless: readonly string[]
  /** What is one with a noun: « homme d’affaires », in lower case with plain apostrophes. */
  readonly compounds: readonly string[]
  /** Nouns of people who have a part in many stories and mostly go without a name: « le juge ». */
  readonly functional: readonly string[]
  /** Nouns by which one tells the same people: who came in as a « juge » is « le magistrat » later. */
  readonly synonyms: readonly (readonly string[])[]
  /** What makes a noun refer back. */
  readonly determiners: readonly string[]
  /** « du », « au »: a preposition and the article in one. */
  readonly contracted: readonly string[]
  /** Lemmas that, right behind the noun, tell which one is meant. */
  readonly restricting: readonly string[]
  /** Adjectives that tell no one apart: « le jeune homme ». */
  readonly plain: readonly string[]
  /** Adjectives that tell which sort: « le groupe terroriste ». */
  readonly classifying: readonly string[]
  /** « an »: leads to an age (« l’homme de 23 ans »). */
  readonly ages: readonly string[]
  /** The words of the third person, in lower case with plain apostrophes, by what each does in a sentence. */
  readonly pronouns: readonly PronounRow[]
  /** « deux »: behind an article, both of two named before (« les deux hommes »). */
  readonly both: readonly string[]
  /** « les »: stands before « deux » where both are known. */
  readonly several: readonly string[]
  /** Nouns of people of one gender, also in the plural: « les deux hommes ». */
  readonly gendered: readonly string[]
  /** Nouns that mean two people: « le couple ». */
  readonly couples: readonly string[]
  /** « dernier »: stands for one behind a demonstrative and before no noun. */
  readonly latter: readonly string[]
  readonly civilities: { readonly feminine: readonly string[]; readonly masculine: readonly string[] }
}

/** `led` is behind a preposition (« avec lui »), `latter` the last named (« celui-ci »), `of` what « de » would lead to (« en »). */
export type PronounUse = 'subject' | 'object' | 'led' | 'latter' | 'possessive' | 'of'

/** Pronouns of one use and, where it shows, one gender. */
export interface PronounRow {
  readonly use: PronounUse
  readonly gender?: Gender
  /** It stands for several, or for what has a plural name. */
  readonly plural?: boolean
  readonly forms: readonly string[]
}

/** Nouns by lemma that fit one type and, where they say so, these kinds of it. */
export interface HeadRow {
  readonly type: EntityType
  readonly kinds?: readonly string[]
  /** Only who was introduced by the noun or bears it in the name. */
  readonly introduced?: boolean
  readonly nouns: readonly string[]
}
