import { hashText, mixAtoms } from './hash.ts'
import { type Lexicon, lookUp } from './lexicon.ts'
import type { ParserInput } from './parser-features.ts'
import { PADDING, SUFFIXES, type WordHashes } from './word-hashes.ts'

/** A sentence with a tag for each word, as the parser's input is made of it. */
export interface TaggedWords {
  readonly words: readonly string[]
  readonly hashes: WordHashes
  readonly tags: readonly string[]
}

/** Hashes of tags, of their parts of speech and of agreement, computed once a tag. */
interface TagHashes {
  readonly tag: number
  readonly upos: number
}

const NONE = hashText('none')
const ROOT = hashText('root')
const BREAK = /^[,;:()[\]«»"“”–—-]$/

const known = new Map<string, TagHashes>()

/** What the parser looks at in a tagged sentence. */
export function parserInput({ words, hashes, tags }: TaggedWords, lexicon: Lexicon): ParserInput {
  const count = words.length
  const array = () => new Uint32Array(count + 2).fill(NONE)
  const input = {
    words: count,
    form: array(),
    tag: array(),
    upos: array(),
    suffix: array(),
    agreement: array(),
    breaks: new Int32Array(count + 2),
  }
  input.form[0] = ROOT
  input.tag[0] = ROOT
  input.upos[0] = ROOT
  for (let i = 0; i < count; i++) {
    const word = words[i] as string
    const tag = tags[i] as string
    const { tag: tagHash, upos } = hashesOf(tag)
    input.form[i + 1] = hashes.lower[i + PADDING] as number
    input.tag[i + 1] = tagHash
    input.upos[i + 1] = upos
    input.suffix[i + 1] = hashes.suffixes[(i + PADDING) * SUFFIXES + 2] as number
    input.agreement[i + 1] = agreementOf(lexicon, word, tag)
    input.breaks[i + 1] = (input.breaks[i] as number) + (BREAK.test(word) ? 1 : 0)
  }
  return input
}

function hashesOf(tag: string): TagHashes {
  const found = known.get(tag)
  if (found) return found
  const made = { tag: hashText(tag), upos: hashText(tag.split('.')[0] ?? '') }
  known.set(tag, made)
  return made
}

/** Gender, number and person that all readings of the word with this tag share. */
function agreementOf(lexicon: Lexicon, word: string, tag: string): number {
  let agreement = -1
  for (const reading of lookUp(lexicon, word).readings) {
    if (!tag.startsWith(reading.tag)) continue
    agreement = agreement < 0 ? reading.agreement : agreement & reading.agreement
  }
  return agreement < 0 ? NONE : mixAtoms(agreement, 1)
}
