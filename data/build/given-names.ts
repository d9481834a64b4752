/**
 * Makes `data/gazetteers/given-names.json` from Popular Names by Country (CC0), faker (MIT) and a table. Left out: names that
 * are a French word, unless French-speaking countries give them (« Pierre », « Rose »), those of two letters or fewer, and
 * those of the table `NO_FORENAMES`.
 */
import { nameWords } from '../../src/language/gazetteer-words.ts'
import { FORENAME_ADDITIONS, NO_FORENAMES } from './forename-additions.ts'
import { forenames, frenchWords } from './names-and-words.ts'
import { byCodePoint, writeGivenNames } from './sources.ts'

const frenchForenames = new Set(wordsOf(forenames(code => /^(?:fr(?:_\w+)?|FR|LU|MC)$/.test(code))))
const added = new Set(wordsOf(FORENAME_ADDITIONS))
const refused = new Set(wordsOf(NO_FORENAMES))
const all = new Set([...wordsOf(forenames()), ...added])

writeGivenNames([...all].filter(isForename).sort(byCodePoint))

function isForename(name: string): boolean {
  if (name.length <= 2 || refused.has(name)) return false
  return added.has(name) || frenchForenames.has(name) || !frenchWords().has(name)
}

function wordsOf(names: readonly string[]): readonly string[] {
  return names.flatMap(name => nameWords(name).map(word => word.key))
}
