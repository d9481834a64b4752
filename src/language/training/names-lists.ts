import type { Gazetteer } from '../gazetteer-entry.ts'
import type { TitleLexicon } from '../lexicons/titles.ts'
import type { WordLists } from '../lexicons/words.ts'
import { type EvidenceList, gazetteerEvidence } from './names-evidence.ts'

/** `names.json` of a language pack: the corpus of its names, and names that no gazetteer has. */
export interface NameRules {
  /** The folder of the corpus, in brat's format with the types of WiNER. */
  readonly corpus: string
  readonly licence: string
  /** Of what the gazetteers say, as far as it stands in the model. */
  readonly evidenceLicence: string
  /** Beginnings of the paths of documents that are measured on and never trained on. */
  readonly heldOut: readonly string[]
  /** Paths of documents that are neither: other parts of the project are measured on them. */
  readonly leftOut: readonly string[]
  readonly organisations: readonly string[]
  readonly places: readonly string[]
}

/** What of a language pack is evidence of names. */
export interface NameLists {
  readonly rules: Pick<NameRules, 'organisations' | 'places'>
  readonly gazetteer: Pick<Gazetteer, 'entries'>
  readonly titles: Pick<TitleLexicon, 'titles'>
  readonly words: Pick<WordLists, 'civilities'>
}

/** All evidence of a language pack; of titles those of one word, since they are looked for beside a name. */
export function evidenceLists({ rules, gazetteer, titles, words }: NameLists): readonly EvidenceList[] {
  const title = [...titles.titles.flatMap(({ forms }) => forms), ...words.civilities]
  return [
    ...gazetteerEvidence(gazetteer),
    { kind: 'organisation', phrases: rules.organisations },
    { kind: 'place', phrases: rules.places },
    { kind: 'title', phrases: title.filter(form => !form.includes(' ')) },
  ]
}
