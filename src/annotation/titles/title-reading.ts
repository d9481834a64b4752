import type { Language } from '../../language/language.ts'
import type { MentionId, RelationName, Span, Status } from '../../model.ts'
import type { TokenView } from '../syntax/token-view.ts'
import type { TitleNoun } from './title-nouns.ts'

/** A party told by an adjective, and where: « démocrate » in « la candidate démocrate ». */
export interface PartyWord extends Span {
  readonly party: string
}

/** What follows the noun of an office. */
export interface Complement {
  /** The bodies or countries named. */
  readonly of: readonly MentionId[]
  /** Parties that are named beside it and are not its body. */
  readonly parties: readonly MentionId[]
  readonly partyWord?: PartyWord
  /** The index after the last token that belongs to the office for sure. */
  readonly end: number
  /** The index after what may still be about the office (« pour l’Afrique », « (Hérault) »), where a name may follow. */
  readonly reach: number
  /** What an adjective says of the office: « élu », « déchu ». */
  readonly status?: Status
  /** Whether words for what the office is about stand between the noun and its body: « chef du service des achats de X ». */
  readonly indirect: boolean
}

/** A reading under way: `at` is the token that comes next. */
export interface Reading extends Complement {
  readonly at: number
}

/** What a reading of an office reads from. */
export interface Source {
  readonly view: TokenView
  readonly noun: TitleNoun
  readonly relation: RelationName | undefined
  readonly language: Language
}
