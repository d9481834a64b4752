import { CHARACTER, characterKind } from '../engine/characters.ts'
import { type Lexicon, lexiconTags } from '../engine/lexicon.ts'
import { hashWords, PADDING, type WordHashes } from '../engine/word-hashes.ts'
import { countWords, type DocumentWords, wordUse } from './document-words.ts'
import { type Evidence, findEvidence } from './evidence.ts'

/** What the recogniser looks at in one sentence; `evidence` and `classes` are padded as the hashes are. */
export interface NameInput {
  readonly hashes: WordHashes
  /** 1 for a word with a capital first, 2 for one in small letters, 0 for anything else. */
  readonly letters: Uint8Array
  /** Of each word, in UTF-16 code units, 255 at most. */
  readonly lengths: Uint8Array
  readonly evidence: Uint32Array
  readonly classes: Uint32Array
  readonly use: Uint8Array
  readonly smallBefore: Uint32Array
  readonly smallAfter: Uint32Array
  readonly opens: Uint8Array
}

/** What the recogniser knows of words beforehand. */
export interface NameKnowledge {
  readonly evidence: Evidence
  readonly lexicon: Lexicon
}

/** What the recogniser looks at in the sentences of one document, each an array of surface tokens. */
export function nameInputs(sentences: readonly (readonly string[])[], knowledge: NameKnowledge): readonly NameInput[] {
  const hashed = sentences.map(words => ({ words, hashes: hashWords(words), letters: lettersOf(words) }))
  const counts = countWords(hashed)
  return hashed.map(({ words, hashes, letters }) => ({
    hashes,
    letters,
    lengths: Uint8Array.from(words, word => Math.min(255, word.length)),
    evidence: findEvidence(knowledge.evidence, hashes, letters),
    classes: classesOf(words, letters, knowledge.lexicon),
    use: usesOf(hashes, letters, counts),
    smallBefore: nearestSmall(hashes, letters, 1),
    smallAfter: nearestSmall(hashes, letters, -1),
    opens: opening(letters),
  }))
}

function lettersOf(words: readonly string[]): Uint8Array {
  return Uint8Array.from(words, word => {
    const kind = characterKind(word.charCodeAt(0))
    return kind === CHARACTER.upper ? 1 : kind === CHARACTER.lower ? 2 : 0
  })
}

function classesOf(words: readonly string[], letters: Uint8Array, lexicon: Lexicon): Uint32Array {
  const classes = new Uint32Array(words.length + 2 * PADDING)
  for (let i = 0; i < words.length; i++) {
    if (letters[i] !== 0) classes[i + PADDING] = lexiconTags(lexicon, words[i] as string)
  }
  return classes
}

function usesOf(hashes: WordHashes, letters: Uint8Array, counts: DocumentWords): Uint8Array {
  return letters.map((kind, i) => (kind === 1 ? 1 + wordUse(counts, hashes.lower[i + PADDING] as number) : 0))
}

/** For each word the lower form of the nearest word in small letters before it (step 1) or after it (step -1). */
function nearestSmall({ count, lower }: WordHashes, letters: Uint8Array, step: 1 | -1): Uint32Array {
  const nearest = new Uint32Array(count)
  let last = lower[step === 1 ? 0 : count + PADDING] as number
  for (let n = 0; n < count; n++) {
    const i = step === 1 ? n : count - 1 - n
    nearest[i] = last
    if (letters[i] === 2) last = lower[i + PADDING] as number
  }
  return nearest
}

/** 1 for the first word of the sentence, and for the second where a sign comes first. */
function opening(letters: Uint8Array): Uint8Array {
  return letters.map((_, i) => (i === 0 || (i === 1 && letters[0] === 0) ? 1 : 0))
}
