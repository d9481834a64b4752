import { type Dictionary, findEnding, findWord, type WordEntry } from './dictionary.ts'
import { type Lexicon, lookUp } from './lexicon.ts'
import type { WordHashes } from './word-hashes.ts'

/** What gives words their lemmas and features, from the surest to the least sure. */
export interface Morphology {
  readonly lexicon: Lexicon
  readonly dictionary: Dictionary
}

/** Parts of speech whose lemma is the word as it is written. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['PROPN', 'X', 'NUM', 'SYM', 'PUNCT'])

/**
 * The lemma and features of word `index`: as the treebanks have it, else as the lexicon reads it with that tag, else by
 * the rule of its ending.
 */
export function describeWord(
  { lexicon, dictionary }: Morphology,
  words: readonly string[],
  hashes: WordHashes,
  index: number,
  tag: string,
): WordEntry {
  const known = findWord(dictionary, hashes, index, tag)
  if (known) return known
  const word = words[index] as string
  const reading = lookUp(lexicon, word).readings.find(reading => tagAgrees(tag, reading.tag))
  const feats = withPerson(tag, reading?.feats ?? featsOfTag(tag))
  if (AS_WRITTEN.has(tag) || (!reading && isCode(word))) return { lemma: word, feats }
  const lower = word.toLowerCase()
  const rule = reading ?? findEnding(dictionary, hashes, index, tag)
  if (!rule || rule.cut > lower.length) return { lemma: lower, feats }
  return { lemma: lower.slice(0, lower.length - rule.cut) + rule.add, feats }
}

/** « CO2 », « 17e », « TVA »: no lower case, no ending. */
function isCode(word: string): boolean {
  return /\d/.test(word) || (word.length > 1 && word.length <= LONGEST_ACRONYM && word === word.toUpperCase())
}

const LONGEST_ACRONYM = 6

/** Whether a tag of the tagger and one of the lexicon mean the same; the lexicon does not tell kinds of pronouns. */
function tagAgrees(tag: string, lexiconTag: string): boolean {
  return tag === lexiconTag || (tag.startsWith(lexiconTag) && tag.charAt(lexiconTag.length) === '.')
}

/** A finite verb of which nothing else is known is in the third person: news has little else. */
function withPerson(tag: string, feats: string): string {
  if (!tag.includes('.Fin') || feats.includes('Person=')) return feats
  return [...feats.split('|'), 'Person=3'].filter(Boolean).sort().join('|')
}

const FEATS_OF_KINDS: Readonly<Record<string, string>> = {
  Fin: 'Mood=Ind|VerbForm=Fin',
  FinSub: 'Mood=Sub|VerbForm=Fin',
  FinCnd: 'Mood=Cnd|VerbForm=Fin',
  FinImp: 'Mood=Imp|VerbForm=Fin',
  Inf: 'VerbForm=Inf',
  Part: 'VerbForm=Part',
}

/** The features that the tag alone tells. */
function featsOfTag(tag: string): string {
  const kind = tag.slice(tag.indexOf('.') + 1)
  if (kind === tag) return ''
  return FEATS_OF_KINDS[kind] ?? `PronType=${kind}`
}
