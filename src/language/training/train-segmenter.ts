import type { Lexicon } from '../engine/lexicon.ts'
import type { ModelPart } from '../engine/model-file.ts'
import { BOUNDARY_TEMPLATES, CONTRACTION_TEMPLATES } from '../engine/segment-features.ts'
import type { Segmentation } from '../engine/segmentation-rules.ts'
import type { TreebankSentence } from '../treebank/conllu.ts'
import { treebankText } from '../treebank/treebank-text.ts'
import { seededRandom, shuffle } from './random.ts'
import { segmentExamples } from './segment-examples.ts'
import { sumModels } from './sum-rows.ts'
import { trainBinary } from './train-binary.ts'
import { type Provenance, weightPart } from './weight-part.ts'

/** Orders in which the sentences of a treebank are strung together, so that ends are learnt before many beginnings. */
const ORDERS = 3
const EPOCHS = 10
/** Models that vote together. */
const SEEDS = 5

/** The models that find sentence ends and contractions. */
export function trainSegmenter(
  treebanks: readonly (readonly TreebankSentence[])[],
  rules: Segmentation,
  lexicon: Lexicon,
  provenance: Provenance,
): readonly ModelPart[] {
  const random = seededRandom(1)
  const examples = treebanks.flatMap(sentences =>
    Array.from({ length: ORDERS }, (_, order) => {
      const strung = order === 0 ? sentences : shuffled(sentences, random)
      return segmentExamples(treebankText(strung), rules, lexicon)
    }),
  )
  const train = (kind: keyof (typeof examples)[number]) => {
    const all = examples.flatMap(each => each[kind])
    return sumModels(SEEDS, seed => trainBinary(all, EPOCHS, seed), Number.POSITIVE_INFINITY)
  }
  return [
    weightPart(
      train('boundaries'),
      { name: 'boundaries', labels: ['end'], templates: BOUNDARY_TEMPLATES.hash },
      provenance,
    ),
    weightPart(
      train('contractions'),
      { name: 'contractions', labels: ['split'], templates: CONTRACTION_TEMPLATES.hash },
      provenance,
    ),
  ]
}

function shuffled(sentences: readonly TreebankSentence[], random: () => number): readonly TreebankSentence[] {
  const order = Int32Array.from(sentences.keys())
  shuffle(order, random)
  return Array.from(order, i => sentences[i] as TreebankSentence)
}
