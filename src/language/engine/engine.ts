import { DataError } from '../../errors.ts'
import type { Span, Word } from '../../model.ts'
import { tagUpos } from '../treebank/labels.ts'
import type { AnalysedSentence, Analysis, SurfaceToken, WordSyntax } from './analysis.ts'
import { aroundTimes, findBareTimes, type Tree } from './bare-times.ts'
import { readBinaryModel } from './binary-model.ts'
import { decodeLexicon } from './decode-lexicon.ts'
import { decodeDictionary } from './dictionary.ts'
import { aroundGlosses } from './glosses.ts'
import type { Lexicon } from './lexicon.ts'
import { cutLongSentences } from './long-sentences.ts'
import { type ModelPart, unpackModel } from './model-file.ts'
import { describeWord, type Morphology } from './morphology.ts'
import { type Parser, parseWords, readParser } from './parser.ts'
import type { ParserInput } from './parser-features.ts'
import { parserInput } from './parser-input.ts'
import { BOUNDARY_TEMPLATES, CONTRACTION_TEMPLATES } from './segment-features.ts'
import { prepareSegmentation, type SegmentationRules } from './segmentation-rules.ts'
import { type Segmenter, type SurfaceTokens, sentenceEnds, surfaceTokens, wordsOf } from './segmenter.ts'
import { tagInput } from './tag-features.ts'
import { readTagger, type Tagger, tagWords } from './tagger.ts'
import { hashWords } from './word-hashes.ts'

/** The syntax of one language: from raw text to sentences, words, lemmas, features and trees. */
export interface Engine {
  /**
   * The syntax of a text, or of the given stretches of it (paragraphs, titles), in the order of the text. A stretch that
   * is given is known to be one: no sentence crosses it, and inside it none ends without a sign that ends sentences.
   */
  analyse(text: string, spans?: readonly Span[]): Analysis
  /** The tree and tags of words already known: one sentence. */
  analyseWords(words: readonly string[]): readonly WordSyntax[]
}

/** The models of an engine. */
export interface EngineModels {
  readonly segmenter: Segmenter
  readonly morphology: Morphology
  readonly tagger: Tagger
  readonly parser: Parser
}

/**
 * The engine of a model file and its rules.
 * @throws DataError where the file is broken, foreign or of another version; `path` is named.
 */
export function createEngine(model: Uint8Array, rules: SegmentationRules, path: string): Engine {
  return assembleEngine(readEngineModels(model, rules, path))
}

/** The parts of a model file with the lexicon that they share, decoded. */
export interface DecodedParts {
  /** Of the file, for messages. */
  readonly path: string
  readonly lexicon: Lexicon
  /**
   * A part by its name.
   * @throws DataError where there is none.
   */
  part(name: string): ModelPart
}

/**
 * The models of a model file, for those who run the steps one by one.
 * @throws DataError as `createEngine` does.
 */
export function readEngineModels(model: Uint8Array, rules: SegmentationRules, path: string): EngineModels {
  return engineModels(decodeParts(unpackModel(model, path), path), rules)
}

/** Unpacked parts with their lexicon. */
export function decodeParts(parts: ReadonlyMap<string, ModelPart>, path: string): DecodedParts {
  const part = (name: string): ModelPart => {
    const found = parts.get(name)
    if (!found) throw new DataError(`${path}: has no part "${name}". Build the pack again with relata train.`)
    return found
  }
  return { path, lexicon: decodeLexicon(part('lexicon'), path), part }
}

/** The engine of parts that are already unpacked. */
export function engineOf(parts: DecodedParts, rules: SegmentationRules): Engine {
  return assembleEngine(engineModels(parts, rules))
}

function engineModels({ path, lexicon, part }: DecodedParts, rules: SegmentationRules): EngineModels {
  return {
    segmenter: {
      rules: prepareSegmentation(rules),
      lexicon,
      boundaries: readBinaryModel(part('boundaries'), BOUNDARY_TEMPLATES, path),
      contractions: readBinaryModel(part('contractions'), CONTRACTION_TEMPLATES, path),
    },
    morphology: { lexicon, dictionary: decodeDictionary(part('dictionary')) },
    tagger: readTagger(part('tagger'), path),
    parser: readParser(part('parser'), path),
  }
}

