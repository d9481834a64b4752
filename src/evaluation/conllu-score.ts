import type { Analysis } from '../language/engine/analysis.ts'
import { universalRelation } from '../language/treebank/labels.ts'
import type { Span, Word } from '../model.ts'
import { alignWords } from './conllu-align.ts'

/** How many things there are on either side and how many agree; `f1` is in percent. */
export interface Agreement {
  readonly gold: number
  readonly guess: number
  readonly right: number
  readonly f1: number
}

/** Scores of an analysis against a treebank, as in the CoNLL 2018 shared task: relations by their universal part. */
export interface SyntaxScores {
  readonly sentences: Agreement
  readonly tokens: Agreement
  readonly words: Agreement
  readonly upos: Agreement
  readonly lemmas: Agreement
  /** Right head. */
  readonly uas: Agreement
  /** Right head and relation. */
  readonly las: Agreement
  /** The same without punctuation. */
  readonly lasWithoutPunctuation: Agreement
}

/** The scores of `guess` where `gold` is right; both are over the same text. */
export function scoreSyntax(gold: Analysis, guess: Analysis): SyntaxScores {
  const pairs = alignWords(gold, guess)
  const guessOf = new Map(pairs)
  const headIsRight = (left: Word, right: Word) => hasSameHead(left, right, guessOf)
  const count = (test: (left: Word, right: Word) => boolean): number =>
    pairs.filter(([g, s]) => test(gold.words[g] as Word, guess.words[s] as Word)).length
  const relationIsRight = (left: Word, right: Word) =>
    headIsRight(left, right) && universalRelation(left.relation) === universalRelation(right.relation)
  const words = (right: number) => agreement(gold.words.length, guess.words.length, right)
  const isWord = (word: Word) => word.upos !== 'PUNCT'
  return {
    sentences: sharedSpans(gold.sentences, guess.sentences),
    tokens: sharedSpans(gold.tokens, guess.tokens),
    words: words(pairs.length),
    upos: words(count((left, right) => left.upos === right.upos)),
    lemmas: words(count((left, right) => left.lemma === '_' || left.lemma === right.lemma)),
    uas: words(count(headIsRight)),
    las: words(count(relationIsRight)),
    lasWithoutPunctuation: agreement(
      gold.words.filter(isWord).length,
      guess.words.filter(isWord).length,
      count((left, right) => isWord(left) && isWord(right) && relationIsRight(left, right)),
    ),
  }
}

function hasSameHead(left: Word, right: Word, guessOf: ReadonlyMap<number, number>): boolean {
  return left.head < 0 ? right.head < 0 : guessOf.get(left.head) === right.head
}

/** For each universal relation, the words that have it with the same head on both sides; the most frequent first. */
export function scoreRelations(gold: Analysis, guess: Analysis): Readonly<Record<string, Agreement>> {
  const pairs = alignWords(gold, guess)
  const guessOf = new Map(pairs)
  const relationAt = ({ words }: Analysis, at: number): string => universalRelation(words[at]?.relation ?? '')
  const right = pairs.filter(
    ([g, s]) =>
      hasSameHead(gold.words[g] as Word, guess.words[s] as Word, guessOf) &&
      relationAt(gold, g) === relationAt(guess, s),
  )
  const inGold = countRelations(gold.words.map(word => word.relation))
  const inGuess = countRelations(guess.words.map(word => word.relation))
  const inBoth = countRelations(right.map(([g]) => relationAt(gold, g)))
  return Object.fromEntries(
    [...inGold]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([name, count]) => [name, agreement(count, inGuess.get(name) ?? 0, inBoth.get(name) ?? 0)]),
  )
}

function countRelations(relations: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const relation of relations.map(universalRelation)) counts.set(relation, (counts.get(relation) ?? 0) + 1)
  return counts
}

function sharedSpans(gold: readonly Span[], guess: readonly Span[]): Agreement {
  const key = (span: Span) => `${span.start}-${span.end}`
  const right = new Set(gold.map(key))
  return agreement(gold.length, guess.length, guess.filter(span => right.has(key(span))).length)
}

function agreement(gold: number, guess: number, right: number): Agreement {
  return { gold, guess, right, f1: gold + guess === 0 ? 0 : (200 * right) / (gold + guess) }
}
