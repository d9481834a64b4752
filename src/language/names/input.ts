import { CHARACTER, characterKind } from '../engine/characters.ts'
import { type Lexicon, lookUp } from '../engine/lexicon.ts'
import { hashLower, hashWords, PADDING } from '../engine/word-hashes.ts'
import { type DocumentWords, type ReadSentence, readDocumentWords, wordUse } from './document-words.ts'
import { type Evidence, findEvidence } from './evidence.ts'

/** What the recogniser looks at in one sentence; `evidence` and `classes` are padded as the hashes are. */
export interface NameInput extends ReadSentence {
  /** Of each word, in UTF-16 code units, 255 at most. */
  readonly lengths: Uint8Array
  /** The tags that the lexicon allows. */
  readonly classes: Uint32Array
  /** How the document writes the word, beside what, and what evidence it has elsewhere; 0 for a word without a capital. */
  readonly use: Uint8Array
  readonly company: Uint8Array
  readonly shared: Uint32Array
  /** The nearest words in small letters. */
  readonly smallBefore: Uint32Array
  readonly smallAfter: Uint32Array
  /** 1 for the first word after the end of a sentence, were it within the stretch or not, signs before it apart. */
  readonly opens: Uint8Array
}

/** What the recogniser knows of words beforehand. */
export interface NameKnowledge {
  readonly evidence: Evidence
  readonly lexicon: Lexicon
}

/** What the recogniser looks at in the sentences of one document, each an array of surface tokens. */
export function nameInputs(sentences: readonly (readonly string[])[], knowledge: NameKnowledge): readonly NameInput[] {
  const read = sentences.map(words => readSentence(words, knowledge.evidence))
  const document = readDocumentWords(read)
  return read.map((sentence, s) => ({
    ...sentence,
    ...documentColumns(sentence, document),
    lengths: Uint8Array.from(sentences[s] ?? [], word => Math.min(255, word.length)),
    classes: classesOf(sentences[s] ?? [], sentence.letters, knowledge.lexicon),
    smallBefore: nearestSmall(sentence, 1),
    smallAfter: nearestSmall(sentence, -1),
    opens: openings(sentence),
  }))
}

function readSentence(words: readonly string[], evidence: Evidence): ReadSentence {
  const hashes = hashWords(words)
  const letters = Uint8Array.from(words, word => {
    const kind = characterKind(word.charCodeAt(0))
    return kind === CHARACTER.upper ? 1 : kind === CHARACTER.lower ? 2 : 0
  })
  return { hashes, letters, evidence: findEvidence(evidence, hashes, letters) }
}

function documentColumns(
  { hashes, letters }: ReadSentence,
  document: DocumentWords,
): Pick<NameInput, 'use' | 'company' | 'shared'> {
  const use = new Uint8Array(hashes.count)
  const company = new Uint8Array(hashes.count)
  const shared = new Uint32Array(hashes.count)
  for (let i = 0; i < hashes.count; i++) {
    if (letters[i] !== 1) continue
    const form = hashes.form[i + PADDING] as number
    use[i] = 1 + wordUse(document, hashes.lower[i + PADDING] as number)
    company[i] = document.company.get(form) ?? 0
    shared[i] = document.evidence.get(form) ?? 0
  }
  return { use, company, shared }
}

function classesOf(words: readonly string[], letters: Uint8Array, lexicon: Lexicon): Uint32Array {
  const classes = new Uint32Array(words.length + 2 * PADDING)
  for (let i = 0; i < words.length; i++) {
    if (letters[i] !== 0) classes[i + PADDING] = lookUp(lexicon, words[i] as string).tags
  }
  return classes
}

const STOPS: ReadonlySet<number> = new Set(['.', '!', '?', '…', '...'].map(hashLower))

/** Signs alone may stand between the end of a sentence and the word that opens the next. */
function openings({ hashes, letters }: ReadSentence): Uint8Array {
  const opens = new Uint8Array(hashes.count)
  let open = 1
  for (let i = 0; i < hashes.count; i++) {
    opens[i] = open
    if (STOPS.has(hashes.lower[i + PADDING] as number)) open = 1
    else if (letters[i] !== 0) open = 0
  }
  return opens
}

/** For each word the lower form of the nearest word in small letters before it (step 1) or after it (step -1). */
function nearestSmall({ hashes: { count, lower }, letters }: ReadSentence, step: 1 | -1): Uint32Array {
  const nearest = new Uint32Array(count)
  let last = lower[step === 1 ? 0 : count + PADDING] as number
  for (let n = 0; n < count; n++) {
    const i = step === 1 ? n : count - 1 - n
    nearest[i] = last
    if (letters[i] === 2) last = lower[i + PADDING] as number
  }
  return nearest
}
