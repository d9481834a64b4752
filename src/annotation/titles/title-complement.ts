import type { Language } from '../../language/language.ts'
import type { RelationName } from '../../model.ts'
import type { TokenView } from '../syntax/token-view.ts'
import { bodyBegun, readAnother, readBody, readBracket } from './title-bodies.ts'
import { readMinistry } from './title-ministries.ts'
import type { TitleNoun } from './title-nouns.ts'
import type { Complement, Reading, Source } from './title-reading.ts'
import { readAdjective, readPartyWord, readPortfolio, readTopic } from './title-words.ts'

/** How many steps are read before the reading is given up. */
const STEPS = 12

/** Each reads one thing at the next token, or nothing; the first that reads is taken. */
const READERS: readonly ((source: Source, reading: Reading) => Reading | undefined)[] = [
  readBracket,
  readBody,
  readPartyWord,
  readAdjective,
  readMinistry,
  readPortfolio,
  readAnother,
  readTopic,
]

/** « russe », « du Kremlin », « français des Affaires étrangères », « (LR) de l’Intérieur du Gabon », « des achats de X ». */
export function readComplement(
  view: TokenView,
  noun: TitleNoun,
  relation: RelationName | undefined,
  language: Language,
): Complement {
  const source = { view, noun, relation, language }
  let reading: Reading = bodyBegun(source) ?? {
    at: noun.end,
    end: noun.end,
    reach: noun.end,
    of: [],
    parties: [],
    indirect: false,
  }
  for (let steps = 0; steps < STEPS; steps++) {
    const next = READERS.reduce<Reading | undefined>((found, read) => found ?? read(source, reading), undefined)
    if (!next) break
    reading = { ...next, reach: next.at }
  }
  return reading.of.length === 0 && reading.indirect ? { ...reading, indirect: false } : reading
}
