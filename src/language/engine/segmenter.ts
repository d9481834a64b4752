import type { Span } from '../../model.ts'
import { answer, type BinaryModel } from './binary-model.ts'
import { visitBoundaries } from './boundaries.ts'
import type { Lexicon } from './lexicon.ts'
import { scanTokens } from './scan-tokens.ts'
import { fillSegmentAtoms, SEGMENT_ATOMS } from './segment-features.ts'
import { plainWord, type Segmentation } from './segmentation-rules.ts'
import { type TagInput, tagInput } from './tag-features.ts'
import { hashWords, PADDING } from './word-hashes.ts'

/** All that cuts a text into sentences, tokens and words. */
export interface Segmenter {
  readonly rules: Segmentation
  readonly lexicon: Lexicon
  readonly boundaries: BinaryModel
  readonly contractions: BinaryModel
}

/** The surface tokens of a stretch of text, in typed order: where each starts, ends, and what it looks like. */
export interface SurfaceTokens {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly forms: readonly string[]
  readonly input: TagInput
  isFiniteVerb(index: number): boolean
}

/** The surface tokens of a stretch of text. */
export function surfaceTokens(text: string, span: Span, rules: Segmentation, lexicon: Lexicon): SurfaceTokens {
  const { starts, ends } = scanTokens(text, span.start, span.end, rules)
  const forms = starts.map((start, i) => text.slice(start, ends[i]))
  const input = tagInput(forms, hashWords(forms), lexicon)
  const isFiniteVerb = (index: number): boolean => {
    const tags = input.classes[index + PADDING] as number
    return tags !== 0 && (tags & ~lexicon.finiteTags) === 0
  }
  return { starts, ends, forms, input, isFiniteVerb }
}

const atoms = new Uint32Array(SEGMENT_ATOMS)

/** The signs that end sentences inside a paragraph. */
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '»', '”', '"', ')', ']'])

/**
 * The index after the last token of each sentence. Inside a paragraph a sentence ends only by a sign (`ENDS`, a run of
 * dots, an abbreviation); in text of unknown make titles without one are found too.
 */
export function sentenceEnds(
  text: string,
  tokens: SurfaceTokens,
  segmenter: Segmenter,
  isParagraph: boolean,
): readonly number[] {
  const ends: number[] = []
  visitBoundaries(text, tokens, segmenter.rules, (index, state, forced) => {
    if (
      isParagraph &&
      !forced &&
      (!endsBySign(tokens.forms[index] as string) || isAside(tokens.forms, index, state.length))
    )
      return false
    if (!forced) fillSegmentAtoms(tokens.input, index, state, atoms)
    const isEnd = forced || answer(segmenter.boundaries, atoms)
    if (isEnd) ends.push(index + 1)
    return isEnd
  })
  if (tokens.forms.length > 0) ends.push(tokens.forms.length)
  return ends
}

function endsBySign(form: string): boolean {
  return ENDS.has(form) || form.endsWith('.')
}

/** How many tokens what stands in brackets may have. */
const LONGEST_ASIDE = 12

/** « le président du Modem (Mouvement démocrate) X »: brackets that open inside a sentence and hold no whole one end none. */
function isAside(forms: readonly string[], index: number, length: number): boolean {
  if (forms[index] !== ')' || WHOLE.has(forms[index - 1]?.at(-1) ?? '')) return false
  const first = index + 1 - length
  for (let at = index - 1; at > first && at > index - LONGEST_ASIDE; at--) if (forms[at] === '(') return true
  return false
}

const WHOLE: ReadonlySet<string> = new Set(['.', '!', '?', '…', '»'])

const NO_STATE = { length: 0, open: 0, verb: false }

/** The words for which token `index` stands: itself, or those of the contraction that it is. */
export function wordsOf(tokens: SurfaceTokens, index: number, segmenter: Segmenter): readonly string[] {
  const form = tokens.forms[index] as string
  const { contractions, uncertain } = segmenter.rules
  const plain = form.length > LONGEST_CONTRACTION ? '' : plainWord(form)
  const parts = contractions.get(plain)
  if (!parts) return [form]
  if (uncertain.has(plain)) {
    fillSegmentAtoms(tokens.input, index, NO_STATE, atoms)
    if (!answer(segmenter.contractions, atoms)) return [form]
  }
  return form === plain ? parts : parts.map((part, i) => inCaseOf(part, form, i))
}

const LONGEST_CONTRACTION = 12

/** « Du » is De + le, « DU » is DE + LE. */
function inCaseOf(part: string, form: string, index: number): string {
  if (form === form.toUpperCase()) return part.toUpperCase()
  return index === 0 ? part.charAt(0).toUpperCase() + part.slice(1) : part
}
