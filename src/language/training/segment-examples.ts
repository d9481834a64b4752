import { visitBoundaries } from '../engine/boundaries.ts'
import type { Lexicon } from '../engine/lexicon.ts'
import {
  BOUNDARY_TEMPLATES,
  CONTRACTION_TEMPLATES,
  fillSegmentAtoms,
  SEGMENT_ATOMS,
  type SegmentState,
} from '../engine/segment-features.ts'
import { plainWord, type Segmentation } from '../engine/segmentation-rules.ts'
import { type SurfaceTokens, surfaceTokens } from '../engine/segmenter.ts'
import { fillFeatures, type Templates } from '../engine/templates.ts'
import type { TreebankText } from '../treebank/treebank-text.ts'
import type { BinaryExample } from './train-binary.ts'

/** What a treebank teaches of sentence ends and of contractions. */
export interface SegmentExamples {
  readonly boundaries: readonly BinaryExample[]
  readonly contractions: readonly BinaryExample[]
}

/** The places of a treebank's text where a sentence may end or a token may be a contraction, with what it says there. */
export function segmentExamples(
  { text, analysis }: TreebankText,
  rules: Segmentation,
  lexicon: Lexicon,
): SegmentExamples {
  const tokens = surfaceTokens(text, { start: 0, end: text.length }, rules, lexicon)
  const sentenceEnds = new Set(analysis.sentences.map(sentence => sentence.end))
  const boundaries: BinaryExample[] = []
  visitBoundaries(text, tokens, rules, (index, state) => {
    const answer = sentenceEnds.has(tokens.ends[index] as number)
    boundaries.push({ features: featuresAt(tokens, index, state, BOUNDARY_TEMPLATES), answer })
    return answer
  })
  const parts = new Map(analysis.tokens.map(token => [token.start, token.words[1] - token.words[0]]))
  const contractions = tokens.forms.flatMap((form, index) => {
    const words = parts.get(tokens.starts[index] as number)
    if (words === undefined || !rules.uncertain.has(plainWord(form))) return []
    return [
      {
        features: featuresAt(tokens, index, { length: 0, open: 0, verb: false }, CONTRACTION_TEMPLATES),
        answer: words > 1,
      },
    ]
  })
  return { boundaries, contractions }
}

function featuresAt(tokens: SurfaceTokens, index: number, state: SegmentState, templates: Templates): Uint32Array {
  const atoms = new Uint32Array(SEGMENT_ATOMS)
  const features = new Uint32Array(templates.count)
  fillSegmentAtoms(tokens.input, index, state, atoms)
  fillFeatures(templates, atoms, features)
  return features
}
