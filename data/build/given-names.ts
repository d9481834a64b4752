/**
 * Makes `data/gazetteers/given-names.json` from Popular Names by Country (CC0), faker (MIT) and a table. Left out: names that
 * are a French word, unless French-speaking countries give them (« Pierre », « Rose »), those of two letters or fewer, and
 * those of the table `NO_FORENAMES`. A name by hand is a man's unless `FEMININE_ADDITIONS` or a source says otherwise; a gender that French-speaking countries give outweighs others (« Jean »).
 */
import { nameWords } from '../../src/language/gazetteer-words.ts'
import { EPICENE_NAMES, FEMININE_ADDITIONS, FORENAME_ADDITIONS, NO_FORENAMES } from './forename-additions.ts'
import { forenames, forenamesOf, frenchWords } from './names-and-words.ts'
import { byCodePoint, writeGivenNames } from './sources.ts'

const frenchForenames = new Set(wordsOf(forenames(isFrench)))
const added = new Set(wordsOf(FORENAME_ADDITIONS))
const refused = new Set(wordsOf(NO_FORENAMES))
const all = new Set([...wordsOf(forenames()), ...added])

const epicene = new Set(wordsOf(EPICENE_NAMES))
const feminine = wordsOf(FEMININE_ADDITIONS)
const masculine = [...added].filter(name => !feminine.includes(name))
const women = new Set([...bornBy('female'), ...feminine])
const men = new Set([...bornBy('male'), ...masculine.filter(name => !women.has(name))])
const names = [...all].filter(isForename).sort(byCodePoint)

writeGivenNames({
  feminine: names.filter(name => women.has(name) && !men.has(name) && !epicene.has(name)),
  masculine: names.filter(name => men.has(name) && !women.has(name) && !epicene.has(name)),
  common: names.filter(name => women.has(name) === men.has(name) || epicene.has(name)),
})

function isForename(name: string): boolean {
  if (name.length <= 2 || refused.has(name)) return false
  return added.has(name) || frenchForenames.has(name) || !frenchWords().has(name)
}

function isFrench(code: string): boolean {
  return /^(?:fr(?:_\w+)?|FR|LU|MC)$/.test(code)
}

/** The names of one gender: those of French-speaking countries, and what others give to it where the French give it to nobody. */
function bornBy(gender: 'female' | 'male'): readonly string[] {
  const elsewhere = wordsOf(forenamesOf(gender, () => true)).filter(name => !frenchForenames.has(name))
  return [...wordsOf(forenamesOf(gender, isFrench)), ...elsewhere]
}

function wordsOf(names: readonly string[]): readonly string[] {
  return names.flatMap(name => nameWords(name).map(word => word.key))
}