/** An engine of models that are already in memory. */
function assembleEngine(models: EngineModels): Engine {
  return {
    analyse: (text, spans) => {
      const open: OpenAnalysis = { sentences: [], tokens: [], words: [] }
      const isParagraph = spans !== undefined
      for (const span of spans ?? [{ start: 0, end: text.length }])
        analyseSpan(text, { ...span, isParagraph }, models, open)
      return open
    },
    analyseWords: words => aroundGlosses(words, words => analyseWords(words, models)),
  }
}

interface OpenAnalysis {
  readonly sentences: AnalysedSentence[]
  readonly tokens: SurfaceToken[]
  readonly words: Word[]
}

function analyseSpan(
  text: string,
  span: Span & { readonly isParagraph: boolean },
  models: EngineModels,
  open: OpenAnalysis,
): void {
  const surface = surfaceTokens(text, span, models.segmenter.rules, models.segmenter.lexicon)
  let first = 0
  const isBreak = (token: number): boolean => /^[,;:]$/.test(text.charAt(surface.starts[token] as number))
  const ends = sentenceEnds(text, surface, models.segmenter, span.isParagraph)
  for (const end of cutLongSentences(ends, 0, isBreak)) {
    analyseSentence(surface, first, end, models, open)
    first = end
  }
}

function analyseSentence(
  surface: SurfaceTokens,
  first: number,
  end: number,
  models: EngineModels,
  open: OpenAnalysis,
): void {
  const firstToken = open.tokens.length
  const firstWord = open.words.length
  const forms: string[] = []
  const tokenOf: number[] = []
  for (let i = first; i < end; i++) {
    const words = wordsOf(surface, i, models.segmenter)
    const at = firstWord + forms.length
    open.tokens.push({
      start: surface.starts[i] as number,
      end: surface.ends[i] as number,
      words: [at, at + words.length],
    })
    for (const word of words) {
      forms.push(word)
      tokenOf.push(i)
    }
  }
  aroundGlosses(forms, words => analyseWords(words, models)).forEach(
    ({ form, lemma, upos, feats, head, relation }, i) => {
      const token = tokenOf[i] as number
      open.words.push({
        form,
        lemma,
        upos,
        feats,
        head: head < 0 ? -1 : firstWord + head,
        relation,
        start: surface.starts[token] as number,
        end: surface.ends[token] as number,
      })
    },
  )
  open.sentences.push({
    start: surface.starts[first] as number,
    end: surface.ends[end - 1] as number,
    tokens: [firstToken, open.tokens.length],
    words: [firstWord, open.words.length],
  })
}

function analyseWords(
  words: readonly string[],
  { segmenter, morphology, tagger, parser }: EngineModels,
): readonly WordSyntax[] {
  const lexicon: Lexicon = morphology.lexicon
  const hashes = hashWords(words)
  const input = tagInput(words, hashes, lexicon)
  const tags = Array.from(tagWords(tagger, input), label => tagger.labels[label] as string)
  const times = findBareTimes(words, tags, segmenter.rules.bareTimes)
  const tree =
    times.length === 0
      ? parseTree(parser, parserInput({ words, hashes, tags }, lexicon))
      : aroundTimes(times, tags, kept => {
          const left = kept.map(index => words[index] as string)
          const leftTags = kept.map(index => tags[index] as string)
          return parseTree(parser, parserInput({ words: left, hashes: hashWords(left), tags: leftTags }, lexicon))
        })
  return words.map((form, i) => {
    const tag = tags[i] as string
    const { lemma, feats } = describeWord(morphology, words, hashes, i, tag)
    return {
      form,
      lemma,
      upos: tagUpos(tag),
      feats,
      head: tree.heads[i] as number,
      relation: tree.relations[i] as string,
    }
  })
}

function parseTree(parser: Parser, input: ParserInput): Tree {
  const { head, label } = parseWords(parser, input)
  const heads: number[] = []
  const relations: string[] = []
  for (let i = 1; i <= input.words; i++) {
    heads.push((head[i] as number) - 1)
    relations.push(parser.actions.labels[label[i] as number] as string)
  }
  return { heads, relations }
}
