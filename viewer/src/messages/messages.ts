import type { Status } from '../../../src/model.ts'
import type { Category } from '../model/category.ts'
import type { Facet } from '../model/filter.ts'
import type { Look } from '../model/look.ts'
import type { Tab } from '../state/state.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** The languages of the interface. The labels of the ontology exist in the same. */
export type Language = 'en' | 'fr'

export type Column = 'subject' | 'relation' | 'object' | 'status' | 'date' | 'place' | 'source' | 'document'

/** Every word of the interface that is not a label of the ontology; a function where a number or a name stands inside. */
export interface Messages {
  /** `part` of it, in [0, 1], has come. */
  readonly loading: (part: number) => string
  readonly loadFailed: string
  readonly noWebgl: string
  readonly hint: string

  readonly search: string
  readonly searchNothing: (query: string) => string
  readonly searchHidden: string
  readonly searchSentence: string

  readonly tabs: Readonly<Record<Tab, string>>
  readonly tabsLabel: string
  readonly otherLanguage: string
  readonly graphLabel: (nodes: number, edges: number) => string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly zoomAll: string
  readonly arrange: string
  readonly arranging: string
  readonly partShown: (shown: number, all: number) => string
  readonly shownRound: (name: string, steps: number) => string
  readonly showWhole: string

  readonly undo: string
  readonly redo: string
  readonly keep: string
  readonly keepPng: string
  readonly keepSvg: string
  readonly keepGraphml: string
  readonly keepLink: string
  readonly linkKept: string
  readonly keepWhole: string
  readonly keys: string
  readonly keyList: readonly (readonly [string, string])[]

  readonly facets: Readonly<Record<Facet, string>>
  readonly filters: string
  readonly filterOnly: string
  readonly filterReset: string
  readonly loose: string
  readonly least: string
  readonly anyConfidence: string
  readonly look: string
  readonly colour: string
  readonly colours: Readonly<Record<Look['colour'], string>>
  readonly size: string
  readonly sizes: Readonly<Record<Look['size'], string>>
  readonly categories: Readonly<Record<Category, string>>
  readonly category: Readonly<Record<Category, string>>
  readonly statuses: Readonly<Record<Status, string>>

  readonly details: string
  readonly overview: string
  readonly articles: (count: number) => string
  readonly relationCount: (count: number) => string
  readonly reportedBy: (names: string) => string
  readonly problems: string
  readonly published: (date: string) => string
  readonly translatedFrom: (language: string) => string

  readonly openInArticle: string
  readonly back: string
  readonly close: string
  readonly more: (count: number) => string

  readonly whoSays: string
  readonly nobodySays: string
  readonly whereWritten: (sentences: number) => string
  readonly dateRead: (words: string, rule: string) => string
  readonly dateInferred: (rule: string) => string
  /** `words` are those that say it; absent where only the order of the words does. */
  readonly foundBy: (rule: string, words: string | undefined) => string
  readonly confidence: (value: string) => string
  readonly marks: Readonly<Record<'subject' | 'trigger' | 'object' | 'mention', string>>
  readonly place: string
  readonly qualifiers: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<string, string>>

  readonly inConflict: string
  readonly conflict: (status: string, date: string) => string

  readonly inPicture: string
  readonly focusOne: string
  readonly focusTwo: string
  readonly expand: (relation: string, count: number) => string
  readonly collapse: (count: number) => string
  readonly unpin: string
  readonly pathFrom: string
  readonly paths: string
  readonly pathChoose: (name: string) => string
  readonly pathBetween: (from: string, to: string) => string
  readonly pathNone: string
  readonly pathSteps: (steps: number) => string
  readonly pathIndependent: string

  readonly forms: string
  readonly identifiers: string
  readonly relations: string
  readonly events: string
  readonly inTime: string
  readonly quotations: string
  readonly sentences: (count: number) => string
  readonly noRelations: string
  readonly gone: string
  readonly eventIn: (event: string, place: string) => string

  readonly tableCaption: (count: number) => string
  readonly columns: Readonly<Record<Column, string>>
  readonly sortBy: (column: string) => string
  readonly filterRows: string
  readonly timeline: string
  readonly timelineFrom: string
  readonly timelineTo: string
  readonly play: string
  readonly pause: string
  readonly allTime: string
  readonly withUndated: string
  readonly timelineBar: (period: string, count: number) => string
  readonly undated: (count: number) => string
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr }

/** The interface's language for a reader: French for those who ask for it before English, English for all others. */
export function preferredLanguage(languages: readonly string[]): Language {
  const codes = languages.map(each => each.slice(0, 2).toLowerCase())
  return codes.find(code => code === 'fr' || code === 'en') === 'fr' ? 'fr' : 'en'
}
