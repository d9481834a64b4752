import type { Lexicon } from '../engine/lexicon.ts'
import type { ModelPart } from '../engine/model-file.ts'
import { PARSER_TEMPLATES } from '../engine/parser-features.ts'
import { parserInput } from '../engine/parser-input.ts'
import { actionsOf } from '../engine/parser-state.ts'
import { TAG_TEMPLATES, tagInput } from '../engine/tag-features.ts'
import { readTagger, type Tagger, tagWords } from '../engine/tagger.ts'
import { hashWords } from '../engine/word-hashes.ts'
import type { TreebankSentence } from '../treebank/conllu.ts'
import { relationLabel, tagLabel } from '../treebank/labels.ts'
import { sumModels } from './sum-rows.ts'
import { type ParsedSentence, trainParser } from './train-parser.ts'
import { type TaggedSentence, trainTagger } from './train-tagger.ts'
import { type Provenance, weightPart } from './weight-part.ts'

/** How much is trained: seeds are models that vote together, pairs the weights that are kept. */
const TAGGER = { seeds: 5, epochs: 8, pairs: 320_000 }
const PARSER = { seeds: 3, epochs: 8, pairs: 950_000 }
/** The parser learns on tags as wrong as those that it will meet: given by taggers that did not see the sentence. */
const FOLDS = { count: 4, seeds: 1, epochs: 6, pairs: Number.POSITIVE_INFINITY }

/** The tagger and the parser of these sentences. */
export function trainSyntax(
  sentences: readonly TreebankSentence[],
  lexicon: Lexicon,
  provenance: Provenance,
  log: (line: string) => void,
): readonly ModelPart[] {
  const labels = labelsOf(sentences, word => tagLabel(word.upos, word.feats))
  const tagged = sentences.map(sentence => taggedSentence(sentence, labels, lexicon))
  const taggerPart = (data: readonly TaggedSentence[], { seeds, epochs, pairs }: typeof TAGGER) => {
    const rows = sumModels(seeds, seed => trainTagger(data, { labels: labels.length, epochs, seed }), pairs)
    return weightPart(rows, { name: 'tagger', labels, templates: TAG_TEMPLATES.hash }, provenance)
  }
  const tagger = taggerPart(tagged, TAGGER)
  log(`tagger: ${labels.length} labels`)
  const foldTaggers = Array.from({ length: FOLDS.count }, (_, fold) =>
    readTagger(
      taggerPart(
        tagged.filter((_, i) => i % FOLDS.count !== fold),
        FOLDS,
      ),
      'fold',
    ),
  )
  log('tags for the parser')
  const relations = labelsOf(sentences, word => relationLabel(word.deprel))
  const parsed = sentences.map((sentence, i) =>
    parsedSentence(sentence, foldTaggers[i % FOLDS.count] as Tagger, relations, lexicon),
  )
  const actions = actionsOf(relations)
  const train = (seed: number) => {
    log(`parser: model ${seed} of ${PARSER.seeds}`)
    return trainParser(parsed, { actions, epochs: PARSER.epochs, seed })
  }
  const rows = sumModels(PARSER.seeds, train, PARSER.pairs)
  return [tagger, weightPart(rows, { name: 'parser', labels: relations, templates: PARSER_TEMPLATES.hash }, provenance)]
}

function labelsOf(
  sentences: readonly TreebankSentence[],
  label: (word: TreebankSentence['words'][number]) => string,
): string[] {
  return [...new Set(sentences.flatMap(sentence => sentence.words.map(label)))].sort()
}

function taggedSentence({ words }: TreebankSentence, labels: readonly string[], lexicon: Lexicon): TaggedSentence {
  const forms = words.map(word => word.form)
  return {
    input: tagInput(forms, hashWords(forms), lexicon),
    gold: Uint8Array.from(words, word => labels.indexOf(tagLabel(word.upos, word.feats))),
  }
}

function parsedSentence(
  { words }: TreebankSentence,
  tagger: Tagger,
  relations: readonly string[],
  lexicon: Lexicon,
): ParsedSentence {
  const forms = words.map(word => word.form)
  const hashes = hashWords(forms)
  const tags = Array.from(tagWords(tagger, tagInput(forms, hashes, lexicon)), label => tagger.labels[label] as string)
  return {
    input: parserInput({ words: forms, hashes, tags }, lexicon),
    gold: {
      head: Int32Array.from([-1, ...words.map(word => word.head)]),
      label: Int32Array.from([-1, ...words.map(word => relations.indexOf(relationLabel(word.deprel)))]),
    },
  }
}
