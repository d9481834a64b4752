import { hashText, mixAtoms } from './hash.ts'
import type { ModelPart } from './model-file.ts'
import { PADDING, SUFFIXES, type WordHashes } from './word-hashes.ts'

/** What a word with a certain tag is: its lemma and its features. */
export interface WordEntry {
  readonly lemma: string
  readonly feats: string
}

/** How a word with a certain ending and tag gives its lemma. */
export interface EndingRule {
  readonly cut: number
  readonly add: string
}

/**
 * What the treebanks know of words beyond the lexicon: `words` the frequent ones by lower form and tag, `endings` the
 * rule for words that nobody knows, by ending and tag.
 */
export interface Dictionary {
  readonly words: ReadonlyMap<number, WordEntry>
  readonly endings: ReadonlyMap<number, EndingRule>
}

/** The key of a word or an ending (hash of its lower case) with a tag. */
export function dictionaryKey(hash: number, tag: string): number {
  return mixAtoms(hash, hashText(tag))
}

/**
 * The dictionary of a model part. Its body is text, a row a line, columns tab-separated: the hash of the lower form, tag,
 * lemma, features; after an empty line the hash of the ending, tag, letters to cut, letters to add.
 */
export function decodeDictionary(part: ModelPart): Dictionary {
  const [words = '', endings = ''] = new TextDecoder().decode(part.body).split('\n\n')
  return {
    words: new Map(rows(words).map(([hash, tag = '', lemma = '', feats = '']) => [key(hash, tag), { lemma, feats }])),
    endings: new Map(
      rows(endings).map(([hash, tag = '', cut, add = '']) => [key(hash, tag), { cut: Number(cut), add }]),
    ),
  }
}

function rows(text: string): readonly (readonly string[])[] {
  return text === '' ? [] : text.split('\n').map(line => line.split('\t'))
}

function key(hash: string | undefined, tag: string): number {
  return dictionaryKey(Number.parseInt(hash ?? '', 36), tag)
}

/** The entry of word `index` with a tag. */
export function findWord(
  dictionary: Dictionary,
  hashes: WordHashes,
  index: number,
  tag: string,
): WordEntry | undefined {
  return dictionary.words.get(dictionaryKey(hashes.lower[index + PADDING] as number, tag))
}

/** The rule of the longest known ending of word `index` with a tag. */
export function findEnding(
  dictionary: Dictionary,
  hashes: WordHashes,
  index: number,
  tag: string,
): EndingRule | undefined {
  for (let length = SUFFIXES; length > 0; length--) {
    const hash = hashes.suffixes[(index + PADDING) * SUFFIXES + length - 1] as number
    const rule = hash === 0 ? undefined : dictionary.endings.get(dictionaryKey(hash, tag))
    if (rule) return rule
  }
  return undefined
}
