import type { Span, Statement } from '../model.ts'
import { overlaps } from '../text/span.ts'
import type { GoldQuote } from './gold.ts'
import type { Locate } from './locate.ts'
import { alternatives } from './readings.ts'

/** A statement beside the gold quotation that it is. */
interface QuotePair {
  readonly statement: Statement
  readonly quote: GoldQuote
  readonly rightSpeaker: boolean
}

/** Which gold quotation each statement is. */
export interface QuoteAlignment {
  /** Each quotation and each statement at most once. */
  readonly pairs: readonly QuotePair[]
  /** Further pieces of a quotation that is already paired, with the same right speaker: neither right nor wrong. */
  readonly pieces: readonly QuotePair[]
}

/** Whether a statement is said by the person that the gold names. */
export type SaidBy = (statement: Statement, name: string) => boolean

/** Pairs statements with the quotations whose words they overlap, those with the right speaker first, then in the order of the text. */
export function alignQuotes(
  statements: readonly Statement[],
  quotes: readonly GoldQuote[],
  locate: Locate,
  saidBy: SaidBy,
): QuoteAlignment {
  const spans = new Map(quotes.map(quote => [quote, quoteSpans(quote, locate)]))
  const candidates = statements
    .flatMap(statement =>
      quotes
        .filter(quote => spans.get(quote)?.some(span => overlaps(span, statement)))
        .map(quote => ({
          statement,
          quote,
          rightSpeaker: speakers(quote).some(name => saidBy(statement, name)),
        })),
    )
    .sort((a, b) => Number(b.rightSpeaker) - Number(a.rightSpeaker) || a.statement.start - b.statement.start)
  const pairs = new Map<GoldQuote, QuotePair>()
  const paired = new Set<Statement>()
  for (const candidate of candidates) {
    if (pairs.has(candidate.quote) || paired.has(candidate.statement)) continue
    pairs.set(candidate.quote, candidate)
    paired.add(candidate.statement)
  }
  const pieces = new Map(
    candidates
      .filter(candidate => candidate.rightSpeaker && !paired.has(candidate.statement))
      .map(candidate => [candidate.statement, candidate]),
  )
  return { pairs: [...pairs.values()], pieces: [...pieces.values()] }
}

/** All who may be named as the speaker of a quotation. */
function speakers(quote: GoldQuote): readonly string[] {
  const accepted = (quote.accept ?? []).flatMap(other => other.speaker ?? [])
  return alternatives(quote.speaker, quote.accept_s, quote.co_speakers, accepted)
}

/** The words said and, where the annotator marked it, the reported clause in front of them. */
function quoteSpans(quote: GoldQuote, locate: Locate): readonly Span[] {
  const sentence = locate(quote.evidence)
  return [quote.text ?? quote.start, quote.clause_start, quote.reported_start]
    .flatMap(words => (words === undefined ? [] : (locate(words, sentence) ?? locate(quote.start, sentence) ?? [])))
    .filter(span => span.end > span.start)
}
