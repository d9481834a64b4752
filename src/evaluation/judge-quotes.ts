import type { Statement } from '../model.ts'
import type { QuoteAlignment } from './align-quotes.ts'
import type { GoldArticle, GoldQuote } from './gold.ts'
import { isUnnamed } from './names.ts'
import type { Fault, Tally } from './score.ts'

/** The part of a score that is about who said what. */
export interface SaidScore {
  readonly said: Tally
  readonly faults: readonly Fault[]
}

/** Counts quotations with the right speaker; those of speakers whom the text does not name are not wanted, and a name for one is wrong. */
export function judgeQuotes(
  statements: readonly Statement[],
  gold: GoldArticle,
  alignment: QuoteAlignment,
  speakerOf: (statement: Statement) => string,
): SaidScore {
  const pieces = new Set(alignment.pieces.map(pair => pair.statement))
  const given = statements.filter(statement => !pieces.has(statement))
  const right = alignment.pairs.filter(pair => pair.rightSpeaker)
  const wanted = gold.quotes.filter(isWanted)
  const quoteOf = new Map(alignment.pairs.map(pair => [pair.statement, pair.quote]))
  const rightStatements = new Set(right.map(pair => pair.statement))
  const rightQuotes = new Set(right.map(pair => pair.quote))
  const pairedQuotes = new Set(alignment.pairs.map(pair => pair.quote))
  const fault = (rest: Omit<Fault, 'article' | 'part'>): Fault => ({ article: gold.id, part: 'said', ...rest })
  return {
    said: {
      given: given.length,
      right: right.length,
      wanted: wanted.length,
      hit: wanted.filter(quote => rightQuotes.has(quote)).length,
    },
    faults: [
      ...wanted
        .filter(quote => !pairedQuotes.has(quote))
        .map(quote =>
          fault({ fault: 'missed', what: `${quote.speaker}: « ${quote.start} »`, sentence: quote.evidence }),
        ),
      ...given
        .filter(statement => !rightStatements.has(statement))
        .map(statement => {
          const what = `${speakerOf(statement)}: « ${statement.text} »`
          const quote = quoteOf.get(statement)
          return quote
            ? fault({ fault: 'wrong speaker', what: `${what}, said by ${quote.speaker}`, sentence: quote.evidence })
            : fault({ fault: 'false alarm', what })
        }),
    ],
  }
}

function isWanted(quote: GoldQuote): boolean {
  return !quote.optional && !quote.implicit && !isUnnamed(quote.speaker)
}
