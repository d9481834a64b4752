import type { InstitutionLexicon, IntroducingRow } from '../../language/lexicons/institutions.ts'
import { memoise } from '../../text/memoise.ts'
import { indexPhrases, type PhraseIndex } from '../syntax/phrases.ts'

/** What a noun says of the names behind it, of which there are several where it is a plural. */
export interface Introducing {
  readonly row: IntroducingRow
  readonly plural: boolean
}

/** The nouns that say what the name behind them names, by their first word. */
export const introducingNouns: (lexicon: InstitutionLexicon) => PhraseIndex<Introducing> = memoise(
  ({ introducing }: InstitutionLexicon) =>
    indexPhrases<Introducing>(
      introducing.flatMap(row => [
        ...row.singular.map(noun => [noun, { row, plural: false }] as const),
        ...row.plural.map(noun => [noun, { row, plural: true }] as const),
      ]),
    ),
)
